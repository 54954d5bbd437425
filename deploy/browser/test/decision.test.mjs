import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertNoBarriers, open, picture, settled, signedIn, startBrowser } from './page.mjs';
import { api, openSeason, post, stack, submitted, waived } from './stack.mjs';

/** Another text in each run, so that a stack that is up already takes it as a new revision. */
const FAULTY = `一、概述\n本学年学校继续做好信息公开，校内文号${Date.now().toString(36)}。\n二、主动公开情况\n全年主动公开信息120条，其中网站公开70条，微信公众号公开40条。`;
const MENDED = FAULTY.replace('120条', '110条');

let browser;
let year;
let schools;

before(async () => {
  browser = await startBrowser();
  ({ year, schools } = await openSeason('43'));
});

after(() => browser?.close());

const clerkOf = (school) => stack.tokens.school[school.schoolCode];
const findings = async (report) => (await api('ingest', `/v1/reports/${report.reportId}/revisions/${report.revision}/findings`)).items;
const current = (report) => api('ingest', `/v1/reports/${report.reportId}`);
const finding = (page, words) => page.locator('article.finding', { hasText: words });
const dialog = (page) => page.getByRole('dialog');

async function onReport(token, report) {
  const signed = await signedIn(browser, stack.stats, token);
  await open(signed.page, stack.stats, `reports/${report.reportId}`);
  await signed.page.locator('article.finding').first().waitFor();
  return signed;
}

async function returned(page, reason) {
  await page.getByRole('button', { name: '退回修改' }).click();
  await dialog(page).getByLabel('理由').fill(reason);
  await dialog(page).getByRole('button', { name: '退回修改' }).click();
  await page.getByText('已退回学校修改。').waitFor();
  await settled(page);
}

test('an official finds the report in the queue and returns it with findings, due date and reason', async () => {
  const { report } = await submitted(schools[0], year, FAULTY);
  const { page, troubles, close } = await signedIn(browser, stack.stats, stack.tokens.official);
  await open(page, stack.stats, `review?province=43&year=${year}&stage=ASSESSED`);
  await picture(page, 'review');
  await assertNoBarriers(page);
  await page.getByRole('link', { name: schools[0].name }).click();
  await page.locator('article.finding').first().waitFor();
  assert.ok(await page.getByRole('button', { name: '接受报告' }).isDisabled(), 'what must be mended still stands');

  await page.getByRole('button', { name: '退回修改' }).click();
  await picture(page, 'return-dialog');
  await assertNoBarriers(page);
  await page.keyboard.press('Escape');
  await returned(page, '总数与各分项不一致，缺少法定部分。');
  await picture(page, 'report-returned');
  await assertNoBarriers(page);

  const after_ = await current(report);
  assert.equal(after_.stage, 'RETURNED');
  const { items } = await api('ingest', `/v1/reports/${report.reportId}/returns`);
  const mustFix = (await findings(report)).filter(({ finding: one }) => one.severity === 'MUST_FIX').map(({ finding: one }) => one.key);
  assert.deepEqual(items[0].findings.map((one) => one.key).sort(), mustFix.sort());
  assert.equal(items[0].dueDate, after_.returnDue);
  assert.deepEqual(troubles, []);
  await close();
});

