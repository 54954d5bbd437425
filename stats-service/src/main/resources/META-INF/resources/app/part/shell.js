import { html, useEffect, useState } from '../view.js';
import { t } from '../i18n.js';
import { isSchool, signOut } from '../session.js';
import { to } from '../router.js';

const PAGES = ['season', 'parts', 'items', 'matrix', 'figures', 'findings', 'downloads'];
const SCHOOL_PAGES = ['submit'];
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
    ${who &&
    html`<nav class="pages" aria-label=${t('shell.pages')}>
      <ul>
        ${(isSchool() ? SCHOOL_PAGES : PAGES).map(
          (name) => html`<li key=${name}>
            <a href=${to(name)} aria-current=${name === page ? 'page' : undefined}>${t(`page.${name}`)}</a>
          </li>`,
        )}
      </ul>
    </nav>`}
    <main id="main" tabindex="-1">${children}</main>
  `;
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
