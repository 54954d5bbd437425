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

/** Shows what a load gave, and its problem with all faults otherwise. */
export function Loaded({ state, children }) {
  if (state.error) return html`<${ProblemNotice} problem=${state.error} />`;
  if (!state.data) return html`<p role="status" class="soft">${t('loading')}</p>`;
  return html`<div aria-busy=${Boolean(state.loading)} style="display:contents">${children(state.data)}</div>`;
}

export function ProblemNotice({ problem }) {
  return html`<div class="notice bad" role="alert">
    <strong>${problem.title ?? t('failed')}</strong>
    <div>${problem.message}</div>
    ${problem.faults?.length > 0 &&
    html`<ul>
      ${problem.faults.map((fault) => html`<li>${fault.detail} ${(fault.pointer || fault.parameter) && html`<code class="small">${fault.pointer ?? fault.parameter}</code>`}</li>`)}
    </ul>`}
  </div>`;
}
