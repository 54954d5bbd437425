import { html, useRef, useState } from '../view.js';
import { pick, t } from '../i18n.js';
import { dayAfter } from '../format.js';
import { DayField, FormDialog, Words } from '../part/dialog.js';
import { Severity } from '../part/marks.js';
import { decide, stepsOf } from './steps.js';

const USUAL_DAYS = 14;

/** What can be decided on the report now; each decision asks for its reason and is sent on the version in view. */
export function Decisions({ report, findings, picked, again }) {
  const [step, setStep] = useState(null);
  const [said, setSaid] = useState(null);
  const status = useRef(null);
  const steps = stepsOf(report);
  const blocking = findings.filter((finding) => finding.blocking).length;
  if (steps.length === 0 && !said) return null;
  const stopped = (one) => blocking > 0 && ['ACCEPT', 'ENDORSE'].includes(one);
  const done = () => {
    setSaid(t(`decision.done.${step}`));
    status.current.focus();
    again();
  };
  return html`<section class="card no-print" aria-labelledby="decisions">
    <h2 id="decisions">${t('decision.head')}</h2>
    <p role="status" tabindex="-1" ref=${status}>${said && html`<span class="notice good">${said}</span>`}</p>
    <p class="tools">
      ${steps.map(
        (one) => html`<button type="button" class=${one === 'RETURN' && blocking > 0 ? 'primary' : one === 'ACCEPT' && blocking === 0 ? 'primary' : ''}
          disabled=${stopped(one)} aria-describedby=${stopped(one) ? 'blocking' : undefined} onClick=${() => setStep(one)}>
          ${t(`decision.do.${one}`)}${one === 'RETURN' && picked.size > 0 ? ` (${picked.size})` : ''}
        </button>`,
      )}
    </p>
    ${steps.some(stopped) && html`<p id="blocking" class="soft">${t('decision.blocking', { count: blocking })}</p>`}
    ${step &&
    html`<${FormDialog} title=${t(`decision.do.${step}`)} label=${t(`decision.do.${step}`)} close=${() => setStep(null)} again=${again} done=${done}
      send=${(values) => decide(report, step, bodyOf(step, values, picked))}>
      ${step === 'RETURN' && html`<${ToMend} findings=${findings.filter((finding) => picked.has(finding.key))} />`}
      <${Words} name="reason" label=${t('decision.reason')} />
    </${FormDialog}>`}
  </section>`;
}

function ToMend({ findings }) {
  return html`
    <h3>${t('decision.toMend', { count: findings.length })}</h3>
    ${findings.length === 0
      ? html`<p class="soft">${t('decision.nothingPicked')}</p>`
      : html`<ul class="short" tabindex="0" aria-label=${t('decision.toMend', { count: findings.length })}>${findings.map((finding) => html`<li><${Severity} severity=${finding.severity} /> ${finding.rule} ${pick(finding.message)}</li>`)}</ul>`}
    <${DayField} name="dueDate" label=${t('decision.dueDate')} value=${dayAfter(USUAL_DAYS)} min=${dayAfter(0)} max=${dayAfter(365)} />
    <${Words} name="remarks" label=${t('decision.remarks')} most=${10_000} required=${findings.length === 0} />
  `;
}

const bodyOf = (step, values, picked) => ({
  reason: values.get('reason'),
  ...(step === 'RETURN' ? { findings: [...picked], dueDate: values.get('dueDate'), remarks: values.get('remarks') || null } : {}),
});
