import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { checksumOf, type PlanFile } from '../../src/cli/plan-file/plan-file.ts';
import { fakeIo } from './support/io.ts';
import { type Ran, world, type World } from './support/world.ts';

const envs = (values: string): string => `
veths: { veth-a: { address: 172.17.0.2/24 } }
envs: { e: { ${values} } }
`;
const first = 'TZ: Europe/Riga, TOKEN: "${env:TOKEN}", PLAIN: a';
const token = 'sEcret-token-1';

describe('a saved plan', () => {
  let here: World;
  let run: (env: Record<string, string>, ...argv: string[]) => Promise<Ran>;
  const file = (name = 'p.json'): PlanFile =>
    JSON.parse(readFileSync(join(here.folder, name), 'utf8')) as PlanFile;
  const change = (edit: (plan: Record<string, unknown>) => void, checksum = true): void => {
    const plan = { ...file() } as unknown as Record<string, unknown>;
    edit(plan);
    if (checksum) plan['checksum'] = checksumOf(plan as unknown as PlanFile);
    writeFileSync(join(here.folder, 'p.json'), JSON.stringify(plan));
  };
  const rows = (): Map<string, Map<string, string>> =>
    new Map(
      (here.simulator.routers[0]?.device.rows('container/envs') ?? []).map(({ fields }) => [
        String(fields.get('key')),
        fields,
      ]),
    );
  const values = (): Record<string, string> =>
    Object.fromEntries([...rows()].map(([key, fields]) => [key, String(fields.get('value'))]));

  beforeEach(async () => {
    here = await world();
    run = (env, ...argv) => here.runWith({ env: { TOKEN: token, ...env } }, ...argv);
    here.stack(envs(first));
  });
  afterEach(() => here.close());

  const save = async (...argv: string[]): Promise<Ran> => {
    const saved = await run({}, 'plan', '--out', 'p.json', ...argv);
    assert.equal(saved.code, 0, saved.err);
    return saved;
  };
  const applied = async (): Promise<void> => {
    assert.equal((await run({}, 'apply', '-y')).code, 0);
  };

  it('is applied as it was reviewed, and then it is stale', async () => {
    const { out, err } = await save();
    assert.match(err, /Saved\. To do just that: rosctr apply p\.json/);
    const shown = await run({}, 'show', 'p.json');
    assert.match(shown.out, /^Plan of .*; can be applied until .*\n\n/);
    assert.ok(shown.out.endsWith(out));
    const done = await run({}, 'apply', 'p.json', '-y');
    assert.equal(done.code, 0, done.err);
    assert.deepEqual(values(), { TZ: 'Europe/Riga', TOKEN: token, PLAIN: 'a' });
    const again = await run({}, 'apply', 'p.json', '-y');
    assert.equal(again.code, 4);
    assert.match(again.err, /error\[plan\/stale\]: home is not as it was when the plan was made/);
    assert.match(again.err, /plan was made: veth\/veth-a is there by now; .*env\/e\/TZ is there by now/);
  });

  it('is for nobody else to read, follows its schema, and holds no secret and no digest of one', async () => {
    await applied();
    here.stack(envs('TZ: UTC, TOKEN: "${env:TOKEN}"'));
    const rotated = { TOKEN: 'sEcret-token-2' };
    assert.equal((await run(rotated, 'plan', '--out', 'p.json')).code, 0);
    assert.equal(statSync(join(here.folder, 'p.json')).mode & 0o777, 0o600);
    const text = readFileSync(join(here.folder, 'p.json'), 'utf8');
    assert.doesNotMatch(text, /sEcret/);
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const schema = (name: string): object =>
      JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
    ajv.addSchema(schema('plan'));
    const isValid = ajv.compile(schema('planfile'));
    assert.ok(isValid(file()), JSON.stringify(isValid.errors));
    const one = file();
    // Another secret on each side, with nothing else that differs: the file must not tell them apart.
    rows().get('TOKEN')?.set('value', 'sEcret-by-hand');
    assert.equal((await run({ TOKEN: 'sEcret-token-3' }, 'plan', '--out', 'p.json')).code, 0);
    assert.deepEqual(file().routers, one.routers);
  });

  it('shows the same document as plan -o json', async () => {
    await save();
    const [shown, planned] = [
      await run({}, 'show', 'p.json', '-o', 'json'),
      await run({}, 'plan', '-o', 'json'),
    ];
    assert.equal(shown.out, planned.out);
  });

  it('lists exactly what somebody has changed on the router since, and leaves it alone', async () => {
    await applied();
    here.stack(envs('TZ: UTC, TOKEN: "${env:TOKEN}", PLAIN: b'));
    await save();
    rows().get('TZ')?.set('value', 'Asia/Tokyo');
    const before = values();
    const { code, err } = await run({}, 'apply', 'p.json', '-y');
    assert.equal(code, 4);
    assert.match(
      err,
      /plan was made: env\/e\/TZ value was "Europe\/Riga", is "Asia\/Tokyo" on the router\n/,
    );
    assert.match(err, /Nothing was changed\. --on-stale skip/);
    assert.deepEqual(values(), before);
  });

  it('does not mind changes that it has nothing to do with', async () => {
    await applied();
    here.stack(envs('TZ: UTC, TOKEN: "${env:TOKEN}", PLAIN: a'));
    await save();
    here.simulator.routers[0]?.device
      .rows('interface/veth')[0]
      ?.fields.set(
        'comment',
        `by me ${here.simulator.routers[0].device.rows('interface/veth')[0]?.fields.get('comment') ?? ''}`,
      );
    here.stack(`# a remark moves every line\n${envs('TZ: UTC, TOKEN: "${env:TOKEN}", PLAIN: a')}`);
    const { code, err } = await run({}, 'apply', 'p.json', '-y');
    assert.equal(code, 0, err);
    assert.equal(values()['TZ'], 'UTC');
  });

  it('never does what is not in it: a row that differs now, other files, a secret that was changed', async () => {
    await applied();
    here.stack(envs('TZ: UTC, TOKEN: "${env:TOKEN}", PLAIN: a'));
    await save();
    const before = values();
    rows().get('PLAIN')?.set('value', 'by hand');
    const drifted = await run({}, 'apply', 'p.json', '-y');
    assert.equal(drifted.code, 4);
    assert.match(drifted.err, /env\/e\/PLAIN value was "a", is "by hand" on the router/);
    rows().get('PLAIN')?.set('value', 'a');
    const rotated = await run({ TOKEN: 'sEcret-token-2' }, 'apply', 'p.json', '-y');
    assert.equal(rotated.code, 4);
    assert.match(rotated.err, /env\/e\/TOKEN value \(a secret\) is changed; in the plan it stays as it is/);
    assert.doesNotMatch(rotated.err, /sEcret/);
    here.stack(envs('TZ: Asia/Tokyo, TOKEN: "${env:TOKEN}", PLAIN: a'));
    const edited = await run({}, 'apply', 'p.json', '-y');
    assert.equal(edited.code, 4);
    assert.match(
      edited.err,
      /the files say something else of it; env\/e\/TZ value was "UTC", is "Asia\/Tokyo" in the files/,
    );
    assert.deepEqual(values(), before);
  });

  it('is not for another router of the same name', async () => {
    await save();
    const path = join(here.folder, 'rosctr.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('username: admin', 'username: Admin'));
    const { code, err } = await run({}, 'apply', 'p.json', '-y');
    assert.ok(code === 4 || code === 1, err);
    assert.deepEqual(values(), {});
  });

  it('is planned anew with --on-stale replan, which shows it', async () => {
    await applied();
    here.stack(envs('TZ: UTC, TOKEN: "${env:TOKEN}", PLAIN: a'));
    await save();
    rows().get('TZ')?.set('value', 'Asia/Tokyo');
    const { code, err, out } = await run({}, 'apply', 'p.json', '-y', '--on-stale', 'replan');
    assert.equal(code, 0, err);
    assert.match(err, /warning\[plan\/stale\]/);
    assert.match(out, /"Asia\/Tokyo" -> "UTC"/);
    assert.equal(values()['TZ'], 'UTC');
  });

  it('keeps what it was asked for, and takes nothing else along', async () => {
    await applied();
    here.stack(envs('TZ: UTC, TOKEN: "${env:TOKEN}", PLAIN: b'));
    await save('--target', 'env/e/TZ');
    const wrong = await run({}, 'apply', 'p.json', '-y', '--target', 'env/*');
    assert.equal(wrong.code, 64);
    assert.match(wrong.err, /--target: p\.json is a plan, and says that itself/);
    assert.equal((await run({ ROSCTR_TARGET: 'env/e/TZ' }, 'apply', 'p.json', '-y')).code, 0);
    assert.deepEqual(values(), { TZ: 'UTC', TOKEN: token, PLAIN: 'a' });
  });

  it('needs the secrets when it is made: what nobody compared is in no plan', async () => {
    const { code, err } = await here.runWith({ env: {} }, 'plan', '--out', 'p.json');
    assert.equal(code, 1);
    assert.match(err, /error\[spec\/env-unset\].*TOKEN/);
  });

  it('expires', async () => {
    await save('--expires', '1h');
    const now = Date.parse(file().madeAt);
    assert.equal(Date.parse(file().expiresAt) - now, 3_600_000);
    change((plan) => {
      plan['expiresAt'] = '2020-01-01T00:00:00.000Z';
    });
    const { code, err } = await run({}, 'apply', 'p.json', '-y');
    assert.equal(code, 4);
    assert.match(err, /p\.json expired at .*rosctr plan --out p\.json, with --expires/);
    assert.match((await run({}, 'show', 'p.json')).out, /expired/);
  });

  it('that is none, or not what was written, is refused with what to do', async () => {
    await save();
    const good = readFileSync(join(here.folder, 'p.json'), 'utf8');
    const cases: readonly (readonly [string, RegExp])[] = [
      [good.slice(0, -200), /is no JSON, or it is cut off/],
      ['', /is no JSON/],
      ['[]', /is no plan of rosctr/],
      [(await run({}, 'plan', '-o', 'json')).out, /output of plan -o json.*that is what plan --out writes/],
      [
        good.replace('"planFileVersion": "1.0"', '"planFileVersion": "2.0"'),
        /has version 2\.0 \(by rosctr .*reads 1\.0/,
      ],
      [
        good.replace('Europe/Riga', 'Europe/Oslo'),
        /was changed after it was made \(its checksum does not fit\)/,
      ],
      [JSON.stringify({ planFileVersion: '1.0' }), /is damaged: parts of it are missing/],
    ];
    for (const [text, pattern] of cases) {
      writeFileSync(join(here.folder, 'p.json'), text);
      for (const argv of [
        ['apply', 'p.json', '-y'],
        ['show', 'p.json'],
      ]) {
        const { code, err } = await run({}, ...argv);
        assert.equal(code, 1, err);
        assert.match(err, pattern);
        assert.match(err, /rosctr plan --out p\.json/);
        assert.doesNotMatch(err, /\n\s+at /);
      }
    }
    assert.match((await run({}, 'apply', 'none.json')).err, /none\.json cannot be read/);
    assert.deepEqual(values(), {});
  });

  it('asks as apply does, where nobody says -y', async () => {
    await save();
    const io = { env: { TOKEN: token }, answers: ['no'] };
    const { code, err } = await here.start(io, 'apply', 'p.json').done;
    assert.equal(code, 1);
    assert.match(err, /Not a yes/);
    assert.equal(fakeIo().canAsk, false);
    assert.deepEqual(values(), {});
  });
});
