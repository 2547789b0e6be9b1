import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routerYaml, world, type World } from './support/world.ts';

describe('several stacks of one router', () => {
  let here: World;
  before(async () => {
    here = await world();
  });
  after(() => here.close());

  const stack = (name: string, body: string): string =>
    `---\napiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: ${name} }\ntargets: home\n${body}\n`;

  it('are applied in one run where one uses what another makes, and destroyed in one the other way round', async () => {
    const { tls } = here.simulator.announcement.routers[0] ?? {};
    const place = tls?.mode === 'certificate' ? tls : { port: 0, fingerprint: '' };
    const fleet = `apiVersion: rosctr.dev/v1\nkind: Fleet\nmetadata: { name: houses }\nrouters:\n  home:${routerYaml(place.port, place.fingerprint ?? '')}\n    guards: { maxDeletes: 3 }\n`;
    const user = stack(
      'user',
      'networks: { lan: { external: true, gateway: 172.17.0.1 } }\nveths: { a: { network: lan, address: 172.17.0.2/24 } }',
    );
    const maker = stack(
      'maker',
      'networks: { lan: { address: 172.17.0.1/24 } }\nveths: { b: { network: lan, address: 172.17.0.3/24 } }',
    );
    const file = join(here.folder, 'rosctr.yaml');
    writeFileSync(file, `${fleet}${user}${maker}`);

    const applied = await here.run('apply', '-y');
    assert.equal(applied.code, 0, applied.err);
    assert.match(applied.out, /stack maker\n[^]*stack user\n/);
    assert.match((await here.run('plan')).out, /^No changes\./);

    // The file allows three deletions on this router, a flag more.
    writeFileSync(file, `${fleet}${stack('user', '')}${stack('maker', '')}`);
    const refused = await here.run('plan');
    assert.equal(refused.code, 1);
    assert.match(refused.out, /--max-deletes 4/);
    assert.equal((await here.run('plan', '--max-deletes', '4')).code, 0);

    writeFileSync(file, `${fleet}${user}${maker}`);
    const gone = await here.run('destroy', '-y');
    assert.equal(gone.code, 0, gone.err);
    assert.match(gone.out, /stack user\n[^]*stack maker\n/);
  });
});
