import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { get } from '../api.js';
import { number } from '../format.js';
import { set } from '../router.js';
import { catalogueItems } from './catalogue.js';
import { Loaded, useData } from './data.js';
import { PartStatus } from './marks.js';
import { Table } from './table.js';
import { Folded } from './folded.js';

const TONES = { EXPLICIT: 'good', PARTIAL: 'warn', PLANNED_ONLY: 'warn', NEGATED: 'bad', NONE: 'bad', NOT_APPLICABLE: '' };

/** All that the checker has read in the report: parts, list items and figures, each with its place. */
export function Assessed({ assessment }) {
  return html`<section class="card">
    <h2>${t('report.parts')}</h2>
    <${Sections} sections=${assessment.sections} />
    <${Folded} title=${t('report.items')}>${() => html`<${Items} assessment=${assessment} />`}</${Folded}>
    <${Folded} title=${t('report.figures', { count: assessment.figures.length })}>${() => html`<${Figures} figures=${assessment.figures} />`}</${Folded}>
  </section>`;
}

export function Sections({ sections }) {
  return html`<ul class="legend">
    ${sections.map((section) => html`<li key=${section.code}>${section.code} ${t(`partName.${section.code}`)} <${PartStatus} status=${section.status} /></li>`)}
  </ul>`;
}

const show = (values) => set({ item: undefined, at: undefined, finding: undefined, rule: undefined, part: undefined, quote: undefined, ...values });

const shown = (places, label, values) =>
  places.length > 0 &&
  html`<blockquote lang="zh-CN">${places[0].quote}</blockquote><button type="button" class="plain link" onClick=${() => show(values)}>${t('report.show')}<span class="hidden-text"> ${label}</span></button>`;

function Items({ assessment }) {
  const state = useData(() => catalogueItems(assessment.catalogue), [assessment.catalogue]);
  return html`<${Loaded} state=${state}>
    ${(items) => html`<${Table}
      caption=${t('report.itemsCaption')}
      rows=${assessment.items.map((item) => ({ ...item, key: item.number }))}
      columns=${[
        { key: 'number', title: t('item'), numeric: true },
        { key: 'title', title: t('items.title'), head: true, value: (row) => pick(items.get(row.number).title), cell: (row) => pick(items.get(row.number).title) },
        { key: 'status', title: t('report.status'), cell: (row) => html`<span class="tag ${TONES[row.status] ?? ''}">${t(`itemStatus.${row.status}`)}</span>` },
        { key: 'evidence', title: t('evidence'), value: (row) => row.evidence.length, cell: (row) => shown(row.evidence, t('itemNumber', { item: row.number }), { item: row.number }) },
      ]}
    />`}
  </${Loaded}>`;
}

function Figures({ figures }) {
  const state = useData(() => get('stats', '/v1/measures'), []);
  return html`<${Loaded} state=${state}>
    ${({ measures }) => {
      const names = new Map(measures.map((measure) => [measure.metric, pick(measure)]));
      const name = (row) => names.get(row.metric) ?? row.metric;
      return html`<${Table}
        caption=${t('report.figuresCaption')}
        rows=${figures.map((figure, index) => ({ ...figure, key: index }))}
        columns=${[
          { key: 'metric', title: t('metric'), head: true, value: name, cell: name },
          { key: 'value', title: t('value'), numeric: true, cell: (row) => `${t(`qualifier.${row.qualifier}`)}${number(row.value)} ${row.unit ?? ''}` },
          { key: 'quote', title: t('evidence'), cell: (row) => shown([row], name(row), { at: `${row.start}-${row.end}` }) },
        ]}
      />`;
    }}
  </${Loaded}>`;
}
