import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertNoBarriers, follow, open, picture, settled, signedIn, startBrowser } from './page.mjs';
import { api, openSeason, post, stack, submitted } from './stack.mjs';

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

test('a comparison is sent as a link: a colleague signs in and sees the same, once the peer group is shared', async () => {
  const { items: schools } = await api('stats', `${SEASON}/matrix?limit=200`);
  const schoolCodes = schools.slice(0, 5).map((one) => one.schoolCode);
  const group = await post('stats', '/v1/peer-groups', { provinceCode: '43', name: `送阅组${Date.now()}`, shared: false, schoolCodes }, stack.tokens.official);
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  const { page, troubles, close } = await signedIn(browser, stack.stats, stack.tokens.official, options);
  const rows = (on) => on.locator('table', { hasText: '同类排名' }).locator('tbody tr');
  const chosen = (on) => on.locator('main select').evaluateAll((selects) => selects.map((select) => select.value));

  await show(page, 'figures');
  await page.getByLabel('指标').selectOption('wechat_posts');
  await page.getByLabel('对比组').selectOption(group.id);
  await page.getByLabel('同类的划分').selectOption('TYPE');
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: '学校', exact: true }).click();
  await page.locator('th[aria-sort=ascending]').waitFor();
  await settled(page);
  const seen = { rows: await rows(page).allTextContents(), chosen: await chosen(page) };
  assert.equal(seen.rows.length, schoolCodes.length);
  await page.getByRole('button', { name: '复制链接' }).click();
  await page.getByText('已复制').waitFor();
  await picture(page, 'comparison-link');
  await assertNoBarriers(page);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(link, page.url());

  await page.reload();
  await settled(page);
  assert.deepEqual({ rows: await rows(page).allTextContents(), chosen: await chosen(page) }, seen);
  await page.getByLabel('指标').selectOption('briefs');
  await page.waitForURL(/metric=briefs/);
  await page.goBack();
  await page.waitForURL(link);
  await settled(page);
  assert.deepEqual({ rows: await rows(page).allTextContents(), chosen: await chosen(page) }, seen);

  const colleague = await signedIn(browser, stack.stats, stack.tokens.reviewer, {}, link);
  await colleague.page.getByText('没有与您共享').waitFor();
  await page.getByRole('button', { name: '共享此对比组' }).click();
  await page.getByText('没有共享').waitFor({ state: 'detached' });
  await colleague.page.reload();
  await rows(colleague.page).first().waitFor();
  await settled(colleague.page);
  assert.deepEqual({ rows: await rows(colleague.page).allTextContents(), chosen: await chosen(colleague.page) }, seen);
  assert.deepEqual([...troubles, ...colleague.troubles], []);
  const shared = await api('stats', `/v1/peer-groups/${group.id}`);
  assert.equal(shared.shared, true);
  const gone = await fetch(`${stack.stats}/v1/peer-groups/${group.id}`, { method: 'DELETE', headers: { Authorization: `Bearer ${stack.tokens.official}`, 'If-Match': `"${shared.version}"` } });
  assert.equal(gone.status, 204);
  await colleague.close();
  await close();
});

test('the schools of a comparison are kept on the server as a group, and a colleague sees the same by the link', async () => {
  const { page, troubles, close } = await asOfficial();
  const name = `同类组${Date.now()}`;
  await show(page, 'figures', '&metric=disclosed_total&type=VOCATIONAL');
  const rows = (on) => on.locator('table', { hasText: '同类排名' }).locator('tbody tr');
  const before = await rows(page).locator('th').allTextContents();
  await page.getByRole('button', { name: '将这些学校存为对比组' }).click();
  await dialog(page).getByLabel('名称').fill(name);
  await assertNoBarriers(page);
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/group=/);
  await page.getByLabel('对比组').waitFor();
  await settled(page);
  assert.deepEqual(await rows(page).locator('th').allTextContents(), before);
  const colleague = await signedIn(browser, stack.stats, stack.tokens.reviewer, {}, page.url());
  await rows(colleague.page).first().waitFor();
  assert.deepEqual(await rows(colleague.page).locator('th').allTextContents(), before);
  const { items: groups } = await api('stats', '/v1/peer-groups?provinceCode=43&limit=200');
  const group = groups.find((one) => one.name === name);
  const gone = await fetch(`${stack.stats}/v1/peer-groups/${group.id}`, { method: 'DELETE', headers: { Authorization: `Bearer ${stack.tokens.official}`, 'If-Match': `"${group.version}"` } });
  assert.equal(gone.status, 204);
  assert.deepEqual([...troubles, ...colleague.troubles], []);
  await colleague.close();
  await close();
});