test('a clerk sees what to mend and where, explains, asks for a waiver, mends, and sees what is cleared', async () => {
  const { report } = await submitted(schools[1], year, FAULTY);
  const official = await onReport(stack.tokens.official, report);
  await returned(official.page, '请核对数据。');
  await official.close();

  const { page, troubles, close } = await signedIn(browser, stack.stats, clerkOf(schools[1]));
  await open(page, stack.stats, `submit?year=${year}`);
  const notice = page.locator('.notice', { hasText: '请核对数据。' });
  await notice.waitFor();
  assert.ok((await notice.locator('blockquote').allTextContents()).some((quote) => quote.includes('120条')));
  await picture(page, 'clerk-returned');
  await assertNoBarriers(page);
  await notice.locator('li', { hasText: '120条' }).first().getByRole('link', { name: '在原文中查看' }).click();
  const mark = page.locator('mark.chosen').first();
  await mark.waitFor();
  assert.ok((await mark.textContent()).includes('120条'));

  const wrong = finding(page, '120条').first();
  await wrong.getByRole('button', { name: /作出说明|重新说明/ }).click();
  await dialog(page).getByLabel('说明内容').fill('另有10条由档案馆单独统计。');
  await dialog(page).getByRole('button', { name: '提交说明' }).click();
  await wrong.getByText('另有10条由档案馆单独统计。').waitFor();

  const other = finding(page, '必须改正').filter({ hasNotText: '120条' }).first();
  await other.getByRole('button', { name: '申请豁免' }).click();
  await dialog(page).getByLabel('申请理由').fill('本校没有该事项。');
  await picture(page, 'waiver-dialog');
  await dialog(page).getByRole('button', { name: '申请豁免' }).click();
  await page.getByText('待决定').waitFor();

  await submitted(schools[1], year, MENDED);
  await open(page, stack.stats, `submit?year=${year}`);
  const mended = page.locator('section', { has: page.getByRole('heading', { name: '整改情况' }) });
  await mended.waitFor();
  assert.ok((await mended.locator('div', { has: page.getByRole('heading', { name: '已改正' }) }).last().textContent()).includes('120'));
  await mended.getByText('文字差异').click();
  await mended.locator('ins').first().waitFor();
  await picture(page, 'clerk-corrections');
  await assertNoBarriers(page);
  assert.deepEqual(troubles, []);
  await close();
});

test('who decides on what has changed meanwhile is told so, and decides on what there is then', async () => {
  const { report } = await submitted(schools[2], year, FAULTY);
  const { page, troubles, close } = await onReport(stack.tokens.official, report);
  const [{ finding: first }] = await findings(report);
  await post('ingest', `/v1/reports/${report.reportId}/explanations`, { finding: first.key, text: '数据来源为校办统计。' }, clerkOf(schools[2]));

  await page.getByRole('button', { name: '退回修改' }).click();
  await dialog(page).getByLabel('理由').fill('请修改。');
  await dialog(page).getByRole('button', { name: '退回修改' }).click();
  await dialog(page).getByText('其间已有他人办理').waitFor();
  await picture(page, 'changed-meanwhile');
  assert.equal((await current(report)).stage, 'ASSESSED');
  await dialog(page).getByRole('button', { name: '重新读取' }).click();
  await page.getByText('数据来源为校办统计。').waitFor();
  await returned(page, '请修改。');
  assert.equal((await current(report)).stage, 'RETURNED');
  assert.deepEqual(troubles, []);
  await close();
});

test('a waiver is granted by another than asked for it, and what is waived does not stand in the way', async () => {
  const { report } = await submitted(schools[5], year, FAULTY);
  const must = (await findings(report)).filter((one) => one.blocking);
  for (const { finding: one } of must.slice(1)) {
    await post('ingest', `/v1/reports/${report.reportId}/waivers`, { finding: one.key, scope: 'REPORT', reason: '情况特殊。' }, clerkOf(schools[5]));
  }
  const { page, troubles, close } = await onReport(stack.tokens.official, report);
  await finding(page, '必须改正').filter({ hasNot: page.getByText('已豁免：') }).first().getByRole('button', { name: '申请豁免' }).click();
  await dialog(page).getByLabel('申请理由').fill('省厅代为申请。');
  await dialog(page).getByRole('button', { name: '申请豁免' }).click();
  const own = page.getByRole('table', { name: '对本报告申请的豁免及其办理' }).locator('tr', { hasText: '省厅代为申请。' });
  await own.waitFor();
  assert.ok(await own.getByRole('button', { name: '同意', exact: true }).isDisabled(), 'nobody grants what they asked for');
  await picture(page, 'waivers');
  await assertNoBarriers(page);

  const { items } = await api('ingest', `/v1/reports/${report.reportId}/waivers`);
  for (const waiver of items) {
    await post('ingest', `/v1/waivers/${waiver.waiverId}/grant`, { reason: '情况属实。' }, stack.tokens.admin, { 'If-Match': `"${waiver.version}"` });
  }
  await page.reload();
  await page.locator('article.finding').first().waitFor();
  await page.getByRole('button', { name: '接受报告' }).click();
  await dialog(page).getByLabel('理由').fill('符合要求。');
  await dialog(page).getByRole('button', { name: '接受报告' }).click();
  await page.getByText('已接受报告。').waitFor();
  await settled(page);
  const history = page.locator('section', { has: page.getByRole('heading', { name: '办理过程' }) });
  await history.getByText('符合要求。').waitFor();
  await picture(page, 'report-accepted');
  await assertNoBarriers(page);
  assert.equal((await current(report)).acceptedRevision, report.revision);
  assert.deepEqual(troubles, []);
  await close();
});

