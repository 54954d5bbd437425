import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertNoBarriers, follow, open, picture, settled, signedIn, startBrowser } from './page.mjs';
import { api, stack } from './stack.mjs';

const YEAR = '2020-2021';
const SEASON = `/v1/provinces/43/years/${YEAR}`;
let browser;

before(async () => {
  browser = await startBrowser();
});

after(() => browser?.close());

const asOfficial = () => signedIn(browser, stack.stats, stack.tokens.official);
const show = (page, name, values = '') => open(page, stack.stats, `${name}?province=43&year=${YEAR}${values}`);
const dialog = (page) => page.getByRole('dialog');

test('scores come with their components and rank ranges, and follow other weights', async () => {
  const { page, troubles, close } = await asOfficial();
  await show(page, 'scores');
  const { items } = await api('stats', `${SEASON}/scores?limit=200`);
  const rows = page.locator('table', { hasText: '位次区间' }).locator('tbody tr');
  assert.equal(await rows.count(), items.length);
  const first = await rows.first().textContent();
  assert.ok(first.includes(items[0].name) && first.includes(`${items[0].rank}`));

  await page.getByText('公布的计分办法').click();
  await page.getByLabel('清单事项').fill('0');
  await page.getByRole('button', { name: '按此权重计算' }).click();
  await page.getByText('现用自定权重').waitFor();
  const other = await api('stats', `${SEASON}/scores?limit=200&weights=PARTS:25,PUNCTUALITY:10,ACCURACY:20,FIGURES:10`);
  await page.waitForFunction((name) => document.querySelector('tbody th')?.textContent.includes(name), other.items[0].name);
  await picture(page, 'scores-other-weights');
  assert.deepEqual(troubles, []);
  await close();
});

test('from a cell of the item matrix to the words in the report', async () => {
  const { page, troubles, close } = await asOfficial();
  await show(page, 'item-matrix');
  const { items } = await api('stats', `${SEASON}/item-matrix?limit=200`);
  const school = items.find((row) => row.items && Object.values(row.items).includes('DISCLOSED'));
  const item = Object.keys(school.items).find((number) => school.items[number] === 'DISCLOSED');
  assert.equal(await page.locator('table.heat tbody tr').count(), items.length);
  await page.locator('tr', { hasText: school.name }).locator(`a[title^="${item} "]`).click();
  const mark = page.locator('mark.chosen').first();
  await mark.waitFor();
  const assessment = await api('compliance', `/v1/reports/${school.reportId}/assessment`);
  const { evidence } = assessment.items.find((one) => one.number === Number(item));
  assert.ok(evidence[0].quote.includes(await mark.textContent()));
  await picture(page, 'item-in-report');
  await assertNoBarriers(page);
  assert.deepEqual(troubles, []);
  await close();
});

test('every year of the province is in the trends, and leads to its season', async () => {
  const { page, troubles, close } = await asOfficial();
  await show(page, 'trends');
  const { years } = await api('stats', '/v1/provinces/43/years');
  await page.getByText('以表格显示数据').first().click();
  const links = page.locator('table', { hasText: '报送率' }).locator('tbody a');
  assert.deepEqual(await links.allTextContents(), years.map((one) => one.academicYear));
  await follow(page, links.first(), '报送进度');
  assert.equal(Number(await page.locator('.kpi b').first().textContent()), years[0].expected);
  assert.deepEqual(troubles, []);
  await close();
});

