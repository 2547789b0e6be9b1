import assert from 'node:assert/strict';
import { veths, world } from './support/world.ts';

describe('a saved plan in a review', () => {
  const token = { env: { TOKEN: 'battery staple' } };

  it('is commented and merged like the document that it carries', async () => {
    const here = await world();
    try {
      here.stack(veths);
      assert.equal((await here.runWith(token, 'plan', '--out', 'p.json')).code, 0);
      assert.equal((await here.run('show', 'p.json', '--report', 'json=shown.json')).code, 0);
      for (const command of [['comment', '--dry-run'], ['merge']]) {
        const [ofFile, ofDocument] = [
          await here.run(...command, 'p.json'),
          await here.run(...command, 'shown.json'),
        ];
        assert.equal(ofFile.code, 0, ofFile.err);
        assert.match(ofFile.out, /to add/);
        assert.equal(ofFile.out, ofDocument.out);
      }
    } finally {
      await here.close();
    }
  });

  it('is saved where it is refused, too, and then nobody is told to apply it', async () => {
    const here = await world();
    try {
      here.stack(veths);
      here.simulator.routers[0]?.device.insert('interface/veth', {
        name: 'veth-a',
        address: '10.0.0.2/24',
      });
      const { code, err } = await here.runWith(token, 'plan', '--out', 'p.json');
      assert.equal(code, 1);
      assert.match(err, /^Saved\. It is refused as it is, so apply would not carry it out$/m);
      assert.equal((await here.runWith(token, 'apply', 'p.json', '-y')).code, 1);
    } finally {
      await here.close();
    }
  });
});
