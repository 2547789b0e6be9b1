import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { htmlPage } from '../../../src/report/html/index.ts';
import { applied } from './applied.ts';
import { change, fleetPlan, nameOf, planDocument } from './documents.ts';
import { unpacked } from './unpack.ts';

const about = { generatedAt: '2026-11-27T14:22:05Z' };
const twoMegabytes = 2_000_000;

describe('the HTML report', () => {
  const thousand = htmlPage(fleetPlan(1000), about);

  it('is one file that asks the network for nothing, and lets nothing run but its own script', () => {
    const page = htmlPage(fleetPlan(30), about);
    assert.doesNotMatch(page, /<(?:link|script|img|iframe)[^>]+(?:src|href)="(?!data:)/);
    assert.doesNotMatch(page, /@import|url\((?!["']?data:)/);
    assert.doesNotMatch(page, /<[^>]+\son\w+=/, 'an inline event handler');
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    assert.match(policy, /^default-src 'none';/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    const hash = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1];
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1];
    assert.ok(policy.includes(`script-src ${hash(script)};`));
    assert.ok(policy.includes(`style-src ${hash(style)};`));
  });

  for (const [routers, most] of [
    [1, 100_000],
    [30, 130_000],
  ] as const)
    it(`of ${routers} routers is smaller than ${most} bytes`, () => {
      const size = Buffer.byteLength(htmlPage(fleetPlan(routers), about));
      assert.ok(size < most, `${size} bytes`);
    });

  it('of 1,000 routers with 10 containers holds every resource in less than 2 MB', () => {
    const size = Buffer.byteLength(thousand);
    assert.ok(size < twoMegabytes, `${size} bytes`);
    const { overview, details } = unpacked(thousand);
    assert.equal(details.length, 1000);
    assert.deepEqual(overview.dropped, []);
    assert.equal(details[0]?.rows.length, 73);
    const read = overview.routers.filter(({ status }) => status !== 'failed' && status !== 'unreachable');
    assert.ok(read.every(({ containers }) => containers.length === 10));
  });

  it('is the same for the same document and time', () => {
    assert.equal(htmlPage(fleetPlan(30), about), htmlPage(fleetPlan(30), about));
    const { text } = unpacked(htmlPage(fleetPlan(1), { generatedAt: 'then' }));
    assert.doesNotMatch(text, /20\d\d-\d\d-\d\dT/, 'no time that nobody gave');
  });

  it('shows text of routers and files as text, whatever is in it', () => {
    const hostile = '</script><img src=x onerror=alert(1)>"\'&<!--';
    const page = htmlPage(
      planDocument({
        rosctrVersion: hostile,
        routers: [{ name: hostile, release: hostile, stacks: [hostile], read: true }],
        resource_changes: [
          change(
            hostile,
            `container/${hostile}`,
            { after: { name: hostile, image: hostile } },
            { actions: ['create'] },
          ),
        ],
        refusals: [{ code: 'plan/data-loss', message: hostile, router: hostile, stack: hostile }],
      }),
      about,
    );
    const own = page.replace(/<script>[\s\S]*?<\/script>/, '').replace(/<style>[\s\S]*?<\/style>/, '');
    assert.doesNotMatch(own, /<img|<!--|onerror=alert\(1\)>/);
    assert.equal(own.match(/<script/g)?.length, 2, 'the overview and one block');
    const { overview, details } = unpacked(page);
    assert.equal(overview.routers[0]?.name, hostile);
    assert.equal(details[0]?.rows[0]?.values['image'], hostile);
  });

  it('holds of a secret only that there is one', () => {
    const [router] = unpacked(htmlPage(fleetPlan(1), about)).details;
    const token = router?.rows.find(({ address }) => address === 'env/app0/TOKEN');
    assert.deepEqual(token?.hidden, ['value']);
    assert.equal(token.values['value'], '*****');
  });

  it('has the verdict as text, for those whose browser runs nothing', () => {
    const page = htmlPage(fleetPlan(30), about);
    assert.match(page, /<title>plan: 3 of 30 routers would change\.<\/title>/);
    assert.match(page, /<h1>3 of 30 routers would change\.<\/h1>/);
    assert.match(page, /<noscript>/);
  });

  it('of an apply tells the steps, what failed, and which routers it did not come to', () => {
    const plan = fleetPlan(30, 2, (index) => (index < 3 ? 'differs' : 'match'));
    const whole = applied(plan, [nameOf(1)]);
    const document = {
      ...whole,
      reports: whole.reports.slice(0, 2),
      waves: [
        { name: 'canary', routers: [nameOf(0)] },
        { name: 'batch 1 of 1', routers: [nameOf(1), nameOf(2)] },
      ],
      untouched: [
        { router: nameOf(2), reason: 'max-failures' as const, message: '1 router failed before it' },
      ],
    };
    const { overview, details } = unpacked(htmlPage(document, about));
    assert.deepEqual(
      overview.routers.slice(0, 4).map(({ status }) => status),
      ['done', 'failed', 'untouched', 'match'],
    );
    assert.equal(overview.routers[2]?.note, '1 router failed before it');
    assert.deepEqual(
      overview.waves?.map(({ name, routers }) => [name, routers]),
      [
        ['canary', [0]],
        ['batch 1 of 1', [1, 2]],
      ],
    );
    assert.equal(overview.verdict.headline, 'Apply failed on 1 of 30 routers.');
    assert.equal(overview.notices[0]?.cases[0]?.quote, 'failed to extract layer');
    assert.deepEqual(
      details[1]?.runs?.[0]?.steps.map(({ status }) => status),
      ['done', 'failed', 'skipped'],
    );
  });
});
