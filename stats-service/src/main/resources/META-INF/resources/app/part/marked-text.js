import { html, useEffect, useRef, useState } from '../view.js';
import { pick, t } from '../i18n.js';
import { Severity } from './marks.js';

const ORDER = ['MUST_FIX', 'EXPLAIN', 'HINT'];

/** The report's text with the findings marked, and the findings beside it; each leads to the other. */
export function MarkedReport({ text, findings, action }) {
  const [chosen, setChosen] = useState(null);
  const ordered = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return html`<div class="report">
    <section class="card text-card">
      <h2>${t('report.text')}</h2>
      <${MarkedText} text=${text} findings=${ordered} chosen=${chosen} choose=${setChosen} />
    </section>
    <section class="card">
      <h2>${t('report.findings')} <span class="tag">${findings.length}</span></h2>
      <div class="list" tabindex="0" role="region" aria-label=${t('report.findings')}>
        ${ordered.length === 0 && html`<p class="notice good">${t('report.noFindings')}</p>`}
        ${ordered.map((finding, index) => html`<${Finding} ...${{ finding, index, chosen, choose: setChosen, action }} />`)}
      </div>
    </section>
  </div>`;
}

function MarkedText({ text, findings, chosen, choose }) {
  const place = useRef(null);
  useEffect(() => {
    if (chosen === null) return;
    const mark = place.current.querySelector(`[data-findings~="${chosen}"]`);
    mark?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    mark?.focus({ preventScroll: true });
  }, [chosen]);
  return html`<div class="text" tabindex="0" role="region" aria-label=${t('report.text')} ref=${place} lang="zh-CN">
    ${pieces(text, findings).map(
      (piece) =>
        piece.findings.length === 0
          ? piece.text
          : html`<mark
              tabindex="-1"
              class="${findings[piece.findings[0]].severity} ${piece.findings.includes(chosen) ? 'chosen' : ''}"
              data-findings=${piece.findings.join(' ')}
              title=${piece.findings.map((index) => pick(findings[index].message)).join('\n')}
              onClick=${() => choose(piece.findings[0])}
            >${piece.text}</mark>`,
    )}
  </div>`;
}

/** The text cut where any finding's evidence begins or ends; offsets are UTF-16 code units, as strings here have them. */
export function pieces(text, findings) {
  const spans = findings.flatMap((finding, index) => finding.evidence.map((place) => ({ ...place, index })));
  const cuts = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at];
    return {
      text: text.slice(start, end),
      findings: [...new Set(spans.filter((span) => span.start < end && span.end > start).map((span) => span.index))].sort((a, b) => a - b),
    };
  });
}

function Finding({ finding, index, chosen, choose, action }) {
  const card = useRef(null);
  useEffect(() => {
    if (chosen === index) card.current.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return html`<article class="finding ${finding.severity} ${chosen === index ? 'chosen' : ''}" ref=${card}>
    <${Severity} severity=${finding.severity} />
    <span class="small soft"> ${[finding.rule, finding.part && t(`partName.${finding.part}`), finding.item && t('itemNumber', { item: finding.item })].filter(Boolean).join(' · ')}</span>
    <p><strong>${pick(finding.message)}</strong></p>
    ${finding.evidence.slice(0, 3).map((place) => html`<blockquote>${place.quote}</blockquote>`)}
    <p class="small">${pick(finding.remedy)}</p>
    <p class="small soft">${finding.legalBasis}</p>
    <div class="tools">
      ${finding.evidence.length > 0 && html`<button type="button" onClick=${() => choose(index)}>${t('report.show')}</button>`}
      ${action?.(finding)}
    </div>
  </article>`;
}
