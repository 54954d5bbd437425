import { html, useState } from '../view.js';
import { language, t } from '../i18n.js';
import { download } from '../api.js';
import { ProblemNotice } from './data.js';

/** Saves answers of the API as files, and the notice of what went wrong with the last one. */
export function useSaving() {
  const [problem, setProblem] = useState(null);
  const save = (...file) => {
    setProblem(null);
    return download('stats', ...file).catch(setProblem);
  };
  return [save, problem && html`<${ProblemNotice} problem=${problem} />`];
}

/** How a table that people open in a spreadsheet is asked for: words of the reader's language, letters that Excel reads. */
export const CSV = () => ({ bom: true, labels: labels() });
export const XLSX = () => ({ labels: labels() });

const labels = () => (language() === 'zh' ? 'CHINESE' : 'CODES');

/** Saves a table of the API for a spreadsheet. */
export function CsvButton({ path, name }) {
  const [save, problem] = useSaving();
  const file = `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(CSV())}`;
  return html`<button type="button" onClick=${() => save(file, 'text/csv', `${name}.csv`)}>${t('csv')}</button>${problem}`;
}
