import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { all, get, query } from '../api.js';
import { set } from '../router.js';
import { isAny } from '../session.js';
import { Loaded, useData } from '../part/data.js';
import { Chart } from '../part/chart.js';
import { Choice, WithSeason } from '../part/season.js';
import { TypeChoice } from '../part/school-type.js';
import { DistributionTable, Histogram } from '../part/distribution.js';
import { ComparedSchools } from '../part/compared-schools.js';
import { CsvButton } from '../part/saving.js';
import { SavedComparisons } from '../part/saved-comparisons.js';
import { ShareLink } from '../part/share-link.js';
import { KeepGroup } from '../part/keep-group.js';

const SPLITS = ['', 'ALL', 'TYPE', 'TYPE_OWNERSHIP', 'TYPE_OWNERSHIP_SIZE'];
const DRAWN = 40;

/** Builds a comparison: one metric over the schools, against their peers and the year before. All of it stands in the address. */
export default function Figures({ values }) {
  const state = useData(async () => {
    const [{ measures }, groups] = await Promise.all([get('stats', '/v1/measures'), all('stats', '/v1/peer-groups?limit=200')]);
    return { measures, groups: groups.items };
  }, []);
  return html`<${Loaded} state=${state}>
    ${({ measures, groups }) => {
      const metric = values.metric ?? 'disclosed_total';
      const measure = measures.find((one) => one.metric === metric);
      const group = groups.find((one) => one.id === values.group);
      return html`<${WithSeason} values=${values} title=${t('page.figures')} tools=${(province) => html`<${Tools} ...${{ values, measures, metric, groups: groups.filter((one) => one.provinceCode === province) }} />`}>
        ${(province, year) => html`
          <div class="tools no-print">
            <${ShareLink} group=${group} again=${state.again} />
            <${SavedComparisons} name=${[pick(measure), year, group?.name].filter(Boolean).join(' · ')} />
          </div>
          ${values.group && !group ? html`<${NoGroup} />` : html`<${Comparison} ...${{ province, year, metric, measure, values, again: state.again }} />`}
        `}
      </${WithSeason}>`;
    }}
  </${Loaded}>`;
}

function Tools({ values, measures, metric, groups }) {
  return html`
    <${Choice} label=${t('metric')} options=${measures.map((one) => one.metric)} value=${metric}
      name=${(one) => pick(measures.find((known) => known.metric === one))} choose=${(one) => set({ metric: one })} />
    <${TypeChoice} value=${values.type} />
    <${Choice} label=${t('figures.peers')} options=${SPLITS} value=${values.peers ?? ''} name=${(one) => t(`peerSplit.${one || 'USUAL'}`)} choose=${(one) => set({ peers: one })} />
    ${groups.length > 0 &&
    html`<${Choice} label=${t('page.groups')} options=${['', ...groups.map((one) => one.id)]} value=${values.group ?? ''}
      name=${(one) => groups.find((known) => known.id === one)?.name ?? t('figures.noGroup')} choose=${(one) => set({ group: one })} />`}
  `;
}

/** A link can name a group that is gone, or that is not shared with the reader. */
function NoGroup() {
  return html`<p class="notice warn" role="alert">${t('link.noGroup')} <button type="button" onClick=${() => set({ group: undefined })}>${t('link.without')}</button></p>`;
}

function Comparison({ province, year, metric, measure, values, again }) {
  const base = `/v1/provinces/${province}/years/${year}/comparisons`;
  const asked = { metric, schoolType: values.type, peers: values.peers, peerGroup: values.group };
  const path = `${base}${query({ ...asked, limit: 200 })}`;
  const state = useData(() => all('stats', path), [path]);
  return html`<${Loaded} state=${state}>
    ${(comparison) => html`
      <div class="columns">
        <section class="card">
          <h2>${t('figures.values')}</h2>
          <${Chart} title=${t('figures.chart', { metric: pick(measure), year })} option=${bars(comparison.items, measure)} />
        </section>
        <section class="card"><h2>${t('figures.distribution')}</h2><${Histogram} rows=${comparison.distributions ?? []} chosen=${values.of} /></section>
      </div>
      <section class="card"><${DistributionTable} rows=${comparison.distributions ?? []} /></section>
      <section class="card">
        <div class="tools"><h2>${t('figures.schools')}</h2>
          <${CsvButton} path=${`${base}${query(asked)}`} name=${`${metric}-${year}`} />
          ${!values.group && isAny('official', 'admin') && html`<${KeepGroup} province=${province} schools=${comparison.items} again=${again} />`}</div>
        <${ComparedSchools} rows=${comparison.items} unit=${measure?.unit} />
      </section>`}
  </${Loaded}>`;
}

function bars(items, measure) {
  const stated = items.filter((one) => one.value !== null).slice(0, DRAWN);
  return {
    xAxis: { type: 'category', data: stated.map((one) => one.name), axisLabel: { rotate: 40, width: 90, overflow: 'truncate' } },
    yAxis: { type: 'value', name: measure?.unit },
    series: [{ type: 'bar', data: stated.map((one) => one.value), barMaxWidth: 28 }],
  };
}
