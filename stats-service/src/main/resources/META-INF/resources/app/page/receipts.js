import { html } from '../view.js';
import { t } from '../i18n.js';
import { get } from '../api.js';
import { moment } from '../format.js';
import { set, to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';

/** Whether a receipt, and all others of the same school and year, still say what they said when they were given. */
export default function Receipts({ values }) {
  const ask = (event) => {
    event.preventDefault();
    set({ number: new FormData(event.target).get('number').trim() });
  };
  return html`
    <div class="page-head"><h1>${t('page.receipts')}</h1></div>
    <form class="card" onSubmit=${ask}>
      <p class="soft">${t('verification.what')}</p>
      <div class="tools">
        <p class="field"><label for="number">${t('receipt.number')}</label>
          <input id="number" name="number" size="38" required spellcheck="false" autocomplete="off" pattern="[0-9a-fA-F\\-]{36}" title=${t('verification.form')} defaultValue=${values.number ?? ''} /></p>
        <p><button class="primary">${t('verification.do')}</button></p>
      </div>
    </form>
    ${values.number && html`<${Verification} number=${values.number} />`}
  `;
}

function Verification({ number }) {
  const path = `/v1/receipts/${encodeURIComponent(number)}/verification`;
  const state = useData(() => get('ingest', path), [path]);
  return html`<${Loaded} state=${state}>
    ${(verified) => html`
      <section class="card notice ${verified.valid ? 'good' : 'bad'}" role="status">
        <h2>${t(verified.valid ? 'verification.valid' : 'verification.invalid')}</h2>
        <p>${t('verification.of', { count: verified.receiptCount, year: verified.academicYear })}</p>
        ${verified.faults.length > 0 && html`<ul>${verified.faults.map((fault) => html`<li>${t('verification.place', { number: fault.number })}${fault.message}</li>`)}</ul>`}
      </section>
      <section class="card">
        <${Table}
          caption=${t('verification.caption')}
          rows=${verified.chain.map((link) => ({ ...link.receipt, recomputed: link.recomputedSha256, key: link.number }))}
          columns=${[
            { key: 'number', title: t('verification.number'), numeric: true },
            { key: 'receiptId', title: t('receipt.number'), head: true, cell: (row) => html`<code class="small">${row.receiptId}</code>${row.receiptId === number && html` <span class="tag accent">${t('verification.this')}</span>`}` },
            { key: 'receivedAt', title: t('receipt.receivedAt'), cell: (row) => moment(row.receivedAt) },
            { key: 'revision', title: t('submit.revision'), numeric: true, cell: (row) => html`<a href=${to(`reports/${row.reportId}`, { revision: row.revision })}>${row.revision}</a>` },
            { key: 'status', title: t('verification.status'), cell: (row) => t(`receipt.${row.status}`) },
            { key: 'sha256', title: t('verification.digest'), cell: (row) => html`<code class="digest">${row.sha256}</code>${row.sha256 === row.recomputed ? html` <span class="tag good">${t('verification.agrees')}</span>` : html` <span class="tag bad">${t('verification.differs')}</span>`}` },
          ]}
        />
      </section>
    `}
  </${Loaded}>`;
}