test('an official puts schools together, compares them alone, saves the comparison, and removes both', async () => {
  const { page, troubles, close } = await asOfficial();
  const name = `沿江组${Date.now()}`;
  await show(page, 'groups');
  await page.getByRole('button', { name: '新建对比组' }).click();
  await page.getByLabel('名称', { exact: true }).fill(name);
  await page.getByLabel('查找学校').fill('高职 公办');
  await page.getByRole('button', { name: '全部选入' }).click();
  await picture(page, 'group-form');
  await assertNoBarriers(page);
  await page.getByRole('button', { name: '保存' }).click();
  await follow(page, page.getByRole('link', { name }), '数据比较');

  const { items: groups } = await api('stats', '/v1/peer-groups?provinceCode=43&limit=200');
  const group = groups.find((one) => one.name === name);
  const rows = page.locator('table', { hasText: '同类排名' }).locator('tbody tr');
  await rows.first().waitFor();
  assert.equal(await rows.count(), group.schoolCodes.length);

  await page.getByRole('button', { name: '保存此比较' }).click();
  await dialog(page).getByLabel('名称').fill('我的比较');
  await dialog(page).getByRole('button', { name: '保存此比较' }).click();
  await show(page, 'figures');
  await page.getByRole('link', { name: '我的比较' }).click();
  await settled(page);
  assert.ok(page.url().includes(group.id));
  await picture(page, 'comparison-of-group');
  await assertNoBarriers(page);
  await page.getByRole('button', { name: '删除已保存的比较' }).click();
  assert.equal(await page.getByRole('link', { name: '我的比较' }).count(), 0);

  await show(page, 'groups');
  await page.getByRole('button', { name: `删除 ${name}` }).click();
  await dialog(page).getByRole('button', { name: '删除' }).click();
  await page.getByRole('link', { name }).waitFor({ state: 'detached' });
  assert.deepEqual(troubles, []);
  await close();
});

test('a quote in a comparison leads to its place in the report', async () => {
  const { page, troubles, close } = await asOfficial();
  await show(page, 'figures', '&metric=disclosed_total');
  const quote = page.locator('blockquote a').first();
  const words = await quote.textContent();
  await quote.click();
  const mark = page.locator('mark.chosen').first();
  await mark.waitFor();
  assert.ok(words.includes(await mark.textContent()));
  assert.deepEqual(troubles, []);
  await close();
});

test('the course of the season and the burden of correction show the numbers of the API', async () => {
  const { page, troubles, close } = await asOfficial();
  await show(page, 'season');
  const { days } = await api('stats', `${SEASON}/timeline`);
  await page.getByText('以表格显示数据').click();
  const rows = page.locator('table', { hasText: '当日报送' }).locator('tbody tr');
  assert.equal(await rows.count(), days.filter((day) => day.submitted + day.corrections > 0).length);
  assert.ok((await rows.last().textContent()).includes(String(days.at(-1).cumulated)));

  await show(page, 'corrections');
  const { total } = await api('stats', `${SEASON}/corrections?limit=1`);
  const shown = await page.locator('.kpi b').allTextContents();
  assert.deepEqual([shown[0], shown[1], shown[3]].map(Number), [total.reports, total.corrected, total.corrections]);
  assert.deepEqual(troubles, []);
  await close();
});

test('a clerk hears back how the own report stands among its peers, and nothing of another school', async () => {
  const { items } = await api('stats', `${SEASON}/matrix?limit=200`);
  const school = items.find((row) => row.parts);
  const { page, troubles, close } = await signedIn(browser, stack.stats, stack.tokens.school[school.schoolCode]);
  await follow(page, page.getByRole('link', { name: '同类比较' }), '同类比较');
  await page.getByLabel('学年').selectOption(YEAR);
  await settled(page);
  const feedback = await api('stats', `/v1/schools/${school.schoolCode}/years/${YEAR}/feedback`, stack.tokens.school[school.schoolCode]);
  await page.getByText(feedback.sentences[0].zh).waitFor();
  assert.deepEqual(await page.locator('.sentences li').allTextContents(), feedback.sentences.map((sentence) => sentence.zh));
  const text = await page.locator('main').textContent();
  for (const other of items) if (other.schoolCode !== school.schoolCode) assert.ok(!text.includes(other.name), other.name);
  await picture(page, 'feedback');
  await assertNoBarriers(page);
  assert.deepEqual(troubles, []);
  await close();
});

test('the ministry sees the provinces side by side, and goes on to the season of one', async () => {
  const { page, troubles, close } = await signedIn(browser, stack.stats, stack.tokens.ministry);
  await show(page, 'provinces');
  const { provinces } = await api('stats', `/v1/provinces?year=${YEAR}&metric=disclosed_total`, stack.tokens.ministry);
  const links = page.locator('tbody th a');
  assert.deepEqual(await links.allTextContents(), provinces.map((row) => row.name.zh));
  await picture(page, 'provinces');
  await assertNoBarriers(page);
  await follow(page, links.last(), '报送进度');
  assert.equal(Number(await page.locator('.kpi b').first().textContent()), provinces.at(-1).expected);
  assert.deepEqual(troubles, []);
  await close();
});
