import { writeFileSync } from 'node:fs';

process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (user + system) / 1000, maxRssMiB: maxRSS / 1024 };
  writeFileSync(process.env.ROSCTR_METER, JSON.stringify(usage));
});
