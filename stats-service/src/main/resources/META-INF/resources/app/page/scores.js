import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { all } from '../api.js';
import { number, percent } from '../format.js';
import { set, to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Chart } from '../part/chart.js';
import { Table } from '../part/table.js';
import { Folded } from '../part/folded.js';
import { WithSeason } from '../part/season.js';
import { CsvButton } from '../part/saving.js';
import { byType, TypeChoice } from '../part/school-type.js';

const SHOWN = 25;

/** Scores that anyone can work out again, and how far the ranks depend on the weights. */
export default function Scores({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.scores')} tools=${() => html`<${TypeChoice} value=${values.type} />`}>
    ${(province, year) => html`<${Ranking} path=${`/v1/provinces/${province}/years/${year}/scores`} year=${year} values=${values} />`}
  </${WithSeason}>`;
}

function Ranking({ path, year, values }) {
  const asked = path + byType(values.type, { weights: values.weights });
  const state = useData(() => all('stats', `${path}${byType(values.type, { weights: values.weights, limit: 200 })}`), [asked]);
  return html`<${Loaded} state=${state}>
    ${({ rules, weights, items }) => {
      const ranked = items.filter((row) => row.range).sort((a, b) => a.range.best - b.range.best || a.range.worst - b.range.worst);
      return html`
        <section class="card"><p class="soft">${t('scores.what', { variation: rules.variation })}</p><${Weights} rules=${rules} weights=${weights} own=${Boolean(values.weights)} /></section>
        <div class="columns">
          <section class="card"><h2>${t('scores.components')}</h2><${Chart} tall=${true} title=${t('scores.componentsChart')} option=${stacked(ranked.slice(0, SHOWN), weights)} /></section>
          <section class="card"><h2>${t('scores.ranges')}</h2><${Chart} tall=${true} title=${t('scores.rangesChart')} option=${ranges(ranked.slice(0, SHOWN))} /></section>
        </div>
        <section class="card">
          <div class="tools"><h2>${t('scores.schools')}</h2>
            <${CsvButton} path=${asked} name=${`scores-${year}`} /></div>
          <${Schools} rows=${items} keys=${rules.keyMetrics.length} />
        </section>`;
    }}
  </${Loaded}>`;
}

function Weights({ rules, weights, own }) {
  const apply = (event) => {
    event.preventDefault();
    const given = [...new FormData(event.target)].filter(([, weight]) => Number(weight) > 0);
    set({ weights: given.map(([component, weight]) => `${component}:${weight}`).join(',') });
  };
  return html`<${Folded} title=${t(own ? 'scores.ownWeights' : 'scores.published', { edition: rules.edition })}>
    ${() => html`<form onSubmit=${apply}>
      <dl class="facts">${rules.components.map((one) => html`<dt>${t(`component.${one.component}`)}</dt><dd>${pick(one)}</dd>`)}</dl>
      <div class="tools">
        ${rules.components.map(
          (one) => html`<label class="field"><span>${t(`component.${one.component}`)}</span>
            <input type="number" name=${one.component} min="0" max="1000" required defaultValue=${weights[one.component] ?? 0} style="inline-size:7rem" /></label>`,
        )}
        <button class="primary">${t('scores.apply')}</button>
        ${own && html`<button type="button" onClick=${() => set({ weights: undefined })}>${t('scores.reset')}</button>`}
      </div>
    </form>`}
  </${Folded}>`;
}

const sideways = (rows) => ({ type: 'category', inverse: true, data: rows.map((row) => row.name), axisLabel: { width: 130, overflow: 'truncate', interval: 0 } });

/** What each component gives to the score of a school. */
function stacked(rows, weights) {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return {
    yAxis: sideways(rows),
    xAxis: { type: 'value', max: 100 },
    series: Object.entries(weights).map(([component, weight]) => ({
      name: t(`component.${component}`),
      type: 'bar',
      stack: 'score',
      data: rows.map((row) => Math.round(((row.components[component] ?? 0) * weight * 10_000) / sum) / 100),
    })),
  };
}

const rangeOf = ({ best, worst }) => (best === worst ? String(best) : `${best}–${worst}`);

/** From the best to the worst place that a school can have. */
function ranges(rows) {
  return {
    yAxis: sideways(rows),
    xAxis: { type: 'value', min: 0, minInterval: 1 },
    tooltip: { formatter: ([{ dataIndex }]) => `${rows[dataIndex].name}: ${rangeOf(rows[dataIndex].range)}` },
    series: [
      { type: 'bar', stack: 'range', silent: true, itemStyle: { color: 'transparent' }, data: rows.map((row) => row.range.best - 1) },
      { type: 'bar', stack: 'range', data: rows.map((row) => row.range.worst - row.range.best + 1) },
    ],
  };
}

const OPERANDS = {
  PARTS: ({ partsCovered, partsApplicable }) => `${partsCovered}/${partsApplicable}`,
  ITEMS: ({ itemsDisclosed, itemsApplicable }) => `${itemsDisclosed}/${itemsApplicable}`,
  PUNCTUALITY: () => '',
  ACCURACY: ({ mustFix, explain }) => t('scores.accuracy', { mustFix, explain }),
  FIGURES: ({ keyFigures }, keys) => `${keyFigures}/${keys}`,
};

function Schools({ rows, keys }) {
  const place = (row) => (row.range ? rangeOf(row.range) : '—');
  const score = (row) => (row.score === null ? (row.low === null ? t('noReport') : `${number(row.low)}–${number(row.high)}`) : number(row.score, 2));
  return html`<${Table} caption=${t('scores.caption')} rows=${rows.map((row) => ({ ...row, key: row.schoolCode }))} kept
    columns=${[
      { key: 'rank', title: t('scores.rank'), numeric: true, cell: (row) => number(row.rank) },
      { key: 'range', title: t('scores.range'), numeric: true, value: (row) => row.range?.best, cell: place },
      { key: 'name', title: t('school'), head: true, cell: (row) => html`<a href=${to(`feedback/${row.schoolCode}`)}>${row.name}</a>` },
      { key: 'schoolType', title: t('type'), value: (row) => t(`schoolType.${row.schoolType}`), cell: (row) => t(`schoolType.${row.schoolType}`) },
      { key: 'score', title: t('scores.score'), numeric: true, value: (row) => row.score ?? row.low, cell: score },
      ...Object.keys(OPERANDS).map((component) => ({
        key: component,
        title: t(`component.${component}`),
        numeric: true,
        value: (row) => row.components[component],
        cell: (row) => html`${percent(row.components[component])}<br /><span class="soft small">${row.operands && OPERANDS[component](row.operands, keys)}</span>`,
      })),
    ]} />`;
}
