import { html } from '../view.js';
import { t } from '../i18n.js';
import { Find, Pager } from './find.js';
import { useOrder } from './order.js';
import { found, ordered, pageOf } from './rows.js';

/** From so many rows on, a table can be searched. */
const LONG = 30;

/**
 * A table whose columns can be sorted; a long one can be searched and is shown page by page.
 *
 * columns: [{key, title, numeric?, whole? (on one line), value?(row) to sort and search by, cell?(row), head? (row header)}]
 * unseen: a heading says what the caption says; sorted: a column's key, with - before it for descending; kept: order, search and page stand in the address
 */
export function Table({ caption, unseen, columns, rows, sorted, kept }) {
  const [{ sort, find, page }, change] = useOrder(kept, sorted);
  const column = columns.find((one) => one.key === sort?.replace(/^-/, ''));
  const sought = found(rows, find, (row) => wordsOf(columns, row));
  const shown = pageOf(sought.length, page);
  const drawn = ordered(sought, column && sort, (row) => valueOf(column, row)).slice(shown.from, shown.to);
  return html`
    ${rows.length > LONG && html`<${Find} caption=${caption} value=${find} count=${sought.length} of=${rows.length} change=${change} />`}
    <div class="table-box" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption class=${unseen ? 'hidden-text' : ''}>${caption}</caption>
        <thead>
          <tr>${columns.map((one) => html`<${Head} column=${one} sort=${sort} choose=${(next) => change({ sort: next, page: undefined })} />`)}</tr>
        </thead>
        <tbody>
          ${drawn.map((row) => html`<tr key=${row.key}>${columns.map((one) => html`<${Cell} column=${one} row=${row} />`)}</tr>`)}
          ${drawn.length === 0 && html`<tr><td colspan=${columns.length} class="soft">${t('nothing')}</td></tr>`}
        </tbody>
      </table>
    </div>
    <${Pager} caption=${caption} shown=${shown} count=${sought.length} change=${change} />`;
}

function Cell({ column, row }) {
  const content = column.cell ? column.cell(row) : row[column.key];
  return column.head
    ? html`<th scope="row">${content}</th>`
    : html`<td class=${column.numeric ? 'number' : column.whole ? 'whole' : ''}>${content}</td>`;
}

function Head({ column, sort, choose }) {
  const direction = sort === column.key ? 'ascending' : sort === `-${column.key}` ? 'descending' : undefined;
  const first = column.numeric ? `-${column.key}` : column.key;
  const other = sort === column.key ? `-${column.key}` : column.key;
  return html`<th scope="col" class=${column.numeric ? 'number' : ''} aria-sort=${direction}>
    <button type="button" class="plain" onClick=${() => choose(direction ? other : first)}>
      ${column.title}<span aria-hidden="true">${direction === 'ascending' ? ' ↑' : direction ? ' ↓' : ''}</span>
    </button>
  </th>`;
}

const valueOf = (column, row) => (column.value ? column.value(row) : row[column.key]);
const wordsOf = (columns, row) => columns.map((column) => valueOf(column, row)).filter((value) => typeof value === 'string').join(' ');
