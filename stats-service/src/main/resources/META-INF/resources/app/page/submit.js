import { html, useState } from '../view.js';
import { t } from '../i18n.js';
import { all, get, getTagged, query } from '../api.js';
import { day } from '../format.js';
import { session } from '../session.js';
import { set } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Choice } from '../part/season.js';
import { SubmissionForm } from '../part/submission-form.js';
import { MarkedReport } from '../part/marked-text.js';
import { Sections } from '../part/assessed.js';
import { Receipt } from '../part/receipt.js';
import { Current } from '../part/current-report.js';

/** A clerk's page: hand in a file, see what is found in it, mend, submit, get the receipt. */
export default function Submit({ values }) {
  const state = useData(load, []);
  return html`<${Loaded} state=${state}>
    ${({ school, collections }) =>
      collections.length === 0
        ? html`<h1>${t('page.submit')}</h1><p class="notice">${t('season.none')}</p>`
        : html`<${Year} school=${school} collections=${collections} values=${values} />`}
  </${Loaded}>`;
}

async function load() {
  const { schoolCode, provinceCode } = session();
  const school = await get('ingest', `/v1/schools/${schoolCode}`);
  const { items } = await all('ingest', `/v1/collections${query({ provinceCode: school.provinceCode ?? provinceCode, limit: 200 })}`);
  return { school, collections: items.sort((a, b) => b.academicYear.localeCompare(a.academicYear)) };
}

function Year({ school, collections, values }) {
  const collection = collections.find((one) => one.academicYear === values.year) ?? collections.find((one) => one.status === 'OPEN') ?? collections[0];
  const year = collection.academicYear;
  const [checked, setChecked] = useState(null);
  const [receipt, setReceipt] = useState(null);
  const state = useData(() => newest(school.schoolCode, year), [year, receipt?.receiptId]);
  const choose = (next) => {
    setChecked(null);
    setReceipt(null);
    set({ year: next });
  };
  return html`
    <div class="page-head">
      <h1>${t('page.submit')} · ${school.name}</h1><span class="grow"></span>
      <${Choice} label=${t('year')} options=${collections.map((one) => one.academicYear)} value=${year} name=${(one) => `${one}${t('yearSuffix')}`} choose=${choose} />
    </div>
    <p class="soft">${t('season.due', { date: day(collection.dueDate) })} · ${t(`collectionStatus.${collection.status}`)}</p>
    <${Loaded} state=${state}>${(report) => html`<${Current} report=${report} again=${state.again} />`}</${Loaded}>
    ${receipt && html`<${Receipt} receipt=${receipt} />`}
    ${collection.status === 'OPEN'
      ? html`<${SubmissionForm} key=${year} school=${school} year=${year} checked=${checked} onChecked=${setChecked} onReceipt=${setReceipt} />`
      : html`<p class="notice warn">${t('submit.closed')}</p>`}
    ${checked &&
    !receipt &&
    html`
      <h2 id="checked" tabindex="-1">${t('submit.checked')}</h2>
      <${Sections} sections=${checked.assessment.sections} />
      <${MarkedReport} text=${checked.text} findings=${checked.assessment.findings} />
    `}
  `;
}

async function newest(schoolCode, academicYear) {
  const [known] = (await get('ingest', `/v1/reports${query({ schoolCode, academicYear, limit: 1 })}`)).items;
  return known ? getTagged('ingest', `/v1/reports/${known.reportId}`) : { none: true };
}
