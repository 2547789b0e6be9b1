import assert from 'node:assert/strict';
import type { DriftFinding, PlanDocument, Router } from '../../src/generated/documents.ts';
import {
  closingWords,
  issueBody,
  issueTitle,
  linesOf,
  messageFormats,
  summaryOf,
} from '../../src/report/drift/index.ts';
import { formats } from '../../src/report/index.ts';

const finding = (more: Partial<DriftFinding> = {}): DriftFinding => ({
  router: 'home',
  stack: 'dns',
  address: 'container/pihole',
  category: 'config',
  severity: 'warning',
  code: 'differs',
  reason: 'logging differs',
  counts: true,
  ...more,
});
const router = (name: string, more: Partial<Router> = {}): Router => ({
  name,
  stacks: ['dns'],
  read: true,
  ...more,
});
const document = (
  drift: readonly DriftFinding[],
  routers: readonly Router[] = [router('home')],
): PlanDocument => ({
  formatVersion: '1.0',
  rosctrVersion: '0.1.0',
  command: 'drift',
  errored: false,
  complete: routers.every(({ read }) => read),
  changed: drift.length > 0,
  applyable: false,
  routers,
  resource_changes: [],
  warnings: [],
  refusals: [],
  orphans: [],
  drift,
});
const about = { generatedAt: '2026-11-27T14:00:00Z' };
const occasion = { exitCode: 2, sentAt: '2026-11-27T14:00:00Z' };
const away = router('attic', { read: false, unreachable: true });
const many = Array.from({ length: 3000 }, (_, index) => finding({ address: `env/common/V${index}` }));

describe('drift in a sentence', () => {
  for (const [what, of, line] of [
    ['nothing', document([]), 'No drift: the router matches the files.'],
    ['several routers', document([], [router('a'), router('b')]), 'No drift: 2 routers match the files.'],
    [
      'what counts, by category',
      document(
        [finding(), finding({ category: 'image' }), finding({ counts: false })],
        [router('home'), away],
      ),
      'Drift on 1 of 2 routers: 1 config, 1 image. Not read: attic.',
    ],
    [
      'what was put right',
      document([finding({ counts: false, fixed: true })]),
      'No drift: the router matches the files. Put right: 1.',
    ],
    [
      'nobody that answers',
      document([finding({ category: 'unreachable' })], [away]),
      'No router could be read. Not read: attic.',
    ],
    ['no router', document([], []), 'No router was looked at.'],
  ] as const)
    it(`is told of ${what}`, () => {
      assert.equal(summaryOf(of).line, line);
    });

  it('has lines of what counts, as many as fit, without line breaks of others', () => {
    assert.deepEqual(linesOf(document([finding({ reason: 'two\nlines\u001b[31m' })])), [
      'home container/pihole: two lines [31m (config)',
    ]);
    const lines = linesOf(document(many));
    assert.deepEqual([lines.length, lines.at(-1)], [21, 'and 2980 more']);
  });
});

describe('the issue of drift', () => {
  it('has a title that never changes', () => {
    assert.equal(issueTitle('default'), 'Routers differ from this repository');
    assert.equal(issueTitle('riga'), 'Routers differ from this repository (riga)');
  });

  it('is the same for the same findings, and wakes nobody by the words of a router', () => {
    const of = document([finding({ reason: 'ask @all, see #1, <img src=x>' })]);
    const body = issueBody(of, about, 65_536);
    assert.equal(body, issueBody(of, { ...about, generatedAt: '2027-01-01T00:00:00Z' }, 65_536));
    assert.doesNotMatch(body, /@all|#1\b|<img/);
  });

  it('becomes shorter where it would be too long: fewer lines, then the table alone', () => {
    for (const longest of [65_536, 20_000, 3000]) {
      const body = issueBody(document(many), about, longest);
      assert.ok(body.length <= longest, String(body.length));
      assert.match(body, /\| `home` \| 3000 \|/);
    }
    assert.match(issueBody(document(many), about, 20_000), /… and 2900 more/);
    assert.match(issueBody(document(many), about, 600), /too long for an issue/);
  });

  it('says what was not read, and closes with commit and run', () => {
    assert.match(
      issueBody(document([finding()], [router('home'), away]), about, 9000),
      /Not read, so nothing is known about: `attic`/,
    );
    assert.equal(
      closingWords(document([]), { ...about, commit: '9f2c1ab0123456', runUrl: 'https://ci/7' }),
      'No drift: the router matches the files. Commit `9f2c1ab012`. [This run](https://ci/7).',
    );
  });
});

describe('messages of drift', () => {
  it('for machines list a hundred findings, and say how many are left', () => {
    const { findings, omitted } = JSON.parse(messageFormats.json(document(many), occasion).body) as {
      findings: object[];
      omitted: number;
    };
    assert.deepEqual([findings.length, omitted], [100, 2900]);
  });

  it('for Slack cannot be turned into links and mentions', () => {
    const { body } = messageFormats.slack(document([finding({ reason: '<!channel> `x` & y' })]), occasion);
    assert.match((JSON.parse(body) as { text: string }).text, /&lt;!channel&gt; 'x' &amp; y/);
  });

  it('for ntfy tell by their title and priority what it is', () => {
    const headers = (of: PlanDocument, exitCode: number): unknown[] => {
      const { title, priority, tags } = messageFormats.ntfy(of, { ...occasion, exitCode }).headers;
      return [title, priority, tags];
    };
    assert.deepEqual(headers(document([finding()]), 2), ['rosctr: drift', 'high', 'warning']);
    assert.deepEqual(headers(document([], [away]), 3), ['rosctr: incomplete', 'default', 'grey_question']);
  });
});

describe('drift in Markdown', () => {
  const markdown = formats.find(({ name }) => name === 'markdown');
  const first = (of: PlanDocument): string => {
    const text = markdown?.write(of, about) ?? '';
    return (typeof text === 'string' ? text : Array.from(text).join('')).split('\n')[0] ?? '';
  };

  it('counts what counts, and not what a rule knows', () => {
    assert.match(
      first(document([finding(), finding({ property: 'cmd' })])),
      /1 resource on 1 router differ/,
    );
    assert.match(first(document([finding({ counts: false })])), /no drift/);
    assert.match(
      first(document([finding({ category: 'unreachable' })], [router('home'), away])),
      /no drift, 1 of 2/,
    );
  });
});
