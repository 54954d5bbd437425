import { html, useEffect, useRef } from '../view.js';
import { t } from '../i18n.js';
import { moment } from '../format.js';
import { to } from '../router.js';

/** The proof that a report was received, to print or keep. */
export function Receipt({ receipt }) {
  const head = useRef(null);
  useEffect(() => head.current.focus(), [receipt.receiptId]);
  return html`<section class="card notice good">
    <h2 tabindex="-1" ref=${head}>${t(`receipt.${receipt.status}`)}</h2>
    <dl class="facts">
      <dt>${t('receipt.number')}</dt><dd><code>${receipt.receiptId}</code></dd>
      <dt>${t('receipt.receivedAt')}</dt><dd>${moment(receipt.receivedAt)} ${receipt.late && html`<span class="tag warn">${t('late')}</span>`}</dd>
      <dt>${t('submit.revision')}</dt><dd>${t('report.revision', { number: receipt.revision })}</dd>
      <dt>${t('receipt.textSha256')}</dt><dd><code>${receipt.textSha256}</code></dd>
      ${receipt.documentSha256 && html`<dt>${t('receipt.documentSha256')}</dt><dd><code>${receipt.documentSha256}</code></dd>`}
    </dl>
    <p class="no-print tools"><button type="button" onClick=${() => print()}>${t('receipt.print')}</button>
      <a class="button" href=${to('receipts', { number: receipt.receiptId })}>${t('receipt.verify')}</a></p>
  </section>`;
}
