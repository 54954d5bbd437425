/** A browser on the page, signed in, that keeps a picture of every step and looks for barriers. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = path.resolve(import.meta.dirname, '../target/screenshots');
const SOURCES = path.resolve(import.meta.dirname, '../../../stats-service/src/main/resources/META-INF/resources');
/** As root in a closed network: no sandbox, and nothing that asks the outside. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** A page that a test puts in place of the served one counts as one from outside, which may not call this machine. */
if (process.env.UNBUILT) ARGUMENTS.push('--disable-features=LocalNetworkAccessChecks');

mkdirSync(PICTURES, { recursive: true });

export const startBrowser = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });

/** Signs in at the start, or where a link leads. */
export async function signedIn(browser, address, token, options = {}, link = `${address}/`) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', ...options });
  if (process.env.UNBUILT) {
    await context.route(/\/(app\/.*)?$/, (route) => route.fulfill({ path: path.join(SOURCES, new URL(route.request().url()).pathname.slice(1) || 'index.html') }));
  }
  const page = await context.newPage();
  page.setDefaultTimeout(Number(process.env.PATIENCE ?? 30_000));
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(link);
  await page.getByLabel(/访问令牌|Access token/).fill(token);
  await page.getByRole('button', { name: /登录|Sign in/ }).click();
  await page.locator('nav').waitFor();
  return { page, troubles, close: () => context.close() };
}

/** Goes to a page, loaded anew: what stood there before is gone, so it can neither be taken for it nor lead elsewhere. */
export async function open(page, address, hash) {
  await page.goto('about:blank');
  await page.goto(`${address}/#/${hash}`);
  await settled(page);
}

/** Follows a link and waits for the page with that heading. */
export async function follow(page, link, heading) {
  await link.click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await settled(page);
}

/** Nothing is being loaded any more. */
export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main .loading, main [aria-busy=true]'));
}

export const picture = (page, name) => page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });

export async function assertNotWider(page, what) {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wider <= 0, `${what} is ${wider} pixels wider than the window`);
}

export async function assertNoBarriers(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const grave = violations.filter((one) => ['serious', 'critical'].includes(one.impact));
  assert.deepEqual(grave.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 160)}`), []);
}