test('a count leads to the schools that it counts, and a long table is searched and paged in the address', async () => {
  const { page, troubles, close } = await asOfficial();
  await show(page, 'parts');
  const { parts } = await api('stats', `${SEASON}/parts`);
  const part = parts.find((one) => one.missing > 0);
  await page.locator('tr', { hasText: `${part.part} ` }).getByRole('link', { name: String(part.missing), exact: true }).last().click();
  const rows = page.locator('table.heat tbody tr');
  await page.locator('.notice', { hasText: part.part }).waitFor();
  const { items } = await api('stats', `${SEASON}/matrix?limit=200`);
  const lacking = items.filter((row) => row.parts?.[part.part] === 'MISSING').map((row) => row.name);
  assert.deepEqual(await rows.locator('th').allTextContents(), lacking);
  await page.getByRole('button', { name: '显示全部学校' }).click();
  await page.waitForFunction((count) => document.querySelectorAll('table.heat tbody tr').length === count, items.length);
  await page.getByLabel('在表中查找').fill(items[0].name);
  await page.waitForFunction(() => document.querySelectorAll('table.heat tbody tr').length === 1);
  assert.equal(new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('find'), items[0].name);
  await page.reload();
  await settled(page);
  assert.deepEqual(await rows.locator('th').allTextContents(), [items[0].name]);
  assert.deepEqual(troubles, []);
  await close();
});

test('from a rule to the schools concerned, and to the words in the report', async () => {
  const { page, troubles, close } = await asOfficial();
  await show(page, 'findings');
  const { rules } = await api('stats', `${SEASON}/findings`);
  const { items: all } = await api('stats', `${SEASON}/school-findings?limit=200`);
  const quoted = all.find((one) => one.quote && one.places === 1);
  const of = all.filter((one) => one.rule === quoted.rule && one.severity === quoted.severity);
  const { schools } = rules.find((one) => one.rule === quoted.rule && one.severity === quoted.severity);
  assert.equal(new Set(of.map((one) => one.schoolCode)).size, schools);

  const counted = page.locator('tr', { hasText: quoted.rule }).filter({ hasText: { MUST_FIX: '必须改正', EXPLAIN: '需要说明', HINT: '提示' }[quoted.severity] });
  assert.ok((await counted.locator('td').allTextContents()).includes(String(schools)));
  await counted.locator('th a').click();
  const rows = page.locator('table', { hasText: '原文依据' }).locator('tbody tr');
  await rows.first().waitFor();
  assert.deepEqual((await rows.locator('th').allTextContents()).sort(), of.map((one) => one.name).sort());
  await page.getByText(`${schools}所学校`).waitFor();
  await picture(page, 'rule-schools');
  await assertNoBarriers(page);

  await rows.filter({ hasText: quoted.name }).locator('blockquote a', { hasText: quoted.quote }).first().click();
  const mark = page.locator('mark.chosen').first();
  await mark.waitFor();
  assert.ok(quoted.quote.startsWith(await mark.textContent()));
  const card = page.locator('article.finding.chosen');
  assert.ok((await card.textContent()).includes(quoted.rule) && (await card.textContent()).includes(quoted.message.zh));
  await picture(page, 'rule-in-report');

  const silent = all.find((one) => !one.quote);
  await show(page, 'findings', `&rule=${silent.rule}&severity=${silent.severity}`);
  await page.locator('tr', { hasText: silent.name }).filter({ hasText: silent.message.zh }).getByRole('link', { name: '在报告中查看' }).first().click();
  await card.waitFor();
  assert.ok((await card.textContent()).includes(silent.message.zh));
  assert.deepEqual(troubles, []);
  await close();
});

