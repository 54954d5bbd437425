import { html } from '../view.js';
import { t } from '../i18n.js';
import { PAGE } from './rows.js';

/** Searches in the rows of one table; says how many there are. */
export function Find({ caption, value, count, of, change }) {
  return html`<p class="tools no-print">
    <label class="field"><span>${t('rows.find')}<span class="hidden-text"> ${caption}</span></span>
      <input type="search" value=${value} onInput=${(event) => change({ find: event.target.value, page: undefined }, { passing: true })} /></label>
    <span role="status" class="soft small">${value ? t('rows.found', { count, of }) : t('rows.all', { of })}</span>
  </p>`;
}

/** Goes through a long table page by page, or shows it whole, as for printing. */
export function Pager({ caption, shown, count, change }) {
  if (count <= PAGE) return null;
  const turn = (words, page, off) => html`<button type="button" disabled=${off} onClick=${() => change({ page })}>${words}</button>`;
  return html`<nav class="tools no-print" aria-label=${t('rows.pages', { caption })}>
    ${shown.last &&
    html`${turn(t('rows.before'), String(shown.number - 1), shown.number === 1)} ${turn(t('rows.next'), String(shown.number + 1), shown.number === shown.last)}
      <span role="status" class="soft small">${t('rows.place', { from: shown.from + 1, to: shown.to, of: count })}</span>`}
    ${shown.last ? turn(t('rows.whole'), 'all') : turn(t('rows.byPage'), undefined)}
  </nav>`;
}
