// Preload of scripts/compile-cache.mjs: at the end of a run, what V8 has compiled of each file is written beside it.
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');

const { Script } = vm;
const made = [];

vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options);
    made.push([options.filename, this]);
  }
};

process.on('exit', () => {
  for (const [file, script] of made) writeFileSync(`${file}.cache`, script.createCachedData());
});
