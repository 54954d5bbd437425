import { html, render, useEffect, useState } from './view.js';
import { language, loadLanguage, t } from './i18n.js';
import { isSchool, onSession, session } from './session.js';
import { place } from './router.js';
import { Shell } from './part/shell.js';
import { SignIn } from './page/sign-in.js';

const PAGES = {
  season: () => import('./page/season.js'),
  review: () => import('./page/review.js'),
  corrections: () => import('./page/corrections.js'),
  parts: () => import('./page/parts.js'),
  matrix: () => import('./page/matrix.js'),
  items: () => import('./page/items.js'),
  'item-matrix': () => import('./page/item-matrix.js'),
  figures: () => import('./page/figures.js'),
  groups: () => import('./page/groups.js'),
  scores: () => import('./page/scores.js'),
  trends: () => import('./page/trends.js'),
  provinces: () => import('./page/provinces.js'),
  findings: () => import('./page/findings.js'),
  copies: () => import('./page/copies.js'),
  downloads: () => import('./page/downloads.js'),
  publication: () => import('./page/publication.js'),
  receipts: () => import('./page/receipts.js'),
  schools: () => import('./page/school.js'),
  reports: () => import('./page/report.js'),
  feedback: () => import('./page/feedback.js'),
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
    let wanted = Boolean(who); // who is quick is elsewhere before the first page has come
    if (wanted) PAGES[name]().then((module) => wanted && setPage({ name, view: module.default }));
    return () => {
      wanted = false;
    };
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
