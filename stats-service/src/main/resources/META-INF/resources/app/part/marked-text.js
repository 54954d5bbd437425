import { html, useEffect, useRef, useState } from '../view.js';
import { pick, t } from '../i18n.js';
import { Finding } from './finding.js';

const ORDER = ['MUST_FIX', 'EXPLAIN', 'HINT'];

/**
 * The report's text with the findings marked, and the findings beside it; each leads to the other.
 *
 * sought: what a link leads to, {finding} by its key or {places} in the text with a title
 */
export function MarkedReport({ text, findings, sought, action, notes }) {
  const ordered = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const marked = sought?.places ? [...ordered, { severity: 'SOUGHT', evidence: sought.places, message: sought.title }] : ordered;
  const target = sought?.places ? ordered.length : ordered.findIndex((finding) => finding.key && finding.key === sought?.finding);
  const [chosen, setChosen] = useState(null);
  useEffect(() => setChosen(target < 0 ? null : target), [target, JSON.stringify(sought)]);
  return html`<div class="report">
    <section class="card text-card">
      <h2>${t('report.text')}</h2>
      ${sought?.places && html`<p class="notice small">${pick(sought.title)}${sought.places.length === 0 ? ` ${t('report.noPlace')}` : ''}</p>`}
      <${MarkedText} text=${text} findings=${marked} chosen=${chosen} choose=${(index) => index < ordered.length && setChosen(index)} />
    </section>
    <section class="card">
      <h2>${t('report.findings')} <span class="tag">${findings.length}</span></h2>
      <div class="list" tabindex="0" role="region" aria-label=${t('report.findings')}>
        ${ordered.length === 0 && html`<p class="notice good">${t('report.noFindings')}</p>`}
        ${ordered.map((finding, index) => html`<${Finding} key=${finding.key ?? index} ...${{ finding, index, chosen, choose: setChosen, action, notes }} />`)}
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
  }, [chosen, JSON.stringify(findings[chosen]?.evidence)]);
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
