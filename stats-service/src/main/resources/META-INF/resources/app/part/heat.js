import { html } from '../view.js';
import { t } from '../i18n.js';
import { set } from '../router.js';
import { Find, Pager } from './find.js';
import { useOrder } from './order.js';
import { found, ordered, pageOf } from './rows.js';
import { Choice } from './season.js';

/**
 * Schools against what their reports hold, at one look; a province at once on demand, since fifty cells a school take a
 * second to draw. Search, order and page stand in the address, and so does what a count of another page leads to: only,
 * as code:state, leaves the schools whose cell of that code has that state.
 *
 * wordsOf(code, state): {what, state} in words; cellsOf(row): state by code, null without a report; lacks(row): how many are wanting; line(row): its cells
 */
export function Heat({ caption, rows, only, wordsOf, cellsOf, lacks, heads, line, close }) {
  const [{ sort, find, page }, change] = useOrder(true);
  const [code, state] = (only ?? '').split(':');
  const chosen = only ? rows.filter((row) => cellsOf(row)?.[code] === state) : rows;
  const sought = found(chosen, find, (row) => [row.name, row.schoolCode, t(`schoolType.${row.schoolType}`), row.city].join(' '));
  const shown = pageOf(sought.length, page);
  const drawn = ordered(sought, sort === '-lacks' && sort, (row) => (cellsOf(row) ? lacks(row) : null)).slice(shown.from, shown.to);
  return html`
    ${only &&
    html`<p class="notice">${t('heat.only', { ...wordsOf(code, state), count: chosen.length })}
      <button type="button" onClick=${() => set({ only: undefined })}>${t('heat.everybody')}</button></p>`}
    <div class="tools no-print">
      <${Find} caption=${caption} value=${find} count=${sought.length} of=${chosen.length} change=${change} />
      <${Choice} label=${t('heat.order')} options=${['', '-lacks']} value=${sort ?? ''} name=${(one) => t(one ? 'heat.lacks' : 'heat.bySchool')} choose=${(one) => change({ sort: one, page: undefined })} />
    </div>
    <div class="table-box tall" tabindex="0" role="region" aria-label=${caption}>
      <table class="heat ${close ? 'close' : ''}">
        <caption>${caption}</caption>
        <thead><tr><th scope="col">${t('school')}</th>${heads}</tr></thead>
        <tbody>
          ${drawn.map((row) => html`<tr key=${row.schoolCode}>${line(row)}</tr>`)}
          ${drawn.length === 0 && html`<tr><td class="soft">${t('nothing')}</td></tr>`}
        </tbody>
      </table>
    </div>
    <${Pager} caption=${caption} shown=${shown} count=${sought.length} change=${change} />`;
}
