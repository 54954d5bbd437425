import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertNoBarriers, assertNotWider, open, picture, signedIn, startBrowser } from './page.mjs';
import { stack } from './stack.mjs';

const YEAR = '2020-2021';
const PAGES = ['season', 'review', 'corrections', 'parts', 'matrix', 'items', 'item-matrix', 'figures', 'groups', 'scores', 'trends', 'findings', 'copies', 'downloads', 'publication', 'receipts'];
let browser;

before(async () => {
  browser = await startBrowser();
});

after(() => browser?.close());

for (const [name, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 } }],
  ['english', { locale: 'en-GB' }],
]) {
  test(`no page has a serious barrier: ${name}`, async () => {
    const { page, troubles, close } = await signedIn(browser, stack.stats, stack.tokens.official, options);
    for (const hash of PAGES) {
      await open(page, stack.stats, `${hash}?province=43&year=${YEAR}`);
      await assertNoBarriers(page);
      await assertNotWider(page, hash);
      await picture(page, `${name}-${hash}`);
    }
    assert.deepEqual(troubles, []);
    await close();
  });
}
