import { html } from '../view.js';
import { t } from '../i18n.js';
import { get } from '../api.js';
import { moment, number } from '../format.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';

/** Who did what, when and why, from the first submission on. */
export function History({ report }) {
  const state = useData(() => get('ingest', `/v1/reports/${report.reportId}/history`), [report.reportId, report.etag]);
  return html`<section class="card">
    <h2>${t('history.head')}</h2>
    <${Loaded} state=${state}>
      ${({ items, burden }) => html`
        <p class="soft">${t('history.burden', { revisions: burden.revisions, rounds: burden.rounds })}${burden.daysToAcceptance !== undefined ? ` ${t('history.days', { days: number(burden.daysToAcceptance) })}` : ''}</p>
        <${Table}
          caption=${t('history.caption')}
          rows=${items.map((entry) => ({ ...entry, key: entry.number }))}
          columns=${[
            { key: 'at', title: t('history.at'), cell: (row) => moment(row.at) },
            { key: 'act', title: t('history.act'), head: true, value: (row) => t(`act.${row.act}`), cell: (row) => t(`act.${row.act}`) },
            { key: 'revision', title: t('submit.revision'), numeric: true },
            { key: 'by', title: t('history.by'), cell: (row) => html`${row.by} <span class="soft small">${t(`role.${row.role}`)}</span>` },
            { key: 'reason', title: t('decision.reason'), cell: (row) => row.reason ?? '' },
          ]}
        />
      `}
    </${Loaded}>
  </section>`;
}
