import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { number, percent, signed } from '../format.js';
import { ItemStanding } from './marks.js';
import { Table } from './table.js';

/** What is kept back of the peers, because it would tell of single ones, is said in words. */
export const keptBackOr = (withheld, shown) => (withheld ? html`<span class="soft small">${t('feedback.keptBack')}</span>` : shown);

/** A column of how many of the peers are alike. */
export const peerShare = (title) => ({ key: 'peerShare', title, numeric: true, cell: (row) => keptBackOr(row.withheld, percent(row.peerShare)) });

/** List items that the school owes and does not say it discloses, with how many of its peers do. */
export function FeedbackItems({ open, items, link }) {
  return html`<section class="card"><h2>${t('feedback.items')} <span class="tag">${open.length}</span></h2>
    <${Table} caption=${t('feedback.itemsCaption')} rows=${open.map((row) => ({ ...row, key: row.item }))}
      columns=${[
        { key: 'item', title: t('item'), numeric: true },
        { key: 'title', title: t('items.title'), head: true, value: (row) => pick(items.get(row.item).title), cell: (row) => html`<a href=${link({ item: row.item })}>${pick(items.get(row.item).title)}</a>` },
        { key: 'standing', title: t('report.status'), cell: (row) => html`<${ItemStanding} standing=${row.standing} />` },
        peerShare(t('feedback.peerShare')),
      ]} />
  </section>`;
}

const TONES = { BELOW_LOWER_QUARTILE: 'warn', MIDDLE: 'good', ABOVE_UPPER_QUARTILE: 'accent' };

/** Each figure beside the quartiles of the peers; quartiles of too few peers are kept back, which is said. */
export function FeedbackFigures({ figures }) {
  const name = (row) => pick(row);
  const quartile = (key) => ({ key, title: t(`figures.${key}`), numeric: true, value: (row) => row.peers[key], cell: (row) => keptBackOr(row.peers.withheld, number(row.peers[key])) });
  return html`<section class="card"><h2>${t('feedback.figures')}</h2>
    <${Table} caption=${t('feedback.figuresCaption')} rows=${figures.map((row) => ({ ...row, key: row.metric }))}
      columns=${[
        { key: 'metric', title: t('metric'), head: true, value: name, cell: name },
        { key: 'value', title: t('value'), numeric: true, cell: (row) => (row.value === null ? html`<span class="soft">${t('valueState.NOT_STATED')}</span>` : `${t(`qualifier.${row.qualifier}`)}${number(row.value)} ${row.unit ?? ''}`) },
        { key: 'changeRate', title: t('figures.change'), numeric: true, cell: (row) => (row.changeRate === null ? '—' : `${signed(row.changeRate * 100)}%`) },
        ...['lowerQuartile', 'median', 'upperQuartile'].map(quartile),
        { key: 'position', title: t('feedback.position'), cell: (row) => row.position && html`<span class="tag ${TONES[row.position]}">${t(`position.${row.position}`)}</span>` },
      ]} />
  </section>`;
}
