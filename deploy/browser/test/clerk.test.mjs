import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertNoBarriers, picture, settled, signedIn, startBrowser } from './page.mjs';
import { api, openSeason, stack } from './stack.mjs';

let browser;
let school;
let year;

const REPORT = [
  '一、概述',
  '本学年学校继续做好信息公开，本报告所列数据的统计期为{start}年9月1日至{end}年8月31日。',
  '二、主动公开情况',
  '全年主动公开信息120条，其中网站公开70条，微信公众号公开40条。',
].join('\n');

before(async () => {
  browser = await startBrowser();
  const season = await openSeason('33');
  year = season.year;
  school = season.schools[0];
});

after(() => browser?.close());

const token = () => stack.tokens.school[school.schoolCode];
const text = () => REPORT.replace('{start}', year.slice(0, 4)).replace('{end}', year.slice(5));
const file = (content, name = '年度报告.txt') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
const revision = async () => (await api('ingest', `/v1/reports?schoolCode=${school.schoolCode}&academicYear=${year}&limit=1`, token())).items[0]?.revision ?? 0;

async function asClerk() {
  const signed = await signedIn(browser, stack.stats, token());
  await settled(signed.page);
  await signed.page.getByLabel('学年').selectOption(year);
  await settled(signed.page);
  return signed;
}

test('a clerk checks a file, sees the findings in the text, mends, submits and gets the receipt', async () => {
  const { page, troubles, close } = await asClerk();
  const earlier = await revision();

  await page.getByLabel('年度报告文件').setInputFiles(file(text()));
  await page.getByRole('button', { name: '检查' }).click();
  await page.locator('article.finding').first().waitFor();
  await picture(page, 'clerk-checked');
  assert.equal(await revision(), earlier, 'a check stores nothing');
  assert.ok((await page.locator('mark.MUST_FIX').allTextContents()).some((words) => words.includes('120条')));
  await assertNoBarriers(page);

  await page.getByLabel('年度报告文件').setInputFiles(file(text().replace('120条', '110条'), '年度报告-改.txt'));
  assert.ok(await page.getByRole('button', { name: '正式报送' }).isDisabled(), 'what was not checked cannot be submitted');
  await page.getByRole('button', { name: '检查' }).click();
  await page.getByText('检查完毕').waitFor();
  assert.ok(!(await page.locator('mark.MUST_FIX').allTextContents()).some((words) => words.includes('110条')));
  await page.getByRole('button', { name: '正式报送' }).click();
  await page.getByText('报送成功').waitFor();
  await picture(page, 'clerk-receipt');
  await assertNoBarriers(page);
  assert.equal(await revision(), earlier + 1);
  assert.deepEqual(troubles, []);
  await close();
});

test('a file that cannot be read is told with what to do, and nothing is stored', async () => {
  const { page, close } = await asClerk();
  const earlier = await revision();
  await page.getByLabel('年度报告文件').setInputFiles({ name: '空.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
  await page.getByRole('button', { name: '检查' }).click();
  await page.getByRole('alert').waitFor();
  await picture(page, 'clerk-refused');
  assert.equal(await revision(), earlier);
  await close();
});

test('a clerk sees the own school alone', async () => {
  const { page, close } = await asClerk();
  assert.ok((await page.getByRole('heading', { level: 1 }).textContent()).includes(school.name));
  assert.equal(await page.getByRole('link', { name: '报送进度' }).count(), 0);
  await close();
});
