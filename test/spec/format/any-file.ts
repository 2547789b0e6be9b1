import fc from 'fast-check';

/** A piece of a file: its lines, the first without indentation of its own, and whether it may stand behind a key. */
interface Piece {
  readonly inline: string | undefined;
  readonly lines: readonly string[];
}

const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const words = one(
  'a',
  'b1',
  'image',
  '0123',
  'yes',
  '1e3',
  '~',
  'usb1/x:/y',
  '${vars:x}',
  'long text here',
  'ü-é',
  'x#y',
);
const keys = one('a', 'b', 'c', 'pihole', '"q k"', "'s'", '0123', 'x-y');
const comment = one('# c', '#c', '# a: b', '#   - deep', '# "x');
const gap = one(' ', '  ', '    ');
const noise = fc.oneof(
  { weight: 6, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: one([''], ['', ''], ['   ']) },
  {
    weight: 1,
    arbitrary: fc.tuple(comment, one('', '  ', '      ')).map(([text, by]) => [`${by}${text}`]),
  },
);
const tail = fc.option(
  fc.tuple(gap, comment).map((both) => both.join('')),
  { nil: '', freq: 4 },
);

const scalar: fc.Arbitrary<string> = fc.oneof(
  words,
  words.map((word) => `"${word}"`),
  words.map((word) => `'${word}'`),
  one('"esc\\t\\"q\\""', "'it''s'", '"#no"', '""', "''"),
);

const flow: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    scalar.map((text) => (/[:,[\]{}$]/.test(text) && !/^["']/.test(text) ? JSON.stringify(text) : text)),
    fc
      .tuple(fc.array(fc.tuple(tie('value'), one('', ' ', '  ')), { maxLength: 3 }), one('', ' '))
      .map(
        ([items, pad]) =>
          `[${pad}${items.map(([item, by]) => `${item}${by}`).join(`,${pad || ' '}`)}${pad}]`,
      ),
    fc
      .tuple(fc.array(fc.tuple(keys, tie('value')), { maxLength: 3 }), one('', ' '))
      .map(
        ([items, pad]) =>
          `{${pad}${items.map(([key, item]) => `${key}:${pad || ' '}${item}`).join(' , ')}${pad}}`,
      ),
  ),
})).value;

const brokenFlow: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.array(fc.tuple(flow, tail), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    one('', '  ', '     '),
  )
  .map(([items, isTight, by]) => ({
    inline: '[',
    lines: [...items.map(([item, end]) => ` ${by}${item},${end}`), ...(isTight ? [` ]`] : [` ${by}]`])],
  }));

const blockScalar: fc.Arbitrary<Piece> = fc
  .tuple(
    one('|', '>', '|-', '|+', '>-', '>+', '|2', '>2-'),
    fc.array(one('text', '  deeper', '# no comment', 'k: v', '', '- x'), { minLength: 1, maxLength: 4 }),
    one(1, 2, 5),
    fc.option(comment, { nil: undefined, freq: 4 }),
  )
  .map(([header, lines, by, note]) => {
    const width = header.includes('2') ? 2 : by;
    const first = lines.findIndex((line) => line !== '');
    const safe = lines.map((line, at) => (at === first && width === by ? line.trimStart() : line));
    return {
      inline: note === undefined ? header : `${header} ${note}`,
      lines: safe.map((line) => (line === '' ? '' : ' '.repeat(width) + line)),
    };
  });

const longScalar: fc.Arbitrary<Piece> = one<Piece>(
  { inline: '"two', lines: ['    lines"'] },
  { inline: "'two", lines: [' lines', '', "   and  more'"] },
  { inline: 'plain text', lines: ['   goes on', ' here'] },
  { inline: '"kept \\', lines: ['   and joined"'] },
);

const anchored = one<Piece>(
  { inline: '*base', lines: [] },
  { inline: ' *base  # c', lines: [] },
  { inline: '&own   text', lines: [] },
  { inline: '&own', lines: ['  m: 1', '', '  # c', '  n:  {o: *base}'] },
  { inline: undefined, lines: ['<<:   *base', 'p:  1'] },
  { inline: '!!str  1', lines: [] },
);

const inline = fc.tuple(scalar, tail).map(([text, end]): Piece => ({ inline: `${text}${end}`, lines: [] }));
const inlineFlow = fc
  .tuple(flow, tail)
  .map(([text, end]): Piece => ({ inline: `${text}${end}`, lines: [] }));

const indented = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line.trim() === '' ? line : ' '.repeat(by) + line));

/** Under a key, or behind a dash: further in than that, except that a list may stand right below a key. */
const { node } = fc.letrec<{ node: Piece; map: Piece; list: Piece }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    inline,
    inlineFlow,
    brokenFlow,
    blockScalar,
    longScalar,
    anchored,
    tie('map'),
    tie('map'),
    tie('list'),
  ),
  map: fc
    .tuple(
      fc.uniqueArray(fc.tuple(keys, tie('node'), noise, one(1, 2, 3, 4), gap, tail), {
        minLength: 1,
        maxLength: 4,
        selector: ([key]) => key,
      }),
      noise,
    )
    .map(([entries, end]) => ({
      inline: undefined,
      lines: [
        ...entries.flatMap(([key, value, before, by, space, note]) => [
          ...before,
          ...(value.inline === undefined
            ? [`${key}:${note}`, ...indented(value.lines, by)]
            : [
                `${key}:${space}${value.inline}`,
                ...indented(value.lines, value.inline.includes('2') ? 0 : by - 1),
              ]),
        ]),
        ...end,
      ],
    })),
  list: fc
    .array(fc.tuple(tie('node'), noise, one(1, 2, 3)), { minLength: 1, maxLength: 4 })
    .map((entries) => ({
      inline: undefined,
      lines: entries.flatMap(([value, before, by]) => {
        const [first = '', ...rest] = value.lines;
        if (value.inline !== undefined)
          return [...before, `-${' '.repeat(by)}${value.inline}`, ...indented(value.lines, 1)];
        // The first line may be a comment or blank; then it cannot stand behind the dash.
        if (first.trim() === '' || first.trim().startsWith('#'))
          return [...before, '-', ...indented(value.lines, 1 + by)];
        return [...before, `-${' '.repeat(by)}${first}`, ...indented(rest, 1 + by)];
      }),
    })),
}));

const document = node.map(({ inline: first, lines }) => [
  'x-base:  &base {q: 1}',
  ...(first === undefined ? [] : [`x: ${first}`]),
  ...indented(lines, first === undefined ? 0 : 2),
]);

/** Any YAML, laid out as badly as YAML allows. Some of it is no YAML: what rosctr refuses is not formatted. */
export const anyFile: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(document, { minLength: 1, maxLength: 3 }),
    one('---', '--- # c', '...\n---'),
    fc.boolean(),
    one('\n', '\r\n'),
  )
  .map(([documents, between, isCut, ending]) => {
    const text = documents.map((lines) => lines.join('\n')).join(`\n${between}\n`);
    return (isCut ? text : `${text}\n`).replaceAll('\n', ending);
  });
