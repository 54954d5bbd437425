import { html, render, useEffect, useState } from './view.js';
import { language, loadLanguage, t } from './i18n.js';
import { isSchool, onSession, session } from './session.js';
import { place } from './router.js';
import { Shell } from './part/shell.js';
import { SignIn } from './page/sign-in.js';

const PAGES = {
  season: () => import('./page/season.js'),
  parts: () => import('./page/parts.js'),
  items: () => import('./page/items.js'),
  matrix: () => import('./page/matrix.js'),
  figures: () => import('./page/figures.js'),
  findings: () => import('./page/findings.js'),
  schools: () => import('./page/school.js'),
  reports: () => import('./page/report.js'),
  downloads: () => import('./page/downloads.js'),
  submit: () => import('./page/submit.js'),
};

const startPage = () => (isSchool() ? 'submit' : 'season');

function App() {
  const [now, setNow] = useState(place());
  const [who, setWho] = useState(session());
  const [tongue, setTongue] = useState(language());
  const [page, setPage] = useState(null);
  const name = PAGES[now.path[0]] ? now.path[0] : startPage();

  useEffect(() => {
    const moved = () => setNow(place());
    addEventListener('hashchange', moved);
    const forget = onSession(setWho);
    return () => {
      removeEventListener('hashchange', moved);
      forget();
    };
  }, []);

  useEffect(() => {
    if (!who) return;
    PAGES[name]().then((module) => setPage({ name, view: module.default }));
  }, [name, who]);

  useEffect(() => {
    document.title = `${t(`page.${name}`)} · ${t('brand')}`;
  }, [name, tongue]);

  const speak = (next) => loadLanguage(next).then(() => setTongue(next));
  return html`<${Shell} who=${who} page=${name} tongue=${tongue} speak=${speak}>
    ${!who
      ? html`<${SignIn} />`
      : page?.name === name && html`<${page.view} key=${tongue} path=${now.path.slice(1)} values=${now.values} />`}
  </${Shell}>`;
}

await loadLanguage();
render(html`<${App} />`, document.getElementById('app'));
