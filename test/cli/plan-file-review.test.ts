import assert from 'node:assert/strict';
import { veths, world } from './support/world.ts';

describe('a saved plan in a review', () => {
  it('is commented and merged like the document that it carries', async () => {
    const here = await world();
    try {
      here.stack(veths);
      const token = { env: { TOKEN: 'battery staple' } };
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
});
