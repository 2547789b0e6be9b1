/** Formats of reports: loaded when one is asked for. */
export { formats } from '../../report/index.ts';
export { pastRuns } from '../past-runs.ts';
export { reportWriter } from '../write-reports.ts';
