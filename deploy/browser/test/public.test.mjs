import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertNoBarriers, assertNotWider, open, picture, settled, signedIn, startBrowser } from './page.mjs';
import { accepted, api, stack } from './stack.mjs';

/** The year that the official publishes: one report accepted, the others not. */
const YEAR = '2020-2021';
const OTHER = '2021-2022';
const BASE = `/v1/provinces/43/years/${YEAR}`;
const SEASON = `/public/provinces/43/years/${YEAR}`;
const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 } }],
  ['english', { locale: 'en-GB' }],
];

let browser;
let schools;
let shown;
let hidden;

before(async () => {
  browser = await startBrowser();
  const { items } = await api('stats', `${BASE}/item-matrix?limit=200`);
  schools = items.filter((row) => row.reportId);
  shown = schools[0];
  await revoke();
  await accepted(shown.reportId);
  hidden = await unaccepted();
  assert.ok(hidden.length > 1, 'a stack that is up already has reports that nobody has accepted yet');
});

after(async () => {
  await revoke();
  await browser?.close();
});

async function unaccepted() {
  const { items } = await api('ingest', `/v1/reports?provinceCode=43&academicYear=${YEAR}&limit=200`);
  const inForce = new Set(items.filter((report) => report.acceptedRevision).map((report) => report.reportId));
  return schools.filter((school) => !inForce.has(school.reportId));
}

async function revoke() {
  const { published, version } = await api('stats', `${BASE}/publication`);
  if (!published) return;
  const answer = await fetch(`${stack.stats}${BASE}/publication?reason=${encodeURIComponent('试验')}`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${stack.tokens.official}`, 'If-Match': `"${version}"` },
  });
  assert.equal(answer.status, 204);
}

/** A page of the portal as somebody sees it who has never been here. */
async function visitor(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  return { page, see: (path) => page.goto(stack.stats + path), close: () => context.close() };
}

const read = async (path, headers = {}) => {
  const answer = await fetch(stack.stats + path, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

/** Whatever of the year a visitor could ask for, by page and by API. */
const addresses = (school) => [
  '/public',
  SEASON,
  `/public/schools/${school.schoolCode}`,
  '/v1/public/provinces',
  `/v1/public/provinces/43/years/${YEAR}`,
  `/v1/public/provinces/43/years/${YEAR}/corrections`,
  `/v1/public/schools/${school.schoolCode}`,
  `/public/schools/${school.schoolCode}/years/${YEAR}`,
  `/v1/public/schools/${school.schoolCode}/years/${YEAR}`,
  `/v1/public/schools/${school.schoolCode}/badge.svg?year=${YEAR}`,
];

async function assertHidden(school, why) {
  for (const path of addresses(school)) {
    const { status, text } = await read(path);
    assert.ok(!text.includes(school.name), `${path} names ${school.name}: ${why}`);
    if (path.includes(school.schoolCode) && !path.includes('badge')) assert.equal(status, 404, `${path}: ${why}`);
  }
  const { text } = await read(addresses(school).at(-1));
  assert.ok(text.includes('未公布'), `the badge of ${school.name}: ${why}`);
}

test('an official publishes a year, the public sees what is accepted and nothing else, and it is gone once revoked', async () => {
  await assertHidden(shown, 'nothing is published');
  const { page, troubles, close } = await signedIn(browser, stack.stats, stack.tokens.official);
  await open(page, stack.stats, `publication?province=43&year=${YEAR}`);
  await page.getByRole('button', { name: '公布本学年' }).click();
  await picture(page, 'publication-dialog');
  await page.getByRole('dialog').getByRole('button', { name: '公布本学年' }).click();
  await page.getByText('本学年已于').waitFor();
  await settled(page);
  await picture(page, 'publication');
  await assertNoBarriers(page);
  const address = await page.getByRole('link', { name: '打开公开页面' }).getAttribute('href');
  assert.equal((await read(`/${address}`)).status, 200);

  const { text } = await read(SEASON);
  assert.ok(text.includes(shown.name));
  for (const other of hidden) await assertHidden(other, 'its report is not accepted');
  const { items: years } = JSON.parse((await read('/v1/public/provinces')).text);
  assert.deepEqual(years.filter((one) => one.provinceCode === '43').map((one) => one.academicYear), [YEAR]);
  assert.equal((await read(`/public/provinces/43/years/${OTHER}`)).status, 404);
  for (const path of addresses(shown)) {
    const { text: all } = await read(path);
    for (const word of ['MUST_FIX', 'EXPLAIN', 'PART-01', 'RETURNED', '退回', stack.tokens.official]) assert.ok(!all.includes(word), `${path} holds ${word}`);
  }

  await page.getByRole('button', { name: '撤销公布' }).click();
  await page.getByRole('dialog').getByLabel('理由').fill('数据有误。');
  await page.getByRole('dialog').getByRole('button', { name: '撤销公布' }).click();
  await page.getByText('本学年没有公布').waitFor();
  await settled(page);
  await assertHidden(shown, 'the publication is revoked');
  assert.ok((await page.locator('tbody tr').first().textContent()).includes('数据有误。'));
  assert.deepEqual(troubles, []);
  await close();
});

test('the public pages have no serious barrier in any look, fit the window, and need no script', async () => {
  await api('stats', `${BASE}/publication`, stack.tokens.official, { method: 'POST' });
  for (const [look, options] of LOOKS) {
    const { page, see, close } = await visitor(options);
    for (const [name, path] of [['years', '/public'], ['season', SEASON], ['school', `/public/schools/${shown.schoolCode}`], ['text', `/public/schools/${shown.schoolCode}/years/${YEAR}`], ['missing', '/public/schools/0000000000']]) {
      const answer = await see(path);
      assert.equal(answer.status(), name === 'missing' ? 404 : 200, path);
      assert.equal(await page.locator('script').count(), 0, path);
      await assertNoBarriers(page);
      await assertNotWider(page, `${path} (${look})`);
      await picture(page, `public-${look}-${name}`);
    }
    await close();
  }
});

test('a visitor goes from the years to a school and on to English with the keyboard alone', async () => {
  const { page, see, close } = await visitor();
  await see('/public');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: YEAR.replace('-', '—') }).waitFor();
  const row = page.getByRole('rowheader').getByRole('link', { name: shown.name });
  await row.focus();
  assert.notEqual(await row.evaluate((link) => getComputedStyle(link).outlineStyle), 'none', 'the focus can be seen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: shown.name }).waitFor();
  await page.getByRole('link', { name: 'English' }).press('Enter');
  await page.getByRole('cell', { name: 'Proactive disclosure' }).or(page.getByRole('rowheader', { name: 'Proactive disclosure' })).waitFor();
  await page.getByText('Charter and regulations of the school').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  assert.equal(await page.locator('h1 [lang="zh-CN"]').textContent(), shown.name);
  await close();
});

test('a visitor reads the accepted report, and goes to its parts by the outline', async () => {
  const { text, outline, revision } = JSON.parse((await read(`/v1/public/schools/${shown.schoolCode}/years/${YEAR}`)).text);
  const handedIn = await fetch(`${stack.ingest}/v1/reports/${shown.reportId}/revisions/${revision}/text`, { headers: { Authorization: `Bearer ${stack.tokens.official}`, Accept: 'text/plain' } });
  assert.equal(text, await handedIn.text());
  assert.ok(outline.length > 5);
  const { page, see, close } = await visitor();
  await see(SEASON);
  await page.getByRole('row', { name: shown.name }).getByRole('link', { name: '阅读全文' }).click();
  const article = page.locator('article');
  assert.deepEqual(await article.locator('h2').allTextContents(), outline.map((one) => one.heading.trim()));
  const bare = (words) => words.replace(/[\s|]|-{3,}/g, '');
  assert.equal(bare(await article.textContent()), bare(text), 'nothing is lost of the text, and nothing added');
  const last = outline.at(-1);
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: last.heading.trim() }).press('Enter');
  await page.waitForURL(new RegExp(`#${last.part}$`));
  await close();
});

