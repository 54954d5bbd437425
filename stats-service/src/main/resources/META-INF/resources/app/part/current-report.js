import { html, useEffect } from '../view.js';
import { t } from '../i18n.js';
import { get } from '../api.js';
import { moment } from '../format.js';
import { to } from '../router.js';
import { Loaded, useData } from './data.js';
import { Stage } from './stage.js';
import { Returns } from '../decision/return-notice.js';
import { Corrections } from '../decision/corrections.js';
import { Waivers } from '../decision/waivers.js';
import { History } from '../decision/history.js';
import { Folded } from './folded.js';

const SECONDS_UNTIL_ASSESSED = 2;

/** Where the school's own report stands: what is to be mended, what was said and decided, what the last revision mended. */
export function Current({ report, again }) {
  useEffect(() => {
    if (report.stage !== 'RECEIVED') return undefined;
    const soon = setTimeout(again, SECONDS_UNTIL_ASSESSED * 1000);
    return () => clearTimeout(soon);
  });
  if (report.none) return html`<p class="notice">${t('submit.nothingYet')}</p>`;
  return html`
    <section class="card">
      <h2>${t('submit.current')}</h2>
      <dl class="facts">
        <dt>${t('submit.title')}</dt><dd><a href=${to(`reports/${report.reportId}`)}>${report.title}</a></dd>
        <dt>${t('submit.revision')}</dt><dd>${t('report.revision', { number: report.revision })}</dd>
        <dt>${t('submittedAt')}</dt><dd>${moment(report.submittedAt)} ${report.late && html`<span class="tag warn">${t('late')}</span>`}</dd>
        <dt>${t('submit.stage')}</dt><dd><${Stage} stage=${report.stage} /> ${moment(report.stageSince)}</dd>
      </dl>
      ${report.stage !== 'RECEIVED' && html`<p class="tools"><a class="button" href=${to(`reports/${report.reportId}`)}>${t('submit.explain')}</a></p>`}
    </section>
    <${Said} report=${report} again=${again} />
  `;
}

function Said({ report, again }) {
  const base = `/v1/reports/${report.reportId}`;
  const state = useData(async () => {
    const [returns, waivers] = await Promise.all([get('ingest', `${base}/returns`), get('ingest', `${base}/waivers`)]);
    return { returns: returns.items, waivers: waivers.items };
  }, [base, report.etag]);
  return html`<${Loaded} state=${state}>
    ${({ returns, waivers }) => html`
      <${Returns} report=${report} returns=${returns} />
      ${report.stage !== 'RECEIVED' && html`<${Corrections} report=${report} revision=${report.revision} />`}
      <${Waivers} waivers=${waivers} again=${again} />
      <${Folded} title=${t('history.head')}>${() => html`<${History} report=${report} />`}</${Folded}>
    `}
  </${Loaded}>`;
}
