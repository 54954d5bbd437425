import { html, useState } from '../view.js';
import { t } from '../i18n.js';

/**
 * A table whose columns can be sorted.
 *
 * columns: [{key, title, numeric?, whole? (on one line), value?(row) to sort by, cell?(row), head? (row header)}]
 */
export function Table({ caption, columns, rows, most = 500, sorted }) {
  const [order, setOrder] = useState(sorted ?? null);
  const column = order && columns.find((one) => one.key === order.key);
  const shown = column ? [...rows].sort((a, b) => compare(valueOf(column, a), valueOf(column, b)) * order.sign) : rows;
  return html`<div class="table-box" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>${caption}</caption>
      <thead>
        <tr>
          ${columns.map((one) => html`<${Head} column=${one} order=${order} choose=${setOrder} />`)}
        </tr>
      </thead>
      <tbody>
        ${shown.slice(0, most).map(
          (row) => html`<tr key=${row.key}>
            ${columns.map((one) =>
              one.head
                ? html`<th scope="row">${cellOf(one, row)}</th>`
                : html`<td class=${one.numeric ? 'number' : one.whole ? 'whole' : ''}>${cellOf(one, row)}</td>`,
            )}
          </tr>`,
        )}
        ${rows.length === 0 && html`<tr><td colspan=${columns.length} class="soft">${t('nothing')}</td></tr>`}
      </tbody>
    </table>
  </div>`;
}

function Head({ column, order, choose }) {
  const chosen = order?.key === column.key;
  const direction = chosen ? (order.sign > 0 ? 'ascending' : 'descending') : undefined;
  const turn = () => choose({ key: column.key, sign: chosen ? -order.sign : column.numeric ? -1 : 1 });
  return html`<th scope="col" class=${column.numeric ? 'number' : ''} aria-sort=${direction}>
    <button type="button" class="plain" onClick=${turn}>
      ${column.title}<span aria-hidden="true">${chosen ? (order.sign > 0 ? ' ↑' : ' ↓') : ''}</span>
    </button>
  </th>`;
}

const valueOf = (column, row) => (column.value ? column.value(row) : row[column.key]);
const cellOf = (column, row) => (column.cell ? column.cell(row) : row[column.key]);

/** Unknown values come last, however the rest is sorted ascending. */
function compare(a, b) {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return typeof a === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');
}
