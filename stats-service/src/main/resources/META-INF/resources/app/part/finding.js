import { html, useEffect, useRef } from '../view.js';
import { pick, t } from '../i18n.js';
import { Severity } from './marks.js';
import { Rule } from './rule.js';

/** A finding with its evidence, what would clear it, and what can be done about it. */
export function Finding({ finding, index, chosen, choose, action, notes }) {
  const card = useRef(null);
  useEffect(() => {
    if (chosen === index) card.current.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return html`<article class="finding ${finding.severity} ${chosen === index ? 'chosen' : ''}" ref=${card}>
    <${Severity} severity=${finding.severity} />
    <span class="small soft"> <${Rule} rule=${finding.rule} /> ${[finding.part && t(`partName.${finding.part}`), finding.item && t('itemNumber', { item: finding.item })].filter(Boolean).join(' · ')}</span>
    <p><strong>${pick(finding.message)}</strong></p>
    ${finding.evidence.slice(0, 3).map((place) => html`<blockquote lang="zh-CN">${place.quote}</blockquote>`)}
    <p class="small">${pick(finding.remedy)}</p>
    <p class="small soft">${finding.legalBasis}</p>
    ${notes?.(finding)}
    <div class="tools">
      ${finding.evidence.length > 0 && html`<button type="button" onClick=${() => choose(index)}>${t('report.show')}</button>`}
      ${action?.(finding)}
    </div>
  </article>`;
}
