import { html } from '../view.js';
import { t } from '../i18n.js';
import { get, query } from '../api.js';
import { day, daysUntil, moment, number, percent } from '../format.js';
import { to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';
import { Bar } from '../part/marks.js';
import { WithSeason } from '../part/season.js';
import { Course } from '../part/course.js';
import { Glance } from '../part/glance.js';

/** Who is in, late or missing: the first look of the day. */
export default function Season({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.season')}>
    ${(province, year) => html`<${Overview} province=${province} year=${year} city=${values.city} />`}
  </${WithSeason}>`;
}

function Overview({ province, year, city }) {
  const state = useData(() => get('stats', `/v1/provinces/${province}/years/${year}/overview${query({ city })}`), [province, year, city]);
  return html`<${Loaded} state=${state}>
    ${(overview) => html`
      <p class="soft">${t('season.due', { date: day(overview.dueDate) })} · ${t(`collectionStatus.${overview.collectionStatus}`)}<${TimeLeft} overview=${overview} /></p>
      ${city && html`<p>${t('season.onlyCity', { city })} · <a href=${to('season')}>${t('season.allCities')}</a></p>`}
      <${Kpis} total=${overview.total} />
      <div class="columns two">
        <section class="card who"><${Who} title=${t('season.missing')} schools=${overview.missing} /></section>
        <section class="card who"><${Who} title=${t('season.late')} schools=${overview.late} late=${true} /></section>
      </div>
      ${!city && html`<${Glance} province=${province} year=${year} />`}
      <div class="columns two">
        <${Course} province=${province} year=${year} city=${city} />
        <${Groups} groups=${overview.groups} />
        <${Cities} cities=${overview.cities} />
      </div>
    `}
  </${Loaded}>`;
}

/** How long schools still have, or for how long those that are missing have been late. */
function TimeLeft({ overview: { dueDate, collectionStatus } }) {
  if (!dueDate || collectionStatus !== 'OPEN') return null;
  const days = daysUntil(dueDate);
  return html` · ${days < 0 ? html`<span class="tag warn">${t('season.past', { days: number(-days) })}</span>` : t('season.left', { days: number(days) })}`;
}

const KPIS = [
  ['expected', ''],
  ['submitted', 'accent'],
  ['onTime', 'good'],
  ['late', 'warn'],
  ['missing', 'bad'],
  ['assessed', 'accent'],
  ['returned', 'warn'],
  ['accepted', 'good'],
  ['withdrawn', 'warn'],
];

function Kpis({ total }) {
  return html`<ul class="kpis">
    ${KPIS.filter(([key]) => total[key] !== undefined).map(
      ([key, tone]) => html`<li class="kpi ${tone}">
        <span class="soft small">${t(`count.${key}`)}</span><b>${number(total[key])}</b>
        <span class="soft small">${key !== 'expected' && total.expected > 0 ? percent(total[key] / total.expected) : html`<span aria-hidden="true"> </span>`}</span>
      </li>`,
    )}
  </ul>`;
}

const kind = (group) => [group.schoolType && t(`schoolType.${group.schoolType}`), group.ownership && t(`ownership.${group.ownership}`)].filter(Boolean).join(' · ');

function Groups({ groups }) {
  return html`<section class="card"><h2>${t('season.groups')}</h2>
    <${Progress} caption=${t('season.groupsCaption')} rows=${groups} name=${{ key: 'name', title: t('season.group'), head: true, value: kind, cell: kind }} />
  </section>`;
}

/** Each city leads to the page of its schools alone; those of which no city is registered cannot be asked for. */
function Cities({ cities }) {
  const name = ({ city }) => city || t('season.noCity');
  const link = (row) => (row.city ? html`<a href=${to('season', { city: row.city })}>${row.city}</a>` : name(row));
  return html`<section class="card"><h2>${t('season.cities')}</h2>
    <${Progress} caption=${t('season.citiesCaption')} rows=${cities} name=${{ key: 'city', title: t('city'), head: true, value: name, cell: link }} />
  </section>`;
}

function Progress({ caption, name, rows }) {
  const columns = [
    name,
    {
      key: 'progress',
      title: t('season.progress'),
      value: (group) => group.submitted / group.expected,
      cell: (group) => html`<${Bar}
        label=${t('season.progressOf', group)}
        parts=${[
          { share: group.onTime / group.expected, tone: 'good' },
          { share: group.late / group.expected, tone: 'warn' },
          { share: group.missing / group.expected, tone: 'bad' },
        ]}
      />`,
    },
    ...['expected', 'submitted', 'onTime', 'late', 'missing'].map((key) => ({ key, title: t(`count.${key}`), numeric: true, cell: (group) => number(group[key]) })),
  ];
  return html`<${Table} caption=${caption} columns=${columns} rows=${rows} />`;
}

function Who({ title, schools, late }) {
  const columns = [
    { key: 'name', title: t('school'), head: true, cell: (school) => html`<a href=${to(`schools/${school.schoolCode}`)}>${school.name}</a> ${school.withdrawn && html`<span class="tag warn">${t('count.withdrawn')}</span>`}` },
    { key: 'city', title: t('city') },
    { key: 'schoolType', title: t('type'), value: (school) => t(`schoolType.${school.schoolType}`), cell: (school) => t(`schoolType.${school.schoolType}`) },
    ...(late ? [{ key: 'submittedAt', title: t('submittedAt'), cell: (school) => moment(school.submittedAt) }] : []),
  ];
  return html`<h2>${title} <span class="tag">${number(schools.length)}</span></h2>
    <${Table} caption=${title} unseen columns=${columns} rows=${schools} />`;
}
