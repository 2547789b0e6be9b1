import assert from 'node:assert/strict';
import { htmlPage } from '../../src/report/html/index.ts';
import { applied } from '../report/html/applied.ts';
import { change, fleetPlan, nameOf, planDocument } from '../report/html/documents.ts';
import { type Look, missing, type Opened, Reader } from './browser.ts';

const about = { generatedAt: '2026-11-27T14:22:05Z' };
const hostile = '<img src=x onerror=alert(1)>"\'&</script><b>';

/** Opens everything that can be opened, and waits until it is filled. */
const openAll = `async () => {
  document.querySelectorAll('details').forEach((one) => { one.open = true; });
  await new Promise((done) => setTimeout(done, 100));
}`;

/** Is the page wider than the window, and what of it sticks out? */
const tooWide = `() => document.documentElement.scrollWidth <= innerWidth ? [] :
  ['the page is ' + document.documentElement.scrollWidth + ' wide',
  ...[...document.querySelectorAll('main *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 5).map((one) => one.outerHTML.slice(0, 120))]`;

/** What axe-core finds, in a line each. */
async function findings({ page }: Opened): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}: ${failureSummary}`),
  );
}

describe('the HTML report in a browser', function () {
  this.timeout(60_000);
  const reader = new Reader();
  const open: Opened[] = [];
  const opened = async (name: string, look?: Look): Promise<Opened> => {
    const one = await reader.open(name, look);
    open.push(one);
    return one;
  };

  before(async function () {
    if (missing !== undefined) {
      console.log(`  NOTE: ${missing}`);
      this.skip();
    }
    const earlier = htmlPage(fleetPlan(30, 1), { generatedAt: '2026-11-26T04:00:00Z' });
    reader.write(
      '1',
      htmlPage(
        fleetPlan(1, 3, () => 'differs'),
        about,
      ),
    );
    reader.write('30', htmlPage(fleetPlan(30), { ...about, previous: earlier }));
    reader.write('1000', htmlPage(fleetPlan(1000), about));
    const ci = {
      title: 'production',
      commit: '9f2c1ab03d5e',
      runUrl: 'https://ci.example/runs/77',
      filesUrl: 'https://ci.example/blob/9f2c1ab/',
    };
    reader.write('applied', htmlPage(applied(fleetPlan(30, 2), [nameOf(3)]), { ...about, ...ci }));
    reader.write(
      'hostile',
      htmlPage(
        planDocument({
          routers: [hostile, 'other'].map((name) => ({ name, stacks: [hostile], read: true })),
          resource_changes: [
            change(
              hostile,
              `container/${hostile}`,
              { after: { name: hostile, image: hostile, interface: [hostile], mounts: [hostile] } },
              { actions: ['create'], stack: hostile },
            ),
            change(hostile, `mount/${hostile}`, { after: { list: hostile, src: hostile, dst: hostile } }),
          ],
          refusals: [
            { code: 'plan/data-loss', message: hostile, router: hostile, stack: hostile, flag: hostile },
          ],
        }),
        about,
      ),
    );
    await reader.start();
  });
  afterEach(async () => {
    for (const { page, complaints, close } of open.splice(0)) {
      const { url } = { url: page.url() };
      await close();
      assert.deepEqual(complaints, [], url);
    }
  });
  after(() => reader.close());

  for (const [name, hash, what] of [
    ['1', '', 'one router'],
    ['30', '', 'a fleet of 30'],
    ['30', `#/router/${nameOf(3)}`, 'a router of it'],
    ['applied', `#/router/${nameOf(3)}`, 'an apply that failed'],
    ['1000', '', 'a fleet of 1,000'],
  ] as const)
    it(`has nothing for axe to find, light and dark: ${what}`, async () => {
      const one = await opened(name, { hash });
      await one.page.evaluate(`(${openAll})()`);
      assert.deepEqual(await findings(one), []);
      await one.page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await findings(one), []);
    });

  it('can be worked with within two seconds at 1,000 routers', async () => {
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const { page } = await opened('1000');
      times.push(await page.evaluate<number>('Number(document.documentElement.dataset.ready)'));
    }
    assert.ok(Math.min(...times) < 2000, `${times.join(', ')} ms`);
  });

  it('can be walked with the keyboard: to a router, to a resource in its picture, and back', async () => {
    const { page } = await opened('30');
    const focus = (): Promise<string> =>
      page.evaluate<string>(
        'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
      );
    await page.keyboard.press('Tab');
    assert.equal(await focus(), 'Skip to the content');
    await page.keyboard.press('Enter');
    assert.equal(await focus(), '3 of 30 routers would change.');
    await page.focus('input[type=search]');
    await page.keyboard.type('app1 branch');
    await page.focus('.fleet tbody a');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focus(), nameOf(3));
    await page.keyboard.press('ArrowUp');
    assert.equal(await focus(), nameOf(7));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.routerhead');
    assert.equal(await focus(), `${nameOf(7)} !refused`);
    await page.focus('.box.container.replace');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article:focus');
    assert.match(await focus(), /container\/app0.*must be replaced: image changes/);
    await page.goBack();
    await page.goBack();
    await page.waitForSelector('.fleet');
    assert.equal(await page.inputValue('input[type=search]'), 'app1 branch', 'the search is still there');
  });

  it('filters, searches and sorts the routers', async () => {
    const { page } = await opened('1000');
    const first = (): Promise<string | null> => page.textContent('.fleet tbody tr:first-child a');
    const rows = (): Promise<number> => page.locator('.fleet tbody tr').count();
    await page.click('.chip.unreachable');
    assert.equal(await rows(), 11);
    await page.fill('input[type=search]', '0111');
    assert.equal(await first(), nameOf(110));
    assert.equal(await page.textContent('.told'), '1 router of 1,000');
    await page.fill('input[type=search]', '');
    await page.click('.chip >> nth=0');
    await page.click('[data-key="sort name"]');
    await page.click('[data-key="sort name"]');
    assert.equal(await first(), nameOf(999));
    assert.match(page.url(), /sort=-name/);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    assert.equal(await rows(), 1000, 'on paper all of them');
  });

  it('follows the colours of the system, or those that are chosen', async () => {
    const { page } = await opened('1', { scheme: 'dark' });
    const paper = (): Promise<string> =>
      page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await paper();
    await page.click('.theme');
    const light = await paper();
    assert.notEqual(light, dark);
    await page.click('.theme');
    assert.equal(await paper(), dark);
    await page.emulateMedia({ colorScheme: 'light' });
    assert.equal(await paper(), dark, 'chosen is chosen');
    await page.emulateMedia({ media: 'print' });
    const ink = await page.evaluate<string>('getComputedStyle(document.body).color');
    assert.equal(ink, 'rgb(29, 30, 32)', 'on paper it is dark on light');
    await page.emulateMedia({ media: 'screen' });
    await page.click('.theme');
    assert.equal(await paper(), light);
  });

  for (const [name, hash] of [
    ['1', ''],
    ['30', `#/router/${nameOf(3)}`],
    ['applied', `#/router/${nameOf(3)}`],
    ['1000', ''],
  ] as const)
    it(`fits a phone: ${name}${hash}`, async () => {
      const { page } = await opened(name, { width: 390, height: 844, hash });
      await page.evaluate(`(${openAll})()`);
      assert.deepEqual(await page.evaluate(`(${tooWide})()`), []);
    });

  it('shows hostile names as they are, and does nothing that they say', async () => {
    const { page } = await opened('hostile');
    assert.equal(await page.textContent('.fleet tbody a'), hostile);
    await page.click('.group summary');
    await page.waitForSelector('.group article');
    await page.click('.fleet tbody a');
    await page.waitForSelector('.box.container');
    assert.match((await page.textContent('.box.container')) ?? '', /<img src=x onerror/);
    await page.click('.box.container');
    await page.waitForSelector('article:focus');
    assert.equal(await page.locator('main img, main b b').count(), 0);
  });
});
