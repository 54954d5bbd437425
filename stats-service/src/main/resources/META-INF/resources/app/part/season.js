import { html, useEffect } from '../view.js';
import { t } from '../i18n.js';
import { all } from '../api.js';
import { session } from '../session.js';
import { set } from '../router.js';
import { useData, Loaded } from './data.js';
import { UnknownYear } from './unknown-year.js';

/** Chooses province and school year among the collections there are, and shows the page for them; byYear: one of them. */
export function WithSeason({ values, title, tools, byYear = true, children }) {
  const state = useData(async () => (await all('ingest', '/v1/collections?limit=200')).items, []);
  return html`<${Loaded} state=${state}>${(collections) => html`<${Chosen} ...${{ values, title, tools, byYear, collections }}>${children}</${Chosen}>`}</${Loaded}>`;
}

function Chosen({ values, title, tools, byYear, collections, children }) {
  const provinces = [...new Set(collections.map((one) => one.provinceCode))].sort();
  const province = values.province ?? session()?.provinceCode ?? provinces[0];
  const years = collections.filter((one) => one.provinceCode === province).map((one) => one.academicYear).sort().reverse();
  const known = !byYear || !values.year || years.includes(values.year);
  const year = years.includes(values.year) ? values.year : years[0];
  useEffect(() => {
    if (known && province && year && (province !== values.province || year !== values.year)) set({ province, year }, { passing: true });
  }, [known, province, year]);
  if (!province || !year) return html`<div class="page-head"><h1>${title}</h1></div><p class="notice">${t('season.none')}</p>`;
  if (!known) return html`<${UnknownYear} title=${title} asked=${values.year} years=${years} />`;
  return html`
    <div class="page-head">
      <h1>${title}</h1>
      <span class="grow"></span>
      <div class="tools no-print">
        ${tools?.(province, year)}
        ${provinces.length > 1 && html`<${Choice} label=${t('province.label')} options=${provinces} value=${province} name=${(code) => t(`province.${code}`)} choose=${(code) => set({ province: code, year: undefined })} />`}
        ${byYear && html`<${Choice} label=${t('year')} options=${years} value=${year} name=${(one) => `${one}${t('yearSuffix')}`} choose=${(one) => set({ year: one })} />`}
      </div>
    </div>
    ${children(province, year)}
  `;
}

export function Choice({ label, options, value, name = (one) => one, choose }) {
  return html`<label class="field"><span>${label}</span>
    <select value=${value} onChange=${(event) => choose(event.target.value)}>
      ${options.map((one) => html`<option value=${one} selected=${one === value}>${name(one)}</option>`)}
    </select>
  </label>`;
}
