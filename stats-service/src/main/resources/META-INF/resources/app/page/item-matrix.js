import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { all } from '../api.js';
import { number, percent } from '../format.js';
import { to } from '../router.js';
import { catalogueItems } from '../part/catalogue.js';
import { Loaded, useData } from '../part/data.js';
import { ITEM_STANDINGS, ItemStanding, standingOf } from '../part/marks.js';
import { WithSeason } from '../part/season.js';
import { Heat } from '../part/heat.js';
import { byType, TypeChoice } from '../part/school-type.js';

const ITEMS = Array.from({ length: 50 }, (_, index) => index + 1);

/** Schools against the fifty list items: who says nothing about what, at one look. */
export default function ItemMatrix({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.item-matrix')} tools=${() => html`<${TypeChoice} value=${values.type} />`}>
    ${(province, year) => html`<${Schools} path=${`/v1/provinces/${province}/years/${year}/item-matrix${byType(values.type, { limit: 200 })}`} only=${values.only} />`}
  </${WithSeason}>`;
}

async function load(path) {
  const [rows, items] = await Promise.all([all('stats', path), catalogueItems()]);
  return { rows: rows.items, items };
}

function Schools({ path, only }) {
  const state = useData(() => load(path), [path]);
  return html`<${Loaded} state=${state}>
    ${({ rows, items }) => html`<section class="card">
      <p class="soft">${t('itemMatrix.what')}</p>
      <ul class="legend">${ITEM_STANDINGS.map((standing) => html`<li><${ItemStanding} standing=${standing} /></li>`)}</ul>
      <${Heat}
        close
        caption=${t('itemMatrix.caption')}
        rows=${rows}
        only=${only}
        wordsOf=${(item, standing) => ({ what: `${item} ${pick(items.get(Number(item)).title)}`, state: t(`itemStanding.${standing}`) })}
        cellsOf=${(row) => row.items}
        lacks=${(row) => 1 - row.share}
        heads=${html`<th scope="col" class="number">${t('share')}</th>${ITEMS.map((item) => html`<th scope="col"><abbr title=${pick(items.get(item).title)}>${item}</abbr></th>`)}`}
        line=${(row) => html`<${Line} row=${row} items=${items} />`}
      />
    </section>`}
  </${Loaded}>`;
}

/**
 * A cell leads to the place in the report; the keyboard gets there by the report's own table of items, not by 50 stops a
 * row. One element a cell: a province has six thousand of them.
 */
function Line({ row, items }) {
  const cell = (item) => {
    const { tone, sign, words } = standingOf(row.items[item]);
    return html`<a tabindex="-1" class="tag ${tone}" href=${to(`reports/${row.reportId}`, { item })} title=${`${item} ${pick(items.get(item).title)}`} aria-label=${words}>${sign}</a>`;
  };
  return html`
    <th scope="row"><a href=${row.reportId ? to(`reports/${row.reportId}`) : to(`schools/${row.schoolCode}`)}>${row.name}</a></th>
    <td class="number">${row.items ? html`${percent(row.share, 0)} <span class="soft small">${number(row.disclosed)}/${number(row.applicable)}</span>` : '—'}</td>
    ${row.items ? ITEMS.map((item) => html`<td>${cell(item)}</td>`) : html`<td colspan=${ITEMS.length} class="soft">${row.submittedAt ? t('notYetAssessed') : t('noReport')}</td>`}`;
}
