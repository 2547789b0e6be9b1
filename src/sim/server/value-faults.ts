import type { Edit } from './fault-effects.ts';
import { row, type CommandRow } from './fault-row.ts';
import type { Sentence } from './sentence.ts';

/** Values that clients were seen to stumble over, in the comment of the first row of every print. */
export const valueFaults = {
  'long-value': {
    ...row(
      'read',
      [{ kind: 'number', label: 'BYTES', least: 0, most: 64 * 1024 * 1024 }],
      '20 000-byte and 2.5 MB values',
      'the first row of each print has a comment of so many bytes',
    ),
    treat: ({ number: length }) => ({ edit: withComment('x'.repeat(length)) }),
  },
  'utf8-value': {
    ...row('read', [], 'read UTF-8', 'the first row of each print has a comment beyond ASCII'),
    treat: () => ({ edit: withComment('žluťoučký ✓') }),
  },
  'latin1-value': {
    ...row(
      'read',
      [],
      'read latin1',
      'the first row of each print has a comment that is no UTF-8: caf E9, blank, 81',
    ),
    treat: () => ({ edit: withComment('caf\udce9 \udc81') }),
  },
  'hostile-value': {
    ...row(
      'read',
      [],
      'a=b=c, .tag and !done as a value',
      'the first row of each print has a comment that looks like sentences',
    ),
    treat: () => ({ edit: withComment('a=b=c\r\n.tag=zzz\n!done') }),
  },
} as const satisfies Record<string, CommandRow>;

function withComment(value: string): Edit {
  return (all) => {
    const first = all.findIndex((words) => words[0] === '!re');
    return all.map((words, index) => (index === first ? replaceComment(words, value) : words));
  };
}

/** In the place of the row's own comment, so that the position of a tag stays what it was. */
function replaceComment(words: Sentence, value: string): Sentence {
  const at = words.findIndex((word) => word.startsWith('=comment='));
  return at < 0 ? [...words, `=comment=${value}`] : words.with(at, `=comment=${value}`);
}
