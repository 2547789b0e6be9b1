import assert from 'node:assert/strict';
import { formats } from '../../src/report/index.ts';
import { golden } from './golden.ts';
import { about, fileScenes, password, scenes } from './scenes.ts';

const whole = (text: string | Iterable<string>): string =>
  typeof text === 'string' ? text : [...text].join('');

/** What the files are called, so that editors colour them. */
const extensions: Readonly<Record<string, string>> = { markdown: 'md', json: 'json' };

for (const format of formats) {
  // JSON has golden files of its own (test/golden/cli), and a page is looked at as a picture.
  if (['json', 'html'].includes(format.name)) continue;
  describe(`the format ${format.name}`, () => {
    const extension = extensions[format.name] ?? 'txt';
    for (const [name, document] of Object.entries(scenes)) {
      it(`says of "${name}" what it always says, and no secret`, () => {
        const text = whole(format.write(document, about));
        assert.ok(!text.includes(password));
        assert.equal(whole(format.write(structuredClone(document), about)), text);
        golden(`${format.name}/${name}.${extension}`, text);
      });
    }
    const { writeFiles } = format;
    if (!writeFiles) return;
    for (const [name, document] of Object.entries(fileScenes)) {
      it(`says of "${name}" what it always says`, () => {
        golden(`${format.name}/${name}.${extension}`, whole(writeFiles(document, about)));
      });
    }
  });
}
