import { html, useEffect, useState } from '../view.js';
import { t } from '../i18n.js';
import { isAny, isSchool, signOut } from '../session.js';
import { to } from '../router.js';

/** The pages by what an official wants to know; a group shows its own pages below. */
const GROUPS = {
  progress: ['season', 'review', 'corrections'],
  completeness: ['parts', 'matrix', 'items', 'item-matrix'],
  comparison: ['figures', 'groups', 'scores', 'trends', 'provinces'],
  defects: ['findings', 'copies'],
  files: ['downloads', 'publication', 'receipts'],
};
/** Only who sees more than one province has provinces to compare. */
const isShown = (name) => name !== 'provinces' || isAny('ministry', 'auditor', 'admin');
const SCHOOL_PAGES = ['submit', 'feedback', 'receipts'];
const THEME = 'gongkai.theme';

/** What stands around every page: who is signed in, the pages, language and appearance. */
export function Shell({ who, page, tongue, speak, children }) {
  return html`
    <a class="skip" href="#main" onClick=${skip}>${t('shell.skip')}</a>
    <header class="masthead">
      <a class="brand" href=${to(isSchool() ? 'submit' : 'season')}>${t('brand')}<small>${t('brandLine')}</small></a>
      <span class="grow"></span>
      ${who && html`<span class="small soft">${who.name}</span>`}
      <button type="button" lang=${tongue === 'zh' ? 'en' : 'zh-CN'} onClick=${() => speak(tongue === 'zh' ? 'en' : 'zh')}>
        ${tongue === 'zh' ? 'English' : '中文'}
      </button>
      <${Theme} />
      ${who && html`<button type="button" onClick=${signOut}>${t('shell.signOut')}</button>`}
    </header>
    ${who && html`<${Pages} page=${page} />`}
    <main id="main" tabindex="-1">${children}</main>
  `;
}

function Pages({ page }) {
  const group = Object.keys(GROUPS).find((name) => GROUPS[name].includes(page));
  const link = (name, words, current) =>
    html`<li key=${name}><a href=${to(name)} aria-current=${current}>${words}</a></li>`;
  return html`<nav class="pages" aria-label=${t('shell.pages')}>
    <ul>
      ${isSchool()
        ? SCHOOL_PAGES.map((name) => link(name, t(`page.${name}`), name === page ? 'page' : undefined))
        : Object.entries(GROUPS).map(([name, [first]]) => link(first, t(`group.${name}`), name === group ? 'true' : undefined))}
    </ul>
    ${!isSchool() &&
    GROUPS[group]?.length > 1 &&
    html`<ul class="below">${GROUPS[group].filter(isShown).map((name) => link(name, t(`page.${name}`), name === page ? 'page' : undefined))}</ul>`}
  </nav>`;
}

function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

function Theme() {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const [theme, setTheme] = useState(localStorage.getItem(THEME) ?? system);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    localStorage.setItem(THEME, other);
    setTheme(other);
  };
  return html`<button type="button" onClick=${change}>${t(`shell.${other}`)}</button>`;
}
