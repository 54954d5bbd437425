import { html, useRef, useState } from '../view.js';
import { t } from '../i18n.js';
import { send } from '../api.js';
import { ProblemNotice } from './data.js';
import { DropField } from './drop-field.js';

/**
 * The form of a submission. A check stores nothing; only what was checked can be submitted, so that nobody submits what
 * they have not seen. The key makes a second click the same submission.
 */
export function SubmissionForm({ school, year, checked, onChecked, onReceipt }) {
  const form = useRef(null);
  const [document, setDocument] = useState(null);
  const [checklist, setChecklist] = useState(null);
  const [busy, setBusy] = useState(null);
  const [problem, setProblem] = useState(null);
  const [key, setKey] = useState(crypto.randomUUID());

  const changed = () => {
    onChecked(null);
    setKey(crypto.randomUUID());
  };
  const run = async (what, path, headers, done) => {
    setBusy(what);
    setProblem(null);
    try {
      done(await send('ingest', 'POST', path, filled(), headers));
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(null);
    }
  };
  const filled = () => {
    const values = new FormData();
    values.set('schoolCode', school.schoolCode);
    values.set('academicYear', year);
    values.set('title', form.current.elements.title.value);
    values.set('document', document);
    if (checklist) values.set('checklist', checklist);
    return values;
  };
  const check = (event) => {
    event.preventDefault();
    run('check', '/v1/reports?dryRun=true', {}, onChecked);
  };
  const submit = () =>
    run('submit', '/v1/reports', { 'Idempotency-Key': key }, (receipt) => {
      onReceipt(receipt);
      changed();
    });

  return html`<form class="card" ref=${form} onSubmit=${check}>
    <ol class="steps">
      ${['choose', 'check', 'submit'].map((step) => html`<li aria-current=${step === stepOf(document, checked) ? 'step' : undefined}>${t(`submit.step.${step}`)}</li>`)}
    </ol>
    <p class="field">
      <label for="title">${t('submit.title')}</label>
      <input id="title" name="title" required maxlength="200" defaultValue=${t('submit.usualTitle', { school: school.name, year })} onInput=${changed} />
    </p>
    <div class="columns">
      <${DropField} id="document" label=${t('submit.document')} hint=${t('submit.documentHint')} file=${document} required=${true}
        choose=${(file) => { setDocument(file); changed(); }} />
      <${DropField} id="checklist" label=${t('submit.checklist')} hint=${t('submit.checklistHint')} file=${checklist}
        choose=${(file) => { setChecklist(file); changed(); }} />
    </div>
    ${problem && html`<${ProblemNotice} problem=${problem} />`}
    <p class="tools">
      <button type="submit" class=${checked ? '' : 'primary'} disabled=${!document || busy !== null}>${t(busy === 'check' ? 'submit.checking' : 'submit.check')}</button>
      <button type="button" class=${checked ? 'primary' : ''} disabled=${!checked || busy !== null} onClick=${submit}>${t(busy === 'submit' ? 'submit.submitting' : 'submit.submit')}</button>
      <span role="status" class="soft">${checked && t('submit.found', { count: checked.assessment.findings.length })}</span>
    </p>
  </form>`;
}

const stepOf = (document, checked) => (!document ? 'choose' : !checked ? 'check' : 'submit');