test('caches keep public answers for five minutes, and ask again by their tag', async () => {
  for (const path of addresses(shown)) {
    const first = await read(path);
    assert.equal(first.status, 200, path);
    assert.equal(first.headers.get('cache-control'), 'public, max-age=300', path);
    const tag = first.headers.get('etag');
    assert.equal((await read(path, { 'If-None-Match': tag })).status, 304, path);
    if (path.startsWith('/public')) assert.match(first.headers.get('vary'), /Accept-Language/i, path);
  }
  const missing = await read('/public/schools/0000000000');
  assert.equal(missing.headers.get('cache-control'), 'no-cache');
  assert.match(missing.headers.get('content-security-policy'), /default-src 'none'/);
});

test('a report that is accepted after the publication stands among the corrections', async () => {
  const later = hidden.at(-1);
  await accepted(later.reportId);
  const { page, see, close } = await visitor();
  for (let tries = 0; tries < 50 && !(await read(SEASON)).text.includes(later.name); tries++) await page.waitForTimeout(200);
  await see(SEASON);
  const ledger = page.getByRole('region', { name: '公布后的更正' });
  await ledger.getByRole('link', { name: later.name }).waitFor();
  await page.getByRole('row', { name: later.name }).filter({ hasText: '公布后接收' }).waitFor();
  assert.equal(await ledger.getByRole('link', { name: shown.name }).count(), 0);
  await picture(page, 'public-corrections');
  await page.evaluate(async (source) => {
    const badge = Object.assign(new Image(), { src: source, alt: '信息公开年度报告' });
    document.querySelector('main').prepend(badge);
    await badge.decode(); // fails where it is no picture
  }, addresses(later).at(-1));
  assert.match((await read(addresses(later).at(-1))).text, /学年已接收/);
  await picture(page, 'public-badge');
  await close();
});
