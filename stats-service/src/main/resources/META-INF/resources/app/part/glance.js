import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { all, get } from '../api.js';
import { number, percent } from '../format.js';
import { isAny } from '../session.js';
import { to } from '../router.js';
import { catalogueItems } from './catalogue.js';
import { Loaded, useData } from './data.js';
import { useSaving } from './saving.js';

const WEAK_PARTS = 3;
const WEAK_ITEMS = 5;
/** How a part or an item can be lacking, by the name of its count. */
const LACKING = {
  part: { missing: 'MISSING', empty: 'EMPTY', referenced: 'REFERENCED' },
  item: { notMentioned: 'NOT_MENTIONED', partial: 'PARTIAL', plannedOnly: 'PLANNED_ONLY', negated: 'NEGATED' },
};
const METRIC = 'disclosed_total';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What an official with one minute wants to know of a season: what is weak, who is out of line, and the documents on it. */
export function Glance({ province, year }) {
  const base = `/v1/provinces/${province}/years/${year}`;
  const state = useData(() => load(base), [base]);
  return html`<section class="card"><h2>${t('glance.head')}</h2>
    <${Loaded} state=${state}>
      ${({ assessed, parts, items, outliers }) =>
        assessed === 0
          ? html`<p class="soft">${t('glance.nothingYet')}</p>`
          : html`<div class="columns three">
              <${List} title=${t('glance.parts')} more=${to('parts')} rows=${parts} />
              <${List} title=${t('glance.items')} more=${to('items')} rows=${items} />
              <${List} title=${t('glance.outliers')} more=${to('figures', { metric: METRIC })} rows=${outliers} none=${t('glance.noOutliers')} />
            </div>`}
    </${Loaded}>
    ${isAny('official', 'ministry', 'admin') && html`<${Documents} base=${base} province=${province} year=${year} />`}
  </section>`;
}

async function load(base) {
  const [{ parts, schools }, { items }, compared, titles] = await Promise.all([
    get('stats', `${base}/parts`),
    get('stats', `${base}/items`),
    all('stats', `${base}/comparisons?metric=${METRIC}&limit=200`),
    catalogueItems(),
  ]);
  return {
    assessed: schools.assessed,
    parts: weakest(parts, WEAK_PARTS).map((row) => ({ ...row, words: `${row.part} ${t(`partName.${row.part}`)}`, link: to('matrix', { only: `${row.part}:${commonest(row, LACKING.part)}` }), said: row.covered })),
    items: weakest(items, WEAK_ITEMS).map((row) => ({ ...row, words: `${row.item} ${pick(titles.get(row.item)?.title ?? {})}`, link: to('item-matrix', { only: `${row.item}:${commonest(row, LACKING.item)}` }), said: row.disclosed })),
    outliers: compared.items.filter((row) => row.outliers.length > 0).map((row) => ({ words: row.name, link: to(`schools/${row.schoolCode}`), tags: row.outliers })),
  };
}

/** Those of which the least share of the schools concerned says something. */
const weakest = (rows, most) =>
  rows.filter((row) => row.applicable > 0 && row.share < 1).sort((a, b) => a.share - b.share).slice(0, most);

const commonest = (row, states) => states[Object.keys(states).sort((a, b) => row[b] - row[a])[0]];

function List({ title, more, rows, none = t('glance.noneWeak') }) {
  return html`<div><h3>${title}</h3>
    ${rows.length === 0 ? html`<p class="soft">${none}</p>` : html`<ul class="glance">${rows.map(Row)}</ul>`}
    <p class="small"><a href=${more}>${t('glance.more')}<span class="hidden-text"> ${title}</span></a></p>
  </div>`;
}

function Row({ words, link, share, said, applicable, tags }) {
  return html`<li><a href=${link}>${words}</a>
    ${tags
      ? tags.map((outlier) => html` <span class="tag warn" title=${pick(outlier.reason)}>${t(`outlier.${outlier.kind}.${outlier.direction}`)}</span>`)
      : html` <span class="soft number">${percent(share)} (${number(said)} / ${number(applicable)})</span>`}</li>`;
}

function Documents({ base, province, year }) {
  const [save, problem] = useSaving();
  return html`
    <p class="tools no-print">
      ${['circular', 'annual-report'].map((name) => html`<button type="button" onClick=${() => save(`${base}/${name}`, WORD, `${name}-${province}-${year}.docx`)}>${t('glance.word', { document: t(`downloads.${name}`) })}</button>`)}
      <a href=${to('downloads')}>${t('glance.files')}</a>
    </p>
    ${problem}`;
}
