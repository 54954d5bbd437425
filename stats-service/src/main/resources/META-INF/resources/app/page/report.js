import { html } from '../view.js';
import { t } from '../i18n.js';
import { get, getText, query } from '../api.js';
import { moment } from '../format.js';
import { to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { MarkedReport } from '../part/marked-text.js';
import { PartStatus, Verdict } from '../part/marks.js';

/** One report: its text with the findings marked, down to the sentence. */
export default function Report({ path, values }) {
  const [id] = path;
  const state = useData(() => load(id, values.revision), [id, values.revision]);
  return html`<${Loaded} state=${state}>
    ${({ report, revision, text, assessment }) => html`
      <div class="page-head">
        <h1>${revision.title}</h1><span class="grow"></span>
        <${Verdict} verdict=${assessment?.verdict} />
      </div>
      <p class="soft">
        <a href=${to(`schools/${report.schoolCode}`)}>${report.schoolCode}</a> · ${report.academicYear}${t('yearSuffix')} ·
        ${t('report.revision', { number: revision.number ?? revision.revision })} · ${moment(revision.submittedAt)}
        ${revision.late && html` <span class="tag warn">${t('late')}</span>`}
      </p>
      ${!assessment && html`<p class="notice" role="status">${t('report.notYet')} <button type="button" onClick=${state.again}>${t('again')}</button></p>`}
      ${assessment && html`<${Sections} sections=${assessment.sections} />`}
      <${MarkedReport} text=${text} findings=${assessment?.findings ?? []} />
    `}
  </${Loaded}>`;
}

async function load(id, chosen) {
  const report = await get('ingest', `/v1/reports/${id}`);
  const number = chosen ?? report.latestRevision ?? report.revision;
  const [revision, text, assessment] = await Promise.all([
    get('ingest', `/v1/reports/${id}/revisions/${number}`),
    getText('ingest', `/v1/reports/${id}/revisions/${number}/text`),
    get('compliance', `/v1/reports/${id}/assessment${query({ revision: number })}`).catch((problem) => {
      if (problem.status === 404) return null;
      throw problem;
    }),
  ]);
  return { report, revision, text, assessment };
}

export function Sections({ sections }) {
  return html`<section class="card">
    <h2>${t('report.parts')}</h2>
    <ul class="legend">
      ${sections.map((section) => html`<li key=${section.code}>${section.code} ${t(`partName.${section.code}`)} <${PartStatus} status=${section.status} /></li>`)}
    </ul>
  </section>`;
}
