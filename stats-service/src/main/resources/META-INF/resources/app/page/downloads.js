import { html } from '../view.js';
import { t } from '../i18n.js';
import { query } from '../api.js';
import { isAny } from '../session.js';
import { CSV, useSaving, XLSX } from '../part/saving.js';
import { WithSeason } from '../part/season.js';

const TABLES = ['overview', 'timeline', 'corrections', 'parts', 'matrix', 'items', 'item-matrix', 'scores', 'findings', 'copies'];
const DOCUMENTS = ['circular', 'annual-report'];
const PAPERS = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', () => ({})],
  ['html', 'text/html', () => ({})],
];
const FORMATS = [
  ['csv', 'text/csv', CSV],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', XLSX],
];

/** Every table as a file, and the documents that the department issues. */
export default function Downloads({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.downloads')}>
    ${(province, year) => html`<${Files} province=${province} year=${year} />`}
  </${WithSeason}>`;
}

function Files({ province, year }) {
  const [file, problem] = useSaving();
  const save = (table, [ending, type, values]) =>
    file(`/v1/provinces/${province}/years/${year}/${table}${query(values())}`, type, `${table}-${province}-${year}.${ending}`);
  return html`
    ${problem}
    ${isAny('official', 'ministry', 'admin') && html`<${List} caption=${t('downloads.documents')} head=${t('downloads.document')} names=${DOCUMENTS} formats=${PAPERS} save=${save} />`}
    <${List} caption=${t('downloads.caption')} head=${t('downloads.table')} names=${TABLES} formats=${FORMATS} save=${save} />
  `;
}

function List({ caption, head, names, formats, save }) {
  return html`<section class="card">
    <table>
      <caption>${caption}</caption>
      <thead><tr><th scope="col">${head}</th><th scope="col">${t('downloads.files')}</th></tr></thead>
      <tbody>
        ${names.map(
          (name) => html`<tr>
            <th scope="row">${t(`downloads.${name}`)}</th>
            <td><div class="tools">${formats.map((format) => html`<button type="button" onClick=${() => save(name, format)}>${format[0].toUpperCase()}<span class="hidden-text"> ${t(`downloads.${name}`)}</span></button>`)}</div></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
