import { html, useEffect, useState } from '../view.js';
import { t } from '../i18n.js';

/** What a load gives: {data}, {error} or neither while it runs; asked anew when one of the values changes. */
export function useData(load, values) {
  const [state, setState] = useState({ loading: true });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    setState((before) => ({ ...before, loading: true }));
    load()
      .then((data) => wanted && setState({ data }))
      .catch((error) => wanted && setState({ error }));
    return () => {
      wanted = false;
    };
  }, [...values, round]);
  return { ...state, again: () => setRound(round + 1) };
}

/**
 * Shows what a load gave, and its problem with all faults otherwise. The box around it stays the same, since what takes
 * the place of something else is not sure to stand in its place.
 */
export function Loaded({ state, children }) {
  return html`<div aria-busy=${Boolean(state.data && state.loading)} style="display:contents">
    ${state.error
      ? html`<${ProblemNotice} problem=${state.error} />`
      : state.data
        ? children(state.data)
        : html`<p role="status" class="soft loading">${t('loading')}</p>`}
  </div>`;
}

/** What went wrong and what to do; where somebody else was quicker, that the page is to be read anew. */
export function ProblemNotice({ problem, again }) {
  const changed = problem.status === 412;
  return html`<div class="notice bad" role="alert">
    <strong>${changed ? t('changed.title') : (problem.title ?? t('failed'))}</strong>
    <div>${changed ? t('changed.what') : problem.message}</div>
    ${changed && again && html`<p><button type="button" onClick=${again}>${t('again')}</button></p>`}
    ${problem.faults?.length > 0 &&
    html`<ul>
      ${problem.faults.map((fault) => html`<li>${fault.detail} ${(fault.pointer || fault.parameter) && html`<code class="small">${fault.pointer ?? fault.parameter}</code>`}</li>`)}
    </ul>`}
  </div>`;
}
