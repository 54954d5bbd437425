import { isAny } from '../session.js';
import { send } from '../api.js';

/** Each step with where it is sent and whose it is; the service decides, the page only shows what can succeed. */
const STEPS = {
  ENDORSE: { path: 'endorsements', roles: ['reviewer', 'admin'] },
  ACCEPT: { path: 'acceptances', roles: ['official', 'admin'] },
  RETURN: { path: 'returns', roles: ['official', 'reviewer', 'admin'] },
  RECALL: { path: 'recalls', roles: ['official', 'reviewer', 'admin'] },
  WITHDRAW: { path: 'withdrawals', roles: ['school', 'official', 'admin'] },
};

/** Stages at which findings can be explained and waived. */
const OPEN = ['ASSESSED', 'RETURNED', 'ENDORSED'];

export const stepsOf = (report) => Object.keys(STEPS).filter((step) => report.steps.includes(step) && isAny(...STEPS[step].roles));

export const canReturn = (report) => stepsOf(report).includes('RETURN');

export const canExplain = (report) => OPEN.includes(report.stage) && isAny('school', 'admin');

export const canAskWaiver = (report) => OPEN.includes(report.stage) && isAny('school', 'official', 'reviewer', 'admin');

export const decidesWaivers = () => isAny('official', 'admin');

/** Sends a decision on the very version of the report that is in view. */
export const decide = (report, step, body) =>
  send('ingest', 'POST', `/v1/reports/${report.reportId}/${STEPS[step].path}`, body, { 'If-Match': report.etag });

export const decideWaiver = (waiver, what, reason) =>
  send('ingest', 'POST', `/v1/waivers/${waiver.waiverId}/${what}`, { reason }, { 'If-Match': `"${waiver.version}"` });
