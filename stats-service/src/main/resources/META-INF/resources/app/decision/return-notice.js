import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { day, moment } from '../format.js';
import { to } from '../router.js';
import { Severity } from '../part/marks.js';

/** What the school is to mend, where, and until when; what was asked before stands folded below. */
export function Returns({ report, returns }) {
  const [last, ...earlier] = [...returns].reverse();
  if (!last) return null;
  const open = report.stage === 'RETURNED';
  return html`
    ${open && html`<section class="card notice ${report.overdue ? 'bad' : 'warn'}"><${Return} report=${report} it=${last} open=${true} /></section>`}
    ${(!open || earlier.length > 0) &&
    html`<details class="card">
      <summary>${t('return.earlier', { count: open ? earlier.length : returns.length })}</summary>
      ${(open ? earlier : [last, ...earlier]).map((it) => html`<${Return} key=${it.round} report=${report} it=${it} />`)}
    </details>`}
  `;
}

function Return({ report, it, open }) {
  return html`<div class="stack">
    <h2>${t('return.round', { round: it.round })} ${open && report.overdue && html`<span class="tag bad">${t('return.overdue')}</span>`}</h2>
    <p>${open ? html`<strong>${t('return.due', { date: day(it.dueDate) })}</strong>` : t('return.due', { date: day(it.dueDate) })}</p>
    <p>${it.reason}</p>
    ${it.remarks && html`<p class="prewrap">${it.remarks}</p>`}
    ${it.findings.length > 0 &&
    html`<ol class="mend">
      ${it.findings.map(
        (finding) => html`<li>
          <${Severity} severity=${finding.severity} /> <strong>${pick(finding.message)}</strong>
          ${finding.part && html` <span class="soft small">${finding.part} ${t(`partName.${finding.part}`)}</span>`}
          ${finding.evidence.slice(0, 2).map((place) => html`<blockquote lang="zh-CN">${place.quote}</blockquote>`)}
          <div class="small">${pick(finding.remedy)} ${' '}
            <a href=${to(`reports/${report.reportId}`, { revision: it.revision, finding: finding.key })}>${t(finding.evidence.length > 0 ? 'report.show' : 'return.details')}</a></div>
        </li>`,
      )}
    </ol>`}
    <p class="small soft">${it.returnedBy} · ${moment(it.returnedAt)} · ${t('report.revision', { number: it.revision })}</p>
  </div>`;
}
