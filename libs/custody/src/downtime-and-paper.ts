/** What stands on paper for when the ledger is silent: the part of the package that is about it. */
export { FATES, type Fate } from './downtime/commands.js';
export {
  type DowntimePack,
  type EnteredForm,
  enteredForm,
  outstandingForms,
} from './downtime/downtime-packs.js';
export type { DowntimePackIssued } from './downtime/events.js';
export { FORM_NUMBER, type FormPart, readFormNumber } from './downtime/form-number.js';
export {
  type OnPaper,
  type PaperCourse,
  type PaperNotGiven,
  givenIn,
  momentOf,
  peopleOn,
} from './downtime/on-paper.js';
export { DECLARERS, type Declared, type Declarer } from './site/downtime.js';
export {
  type Site,
  type SiteCommand,
  type SiteEvent,
  decideSite,
  evolveSite,
  quietSite,
} from './site/site.js';
