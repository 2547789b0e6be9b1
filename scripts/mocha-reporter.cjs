// Dots while it runs; then the tests that were skipped, by name, and the counts in reports/tests.json for .ci/run.
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { reporters, Runner } = require('mocha');

module.exports = class extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    runner.on(Runner.constants.EVENT_TEST_PENDING, (test) => skipped.push(test.fullTitle()));
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      for (const title of skipped) reporters.Base.consoleLog(`  skipped: ${title}`);
      const { passes = 0, failures = 0, pending = 0, duration = 0 } = this.stats;
      const folder = join(__dirname, '..', 'reports');
      mkdirSync(folder, { recursive: true });
      const counts = {
        passed: passes,
        failed: failures,
        skipped: pending,
        seconds: Math.round(duration / 1000),
      };
      writeFileSync(join(folder, 'tests.json'), `${JSON.stringify(counts)}\n`);
    });
  }
};
