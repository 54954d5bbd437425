import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { assertNoBarriers, open, picture, settled, signedIn, startBrowser } from './page.mjs';
import { api, stack } from './stack.mjs';

const YEAR = '2020-2021';
let browser;

before(async () => {
  browser = await startBrowser();
});

after(() => browser?.close());

const asOfficial = (options) => signedIn(browser, stack.stats, stack.tokens.official, options);

test('a wrong token is told from a right one before any page is shown', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${stack.stats}/`);
  await page.getByLabel('访问令牌').fill('not-a-token');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.locator('nav').count(), 0);
  await context.close();
});

test('an official sees at once who is in, late or missing, with the numbers of the API', async () => {
  const { page, troubles, close } = await asOfficial();
  await open(page, stack.stats, `season?province=43&year=${YEAR}`);
  const { total, missing, dueDate } = await api('stats', `/v1/provinces/43/years/${YEAR}/overview`);
  const past = Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000) - Date.parse(dueDate) / 86_400_000;
  await page.getByText(`已逾期${past.toLocaleString('en')}天`).waitFor();
  const shown = await page.locator('.kpi b').allTextContents();
  assert.deepEqual(shown.slice(0, 5).map(Number), [total.expected, total.submitted, total.onTime, total.late, total.missing]);
  for (const school of missing) assert.ok(await page.getByRole('link', { name: school.name }).count());
  await picture(page, 'season');
  assert.deepEqual(troubles, []);
  await close();
});

test('an official with one minute sees what is weak and who is out of line, and takes the documents along', async () => {
  const { page, troubles, close } = await asOfficial();
  await open(page, stack.stats, `season?province=43&year=${YEAR}`);
  const { parts } = await api('stats', `/v1/provinces/43/years/${YEAR}/parts`);
  const { items } = await api('stats', `/v1/provinces/43/years/${YEAR}/items`);
  const least = (rows) => rows.filter((row) => row.applicable > 0).sort((a, b) => a.share - b.share)[0];
  const list = (heading) => page.locator('div', { has: page.getByRole('heading', { level: 3, name: heading }) }).last().locator('li');
  assert.ok((await list('最薄弱的部分').first().textContent()).includes(`${least(parts).covered} / ${least(parts).applicable}`));
  assert.ok((await list('最薄弱的清单事项').first().textContent()).includes(`${least(items).disclosed} / ${least(items).applicable}`));
  await assertNoBarriers(page);
  for (const name of ['通报（Word）', '全省年度报告（Word）']) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    assert.deepEqual([...readFileSync(await file.path()).subarray(0, 2)], [0x50, 0x4b], 'a Word file is a ZIP');
  }
  await list('最薄弱的部分').first().getByRole('link').click();
  await page.locator('.notice', { hasText: least(parts).part }).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test('an official goes with the keyboard from the cities to the schools of one alone, and back', async () => {
  const { page, troubles, close } = await asOfficial();
  await open(page, stack.stats, `season?province=43&year=${YEAR}`);
  const { cities, total } = await api('stats', `/v1/provinces/43/years/${YEAR}/overview`);
  const list = page.getByRole('table', { name: '按学校所在城市统计的报送进度' });
  const numbers = (row) => row.getByRole('cell').allTextContents().then((cells) => cells.slice(1).map(Number));
  for (const one of cities) {
    const row = list.getByRole('row').filter({ hasText: one.city });
    assert.deepEqual(await numbers(row), [one.expected, one.submitted, one.onTime, one.late, one.missing]);
  }
  const shown = () => page.locator('.kpi b').first().textContent().then(Number);
  await list.getByRole('link', { name: cities[0].city }).focus();
  await page.keyboard.press('Enter');
  const back = page.getByRole('link', { name: '查看全省' });
  await back.waitFor();
  await settled(page);
  assert.equal(await shown(), cities[0].expected);
  await picture(page, 'season-city');
  await back.focus();
  await page.keyboard.press('Enter');
  await back.waitFor({ state: 'detached' });
  await settled(page);
  assert.equal(await shown(), total.expected);
  assert.deepEqual(troubles, []);
  await close();
});

test('from the matrix to the sentence in the report', async () => {
  const { page, troubles, close } = await asOfficial();
  await open(page, stack.stats, `matrix?province=43&year=${YEAR}`);
  await picture(page, 'matrix');
  const { items } = await api('stats', `/v1/provinces/43/years/${YEAR}/matrix?limit=200`);
  const school = items.find((row) => row.parts && Object.values(row.parts).includes('MISSING'));
  await page.getByRole('link', { name: school.name }).click();
  await settled(page);
  await picture(page, 'school');
  await page.getByRole('link', { name: YEAR, exact: true }).click();
  await page.locator('article.finding').first().waitFor();
  await page.getByRole('button', { name: '在原文中查看' }).first().click();
  const mark = page.locator('mark.chosen').first();
  await mark.waitFor();
  const chosen = await page.locator('article.finding.chosen blockquote').first().textContent();
  assert.ok(chosen.includes(await mark.textContent()) || (await mark.textContent()).includes(chosen));
  await picture(page, 'report');
  assert.deepEqual(troubles, []);
  await close();
});

test('the comparison shows every school of the answer, and its evidence', async () => {
  const { page, troubles, close } = await asOfficial();
  await open(page, stack.stats, `figures?province=43&year=${YEAR}&metric=disclosed_total`);
  await page.locator('.chart canvas').first().waitFor();
  const { items } = await api('stats', `/v1/provinces/43/years/${YEAR}/comparisons?metric=disclosed_total&limit=200`);
  const rows = page.locator('table', { hasText: '同类排名' }).locator('tbody tr');
  assert.equal(await rows.count(), items.length);
  assert.ok((await rows.first().textContent()).includes(items[0].evidence[0].quote));
  await picture(page, 'figures');
  assert.deepEqual(troubles, []);
  await close();
});

test('a table is saved as a file that a spreadsheet opens', async () => {
  const { page, close } = await asOfficial();
  await open(page, stack.stats, `downloads?province=43&year=${YEAR}`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV 报送进度' }).click()]);
  assert.equal(file.suggestedFilename(), `overview-43-${YEAR}.csv`);
  const bytes = readFileSync(await file.path());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.ok(bytes.toString().slice(1).startsWith('办学层次,'), 'an official reads Chinese words');
  await close();
});

test('a file that cannot be had is said, and where to mend it', async () => {
  const { page, close } = await asOfficial();
  await open(page, stack.stats, `downloads?province=43&year=${YEAR}`);
  const body = { title: '服务暂不可用', status: 503, detail: '请稍后再试。' };
  await page.route('**/overview?*', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(body) }));
  await page.getByRole('button', { name: 'CSV 报送进度' }).click();
  const said = await page.getByRole('alert').textContent();
  for (const words of [body.title, body.detail]) assert.ok(said.includes(words), said);
  await close();
});

test('the year that the page chose by itself leaves nothing to go back to', async () => {
  const { page, close } = await asOfficial();
  await open(page, stack.stats, 'season');
  await page.waitForURL(/year=/);
  await page.goBack();
  assert.equal(page.url(), 'about:blank');
  await close();
});

test('trends are those of one type of school where one is chosen', async () => {
  const { page, troubles, close } = await asOfficial();
  await open(page, stack.stats, 'trends?province=43');
  const [asked] = await Promise.all([
    page.waitForResponse((answer) => answer.url().includes('/years?schoolType=VOCATIONAL')),
    page.getByLabel('类型').selectOption('VOCATIONAL'),
  ]);
  const { years } = await asked.json();
  await settled(page);
  await page.getByText('以表格显示数据').first().click();
  const shown = await page.locator('table', { hasText: '应报' }).locator('tbody tr').first().locator('td').first().textContent();
  assert.equal(Number(shown), years[0].expected);
  await assertNoBarriers(page);
  assert.deepEqual(troubles, []);
  await close();
});

test('the years of a school are saved as a file', async () => {
  const { page, troubles, close } = await asOfficial();
  const { items } = await api('stats', `/v1/provinces/43/years/${YEAR}/matrix?limit=1`);
  const { years } = await api('stats', `/v1/schools/${items[0].schoolCode}/profile`);
  await open(page, stack.stats, `schools/${items[0].schoolCode}`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()]);
  assert.equal(file.suggestedFilename(), `profile-${items[0].schoolCode}.csv`);
  const rows = readFileSync(await file.path(), 'utf8').trim().split(/\r?\n/).slice(1);
  assert.deepEqual(rows.map((row) => row.split(',')[0]), years.map((year) => year.academicYear));
  assert.deepEqual(troubles, []);
  await close();
});

test('the pages can be gone through with the keyboard alone', async () => {
  const { page, close } = await asOfficial();
  await open(page, stack.stats, `season?province=43&year=${YEAR}`);
  await page.reload(); // the focus begins at the top again
  await settled(page);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await close();
});
