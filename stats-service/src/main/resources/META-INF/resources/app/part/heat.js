import { html } from '../view.js';
import { t } from '../i18n.js';
import { set } from '../router.js';
import { Find } from './find.js';
import { found, ordered, useOrder } from './rows.js';
import { Choice } from './season.js';

/**
 * Schools against what their reports hold, all at one look. Search and order stand in the address, and so does what a
 * count of another page leads to: only, as code:state, leaves the schools whose cell of that code has that state.
 *
 * wordsOf(code, state): {what, state} in words; cellsOf(row): state by code, null without a report; lacks(row): how many are wanting; line(row): its cells
 */
export function Heat({ caption, rows, only, wordsOf, cellsOf, lacks, heads, line, close }) {
  const [{ sort, find }, change] = useOrder(true);
  const [code, state] = (only ?? '').split(':');
  const chosen = only ? rows.filter((row) => cellsOf(row)?.[code] === state) : rows;
  const sought = found(chosen, find, (row) => [row.name, row.schoolCode, t(`schoolType.${row.schoolType}`), row.city].join(' '));
  const shown = ordered(sought, sort === '-lacks' && sort, (row) => (cellsOf(row) ? lacks(row) : null));
  return html`
    ${only &&
    html`<p class="notice">${t('heat.only', { ...wordsOf(code, state), count: chosen.length })}
      <button type="button" onClick=${() => set({ only: undefined })}>${t('heat.everybody')}</button></p>`}
    <div class="tools no-print">
      <${Find} caption=${caption} value=${find} count=${sought.length} of=${chosen.length} change=${change} />
      <${Choice} label=${t('heat.order')} options=${['', '-lacks']} value=${sort ?? ''} name=${(one) => t(one ? 'heat.lacks' : 'heat.bySchool')} choose=${(one) => change({ sort: one })} />
    </div>
    <div class="table-box tall" tabindex="0" role="region" aria-label=${caption}>
      <table class="heat ${close ? 'close' : ''}">
        <caption>${caption}</caption>
        <thead><tr><th scope="col">${t('school')}</th>${heads}</tr></thead>
        <tbody>
          ${shown.map((row) => html`<tr key=${row.schoolCode}>${line(row)}</tr>`)}
          ${shown.length === 0 && html`<tr><td class="soft">${t('nothing')}</td></tr>`}
        </tbody>
      </table>
    </div>`;
}