test('whoever copied is named with the source and the share, and the passage is shown in the report', async () => {
  const { year, schools } = await openSeason('43');
  const { items } = await api('stats', `${SEASON}/matrix?limit=200`);
  const model = items.find((row) => row.parts && Object.values(row.parts).filter((status) => status === 'PRESENT').length > 5);
  const answer = await fetch(`${stack.ingest}/v1/reports/${model.reportId}/revisions/1/text`, { headers: { Authorization: `Bearer ${stack.tokens.official}`, Accept: 'text/plain' } });
  const text = await answer.text();
  const [source, copier] = schools.filter((school) => school.schoolCode !== model.schoolCode).slice(-2);
  await submitted(source, year, text.replaceAll(model.name, source.name));
  const { report } = await submitted(copier, year, text.replaceAll(model.name, copier.name));
  const path = `/v1/provinces/43/years/${year}/copies`;
  let copies = [];
  for (let tries = 0; tries < 50 && copies.length === 0; tries++) {
    copies = (await api('stats', path)).items.filter((row) => row.reportId === report.reportId && !row.own);
    if (copies.length === 0) await new Promise((done) => setTimeout(done, 200));
  }
  const { page, troubles, close } = await asOfficial();
  await open(page, stack.stats, `copies?province=43&year=${year}&from=other`);
  const row = page.locator('table', { hasText: '雷同比例' }).locator('tbody tr', { hasText: copier.name }).filter({ hasText: copies[0].source });
  assert.ok((await row.textContent()).includes(`${copies[0].percent}%`));
  await picture(page, 'copies');
  await assertNoBarriers(page);
  await page.locator('table', { hasText: '雷同报告数' }).locator('tbody tr', { hasText: copies[0].source }).getByRole('link', { name: /^\d/ }).click();
  await page.getByRole('button', { name: '显示全部' }).waitFor();
  await row.getByRole('link', { name: '查看' }).click();
  const mark = page.locator('mark.chosen').first();
  await mark.waitFor();
  assert.ok((await page.locator('article.finding.chosen').textContent()).includes(copies[0].source));
  assert.deepEqual(troubles, []);
  await close();
});

test('a year that there is not is said to be none, and the years there are lead on', async () => {
  const { page, troubles, close } = await asOfficial();
  for (const name of ['season', 'figures', 'downloads']) {
    await open(page, stack.stats, `${name}?province=43&year=1999-2000`);
    await page.getByRole('alert').filter({ hasText: '1999-2000' }).waitFor();
    assert.ok(page.url().includes('year=1999-2000'));
    assert.equal(await page.locator('main table').count(), 0);
  }
  await assertNoBarriers(page);
  await picture(page, 'unknown-year');
  await page.getByRole('link', { name: `${YEAR}学年` }).click();
  await page.getByText('各学校各部分').or(page.locator('main table')).first().waitFor();
  assert.ok(page.url().includes(`year=${YEAR}`) && page.url().includes('/downloads'));
  assert.deepEqual(troubles, []);
  await close();
});

test('every column of the distributions and of the season is in the window', async () => {
  for (const width of [1280, 1920]) {
    const { page, close } = await signedIn(browser, stack.stats, stack.tokens.official, { viewport: { width, height: 900 } });
    await show(page, 'figures', '&peers=TYPE_OWNERSHIP_SIZE');
    const box = page.getByRole('region', { name: /^写明数值的学校的分布/ });
    await box.getByRole('columnheader', { name: '最大' }).waitFor();
    const hidden = () => page.locator('.table-box').evaluateAll((boxes) => boxes.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.getAttribute('aria-label')));
    assert.deepEqual(await hidden(), [], `figures at ${width} pixels`);
    await show(page, 'season');
    assert.deepEqual(await hidden(), [], `season at ${width} pixels`);
    await close();
  }
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
  await rows.first().waitFor();
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
