export { allMischief } from './hazards/dealer.js';
export { Ledgerbook } from './oracle/ledgerbook.js';
export { type Verdict, judge } from './oracle/oracle.js';
export { readLog } from './oracle/read-log.js';
export { type Played, TRIAL_BEGINS, playTrial } from './trial.js';
export { organisations, people, postOf } from './world/people.js';
export { FACILITY } from './world/things.js';
