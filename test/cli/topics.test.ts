import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '../../src/cli/definitions/index.ts';
import { exitCode } from '../../src/cli/exit-code.ts';
import { main } from '../../src/cli/main.ts';
import { kinds } from '../../src/reconciler/kinds/index.ts';
import { loadStacks } from '../../src/spec/index.ts';
import { fakeIo } from './support/io.ts';

async function topic(name: string): Promise<string> {
  const io = fakeIo();
  assert.equal(await main(['help', name], io), 0, io.written.err);
  return io.written.out;
}

describe('rosctr help TOPIC', () => {
  it('exit-codes: tells of every code', async () => {
    const told = await topic('exit-codes');
    for (const code of Object.values(exitCode)) assert.match(told, new RegExp(`^  ${code} `, 'm'));
  });

  it('addresses: tells of every kind', async () => {
    const told = await topic('addresses');
    for (const { name } of kinds) assert.match(told, new RegExp(`\\b${name}/`), name);
  });

  it('addresses: has every address that needs no name as the files have it', async () => {
    const text = readFileSync('examples/stacks/pihole-unbound.yaml', 'utf8');
    const read = { env: {}, readFile: () => '', secrets: 'optional' } as const;
    const { desired } = loadStacks([{ path: 'dns.yaml', text }], read);
    const real = desired('home').flatMap(({ resources }) => resources.map(({ address }) => address));
    const fixed = [...(await topic('addresses')).matchAll(/^ {2}([a-z\d-]+\/[a-z]+) /gm)].map(
      ([, one]) => one,
    );
    assert.ok(fixed.length > 0);
    assert.deepEqual(
      fixed.filter((one) => !real.some((address) => address === one)),
      [],
    );
  });

  it('environment: tells of the variable of every option, and of every other that the command line reads', async () => {
    const told = await topic('environment');
    for (const definition of definitions())
      for (const option of definition.options())
        if (!option.negate)
          assert.match(
            told,
            new RegExp(`^  ROSCTR_${option.name().replaceAll('-', '_').toUpperCase()} `, 'm'),
          );
    const sources = readdirSync('src/cli', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('forge'))
      .map((name) => readFileSync(join('src/cli', name), 'utf8'));
    const read = sources.flatMap((text) =>
      [...text.matchAll(/\benv\['([A-Z_]+)'\]/g)].map(([, name]) => name),
    );
    assert.ok(read.length > 5);
    const silent = read.filter(
      (name) => !['USER', 'LOGNAME', 'PWD'].includes(name ?? '') && !told.includes(name ?? '?'),
    );
    assert.deepEqual(silent, []);
  });

  it('leaves the help of commands as it is, and knows no other topic', async () => {
    const io = fakeIo();
    assert.equal(await main(['help', 'plan'], io), 0);
    assert.match(io.written.out, /^Usage: rosctr plan/);
    assert.equal(await main(['help', 'exitcodes'], io), 64);
    assert.match(io.written.err, /no help for 'exitcodes'; there is for .*exit-codes/);
  });
});
