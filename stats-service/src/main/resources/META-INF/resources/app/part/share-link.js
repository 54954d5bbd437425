import { html, useState } from '../view.js';
import { t } from '../i18n.js';
import { send } from '../api.js';
import { session } from '../session.js';
import { ProblemNotice } from './data.js';

/**
 * The address of what is in view, to be sent to a colleague, who signs in and sees the same. A peer group that is not
 * shared would not be there for them: who made it is told so, and can share it.
 */
export function ShareLink({ group, again }) {
  const [copied, setCopied] = useState(null);
  const [problem, setProblem] = useState(null);
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
    setCopied({ address: location.href, done: Boolean(done) });
  };
  const share = () => {
    const { provinceCode, name, schoolCodes } = group;
    send('stats', 'PUT', `/v1/peer-groups/${group.id}`, { provinceCode, name, schoolCodes, shared: true }, { 'If-Match': `"${group.version}"` }).then(again, setProblem);
  };
  const said = copied?.address === location.href ? copied : null;
  return html`
    <button type="button" onClick=${copy}>${t('link.copy')}</button>
    <span role="status" class="small">${said?.done && t('link.copied')}</span>
    ${said && !said.done && html`<label class="field"><span>${t('link.byHand')}</span><input readonly value=${said.address} onFocus=${(event) => event.target.select()} /></label>`}
    ${group && !group.shared && html`<p class="notice warn">${t('link.private', { name: group.name })}
      ${group.owner === session().subject && html`<button type="button" onClick=${share}>${t('link.open')}</button>`}</p>`}
    ${problem && html`<${ProblemNotice} problem=${problem} again=${again} />`}
  `;
}
