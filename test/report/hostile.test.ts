import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planJson } from '../../src/cli/json/plan.ts';
import { formats } from '../../src/report/index.ts';
import { at, change, field, outlook, plan } from '../cli/support/plans.ts';
import { about } from './scenes.ts';

const runs = Number(process.env['ROSCTR_RUNS'] ?? 10);

/** Names and values that would do harm if they were read as anything but text. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '![x](http://evil.example/x.png)',
    '@everyone',
    '#1 !2 %3 ~bug',
    '`code` ```fence```',
    '```\n# heading\n```',
    '| a | b |',
    '\n/close\n',
    '</details></summary>',
    '<!-- rosctr:plan key=default -->',
    '::error::x',
    '%0A::error::x',
    '"}\n{"',
    '\u202egnp.exe',
    '\u0000\u001b[31m',
    '&lt;b&gt;',
    ']]>',
    'a\\',
    '$(rm -rf /)',
    'https://evil.example www.evil.example',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const address = fc
  .tuple(fc.constantFrom('container', 'env', 'veth', 'mount'), hostile)
  .map(([kind, name]) => `${kind}/${name}` as const);

const documents = fc
  .array(
    fc.record({
      router: hostile,
      addresses: fc.array(address, { maxLength: 12 }),
      value: hostile,
      message: hostile,
      isUnread: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .chain((routers) => fc.record({ routers: fc.constant(routers), times: fc.constantFrom(1, 1, 3, 60) }))
  .map(({ routers, times }) =>
    planJson(
      Array.from({ length: times }, () => routers)
        .flat()
        .map(({ router, addresses, value, message, isUnread }, index) => {
          const name = `${router}${index}`;
          if (isUnread)
            return outlook([], {
              router: name,
              failure: {
                unreachable: true,
                problem: { code: 'router/connect-timeout', message, hint: value, at: at(1, value) },
              },
            });
          const changes = addresses.map((one) =>
            change('update', one, {
              before: { hostname: value },
              after: { hostname: message },
              fields: [field('hostname', value, message)],
              reason: message,
            }),
          );
          return outlook([
            plan(changes, {
              router: name,
              stack: value,
              warnings: [{ code: 'plan/approximated', message, hint: value, quote: message }],
              refusals: [{ code: 'plan/data-loss', message: value, flag: message }],
              orphans: [{ stack: value, addresses }],
            }),
          ]);
        }),
      '0.1.0',
    ),
  );

const written = (name: string, document: ReturnType<typeof planJson>): string => {
  const format = formats.find((one) => one.name === name);
  const text = format?.write(document, about) ?? '';
  return typeof text === 'string' ? text : [...text].join('');
};

/** Without code: what is left is read as Markdown or HTML. */
function withoutCode(text: string): string {
  const lines: string[] = [];
  let fence = '';
  for (const line of text.split('\n')) {
    const mark = /^ *(`{3,})/.exec(line)?.[1];
    if (fence !== '') {
      if (mark !== undefined && mark.length >= fence.length && line.trim() === mark) fence = '';
      continue;
    }
    if (mark !== undefined) fence = mark;
    else lines.push(line.replaceAll(/<code>.*?<\/code>/g, 'CODE').replaceAll(/`[^`]*`/g, 'CODE'));
  }
  assert.equal(fence, '', 'every fence is closed');
  return lines.join('\n');
}

describe('foreign text in reports', () => {
  it('is text and nothing else in Markdown, which is never longer than a comment may be', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = written('markdown', document);
        assert.ok(text.length <= 65_536, `${text.length} characters`);
        const rest = withoutCode(text);
        const tags = [...rest.matchAll(/<[^>\n]*>?/g)].map(([tag]) => tag);
        for (const tag of tags)
          assert.match(
            tag,
            /^<(\/?(details|summary|sub|a)( open)?|a href="https:\/\/ci\.example\/[^"<>]*")>$/,
          );
        // Forges look for mentions and references after the Markdown is read.
        const seen = rest
          .replaceAll(/^> \[!(WARNING|CAUTION|NOTE)\]$/gm, '')
          .replaceAll(/https:\/\/ci\.example\/[^)"]*/g, '')
          .replaceAll(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));
        assert.doesNotMatch(seen, /[@#!~%$^]\w|^\/|^#(?!## )|:\/\/|\bwww\./m);
        for (const [, url] of rest.matchAll(/\]\(([^)]*)\)/g))
          assert.match(url ?? '', /^https:\/\/ci\.example\//);
        assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: runs },
    );
  });

  it('cannot end a line of annotations, a label of Prometheus, or an element of XML', () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const line of written('github', document).split('\n'))
          assert.match(line, /^$|^::(error|warning|notice) [^:]*title=[^:]+::/);
        for (const line of written('prometheus', document).trimEnd().split('\n'))
          assert.match(line, /^#|^rosctr_[a-z_]+(\{([a-z]+="(\\[\\"n]|[^"\\])*",?)+\})? \d+(\.\d+)?$/);
        const xml = written('junit', document);
        assert.doesNotMatch(xml, /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|&(?!(amp|lt|gt|quot);)/);
        assert.doesNotMatch(
          xml.replaceAll(
            /<\/?(testsuites?|testcase|failure|error|skipped|system-out)\b[^<>]*>|<\?xml[^<>]*\?>/g,
            '',
          ),
          /[<>]/,
        );
        for (const name of ['sarif', 'codequality', 'gitlab-terraform', 'json'])
          JSON.parse(written(name, document));
        for (const line of written('ndjson', document).trimEnd().split('\n')) JSON.parse(line);
      }),
      { numRuns: runs },
    );
  });

  it('of 5,000 routers that all differ still fits into a comment, which says what it leaves out', () => {
    const outlooks = Array.from({ length: 5000 }, (_, index) =>
      outlook([
        plan([change('replace', 'container/web', { before: { image: 'a:1' }, after: { image: 'a:2' } })], {
          router: `branch-${index}-${'x'.repeat(30)}`,
        }),
      ]),
    );
    const text = written('markdown', planJson(outlooks, '0.1.0'));
    assert.ok(text.length < 65_536);
    for (const words of [
      /\*\*5000 to replace\*\*/,
      /4800 more routers with something to tell, not shown here/,
      /4850 more changes, not shown here/,
      /too long for one comment, so all details, and some changes are left out\. All of it: \[the run\]/,
    ])
      assert.ok(words.test(text), String(words));
  });
});
