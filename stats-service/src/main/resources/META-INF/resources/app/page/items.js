import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { get } from '../api.js';
import { number, percent } from '../format.js';
import { to } from '../router.js';
import { catalogueItems } from '../part/catalogue.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';
import { ShareBar } from '../part/marks.js';
import { WithSeason } from '../part/season.js';
import { byType, TypeChoice } from '../part/school-type.js';

const COUNTS = {
  partial: 'PARTIAL',
  plannedOnly: 'PLANNED_ONLY',
  negated: 'NEGATED',
  notMentioned: 'NOT_MENTIONED',
  declaredNotApplicable: 'DECLARED_NOT_APPLICABLE',
  open: 'OPEN',
  notApplicable: 'NOT_APPLICABLE',
};

/** How many of the schools to which an item applies say that they disclose it. */
export default function Items({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.items')} tools=${() => html`<${TypeChoice} value=${values.type} />`}>
    ${(province, year) => html`<${ItemTable} path=${`/v1/provinces/${province}/years/${year}/items${byType(values.type)}`} type=${values.type} />`}
  </${WithSeason}>`;
}

async function load(path) {
  const [answer, items] = await Promise.all([get('stats', path), catalogueItems()]);
  return answer.items.map((row) => ({ ...row, ...items.get(row.item), key: row.item }));
}

function ItemTable({ path, type }) {
  const state = useData(() => load(path), [path]);
  return html`<${Loaded} state=${state}>
    ${(rows) => html`<section class="card">
      <p class="soft">${t('items.what')}</p>
      <${Table}
        caption=${t('items.caption')}
        rows=${rows}
        kept
        columns=${[
          { key: 'item', title: t('item'), numeric: true },
          { key: 'title', title: t('items.title'), head: true, value: (row) => pick(row.title), cell: (row) => html`${pick(row.title)} <span class="soft small">${pick(row.category)}</span>` },
          { key: 'bar', title: t('disclosed'), value: (row) => row.share, cell: (row) => html`<${ShareBar} share=${row.share} of=${row.applicable} />` },
          { key: 'share', title: t('share'), numeric: true, cell: (row) => percent(row.share) },
          { key: 'disclosed', title: t('disclosedOf'), numeric: true, cell: (row) => `${number(row.disclosed)} / ${number(row.applicable)}` },
          ...Object.keys(COUNTS).map((key) => ({ key, title: t(`itemCount.${key}`), numeric: true, cell: (row) => schoolsOf(row, key, type) })),
        ]}
      />
    </section>`}
  </${Loaded}>`;
}

/** A count leads to the schools that it counts. */
function schoolsOf(row, key, type) {
  return row[key] > 0 ? html`<a href=${to('item-matrix', { type, only: `${row.item}:${COUNTS[key]}` })}>${number(row[key])}</a>` : number(row[key]);
}
