import { html, useEffect, useRef, useState } from '../view.js';
import { t } from '../i18n.js';
import { ProblemNotice } from './data.js';

/**
 * A form in a window of its own, which keeps the focus until it is sent or closed. It stays open with the problem where
 * sending did not succeed, so that nothing written is lost.
 */
export function FormDialog({ title, label, send, done, close, again, children }) {
  const dialog = useRef(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);
  useEffect(() => dialog.current.showModal(), []);
  const shut = () => dialog.current.close();
  const submit = async (event) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const answer = await send(new FormData(event.target));
      shut();
      done(answer);
    } catch (failure) {
      setProblem(failure);
      setBusy(false);
    }
  };
  const readAgain = () => {
    shut();
    again();
  };
  return html`<dialog ref=${dialog} onClose=${close} aria-labelledby="dialog-title">
    <form onSubmit=${submit}>
      <h2 id="dialog-title">${title}</h2>
      ${children}
      ${problem && html`<${ProblemNotice} problem=${problem} again=${again && readAgain} />`}
      <p class="tools">
        <button class="primary" disabled=${busy}>${label}</button>
        <button type="button" onClick=${shut}>${t('cancel')}</button>
      </p>
    </form>
  </dialog>`;
}

/** Several lines to write, with what they are for; what is written stays when the form is drawn anew. */
export function Words({ name, label, hint, rows = 3, most = 2000, required = true, value = '' }) {
  return html`<p class="field">
    <label for="words-${name}">${label}</label>
    <textarea id="words-${name}" name=${name} rows=${rows} maxlength=${most} required=${required} defaultValue=${value} aria-describedby=${hint ? `words-${name}-hint` : undefined}></textarea>
    ${hint && html`<span class="small soft" id="words-${name}-hint">${hint}</span>`}
  </p>`;
}

export function DayField({ name, label, value, required = true, min, max }) {
  return html`<p class="field">
    <label for="day-${name}">${label}</label>
    <input id="day-${name}" name=${name} type="date" required=${required} min=${min} max=${max} defaultValue=${value} />
  </p>`;
}
