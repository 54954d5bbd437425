import { html, useState } from '../view.js';
import { t } from '../i18n.js';
import { download, query } from '../api.js';
import { ProblemNotice } from '../part/data.js';
import { WithSeason } from '../part/season.js';

const TABLES = ['overview', 'timeline', 'corrections', 'parts', 'matrix', 'items', 'item-matrix', 'scores', 'findings', 'copies'];
const FORMATS = [
  ['csv', 'text/csv', { bom: true }],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', {}],
];

/** Every table as a file. */
export default function Downloads({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.downloads')}>
    ${(province, year) => html`<${Files} province=${province} year=${year} />`}
  </${WithSeason}>`;
}

function Files({ province, year }) {
  const [problem, setProblem] = useState(null);
  const save = (table, [ending, type, values]) => {
    setProblem(null);
    download('stats', `/v1/provinces/${province}/years/${year}/${table}${query(values)}`, type, `${table}-${province}-${year}.${ending}`).catch(setProblem);
  };
  return html`<section class="card">
    ${problem && html`<${ProblemNotice} problem=${problem} />`}
    <table>
      <caption>${t('downloads.caption')}</caption>
      <thead><tr><th scope="col">${t('downloads.table')}</th><th scope="col">${t('downloads.files')}</th></tr></thead>
      <tbody>
        ${TABLES.map(
          (table) => html`<tr>
            <th scope="row">${t(`downloads.${table}`)}</th>
            <td><div class="tools">${FORMATS.map((format) => html`<button type="button" onClick=${() => save(table, format)}>${format[0].toUpperCase()}<span class="hidden-text"> ${t(`downloads.${table}`)}</span></button>`)}</div></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