test('with two levels a reviewer endorses before the department accepts, and each act stands in the history', async () => {
  const twice = '2022-2023';
  const known = await api('ingest', '/v1/collections?provinceCode=43&limit=200', stack.tokens.admin);
  if (!known.items.some((one) => one.academicYear === twice)) {
    await post('ingest', '/v1/collections', { provinceCode: '43', academicYear: twice, dueDate: '2035-10-31', profile: 'national-8', twoLevels: true }, stack.tokens.admin);
  }
  const { report } = await submitted(schools[3], twice, FAULTY);
  await waived(report);
  const official = await onReport(stack.tokens.official, report);
  assert.ok(await official.page.getByRole('button', { name: '退回修改' }).isVisible());
  assert.equal(await official.page.getByRole('button', { name: '接受报告' }).count(), 0, 'nobody has endorsed it');

  const reviewer = await onReport(stack.tokens.reviewer, report);
  assert.equal(await reviewer.page.getByRole('button', { name: '接受报告' }).count(), 0, 'a reviewer does not accept');
  await reviewer.page.getByRole('button', { name: '初审通过' }).click();
  await dialog(reviewer.page).getByLabel('理由').fill('市里核过。');
  await dialog(reviewer.page).getByRole('button', { name: '初审通过' }).click();
  await reviewer.page.getByText('已初审通过。').waitFor();
  await settled(reviewer.page);
  await picture(reviewer.page, 'report-endorsed');
  await assertNoBarriers(reviewer.page);
  assert.equal((await current(report)).stage, 'ENDORSED');

  await open(official.page, stack.stats, `review?province=43&year=${twice}&stage=ENDORSED`);
  await official.page.getByRole('link', { name: schools[3].name }).click();
  await official.page.getByRole('button', { name: '接受报告' }).click();
  await dialog(official.page).getByLabel('理由').fill('同意初审意见。');
  await dialog(official.page).getByRole('button', { name: '接受报告' }).click();
  await official.page.getByText('已接受报告。').waitFor();
  await settled(official.page);
  const history = official.page.locator('section', { has: official.page.getByRole('heading', { name: '办理过程' }) });
  for (const words of ['市里核过。', '同意初审意见。']) await history.getByText(words).waitFor();
  assert.equal((await current(report)).acceptedRevision, report.revision);
  assert.deepEqual([...official.troubles, ...reviewer.troubles], []);
  await official.close();
  await reviewer.close();
});

test('a receipt is verified with all others of the school and year', async () => {
  const { receipt } = await submitted(schools[4], year, FAULTY);
  const { page, troubles, close } = await signedIn(browser, stack.stats, clerkOf(schools[4]));
  await page.getByRole('link', { name: '核验回执' }).click();
  await page.getByLabel('回执编号').fill(receipt.receiptId);
  await page.getByRole('button', { name: '核验' }).click();
  await page.getByText('核验通过').waitFor();
  const row = page.locator('tr', { hasText: receipt.receiptId });
  assert.ok((await row.textContent()).includes(receipt.sha256));
  await picture(page, 'receipt-verified');
  await assertNoBarriers(page);
  assert.deepEqual(troubles, []);
  await close();
});
