import { html } from '../view.js';
import { t } from '../i18n.js';
import { get } from '../api.js';
import { number, percent } from '../format.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';
import { ShareBar } from '../part/marks.js';
import { WithSeason } from '../part/season.js';

const COUNTS = ['partial', 'plannedOnly', 'negated', 'notMentioned', 'declaredNotApplicable', 'open', 'notApplicable'];

/** How many of the schools to which an item applies say that they disclose it. */
export default function Items({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.items')}>
    ${(province, year) => html`<${ItemTable} province=${province} year=${year} />`}
  </${WithSeason}>`;
}

async function load(province, year) {
  const [answer, catalogue] = await Promise.all([
    get('stats', `/v1/provinces/${province}/years/${year}/items`),
    get('compliance', '/v1/catalogues/national-2014'),
  ]);
  const titles = new Map(catalogue.items.map((item) => [item.number, item]));
  return answer.items.map((row) => ({ ...row, key: row.item, title: titles.get(row.item)?.title ?? '', category: titles.get(row.item)?.category ?? '' }));
}

function ItemTable({ province, year }) {
  const state = useData(() => load(province, year), [province, year]);
  return html`<${Loaded} state=${state}>
    ${(rows) => html`<section class="card">
      <p class="soft">${t('items.what')}</p>
      <${Table}
        caption=${t('items.caption')}
        rows=${rows}
        columns=${[
          { key: 'item', title: t('item'), numeric: true },
          { key: 'title', title: t('items.title'), head: true, cell: (row) => html`${row.title} <span class="soft small">${row.category}</span>` },
          { key: 'bar', title: t('disclosed'), value: (row) => row.share, cell: (row) => html`<${ShareBar} share=${row.share} of=${row.applicable} />` },
          { key: 'share', title: t('share'), numeric: true, cell: (row) => percent(row.share) },
          { key: 'disclosed', title: t('disclosedOf'), numeric: true, cell: (row) => `${number(row.disclosed)} / ${number(row.applicable)}` },
          ...COUNTS.map((key) => ({ key, title: t(`itemCount.${key}`), numeric: true, cell: (row) => number(row[key]) })),
        ]}
      />
    </section>`}
  </${Loaded}>`;
}
