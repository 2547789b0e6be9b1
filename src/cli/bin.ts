import { main } from './main.ts';
import { processIo } from './process-io.ts';

// No top-level await: the bundle is CommonJS, which node starts faster.
void main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
