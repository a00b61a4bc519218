export { Api, type Told, deviceOf } from './api.js';
export { type Ask, asking } from './ask.js';
export { Calendar } from './calendar.js';
export { Chance } from './chance.js';
export { commandIds } from './command-ids.js';
export { allMischief } from './hazards/dealer.js';
export { authorise, storyErrors } from './story/going-wrong.js';
export type { Step } from './oracle/injection.js';
export { Ledgerbook } from './oracle/ledgerbook.js';
export { type Verdict, brokenChain, judge } from './oracle/oracle.js';
export { Chain } from './oracle/chain.js';
export type { LogEvent } from './oracle/log-event.js';
export { pagesOfLog, readLog } from './oracle/read-log.js';
export { comeIn } from './come-in.js';
export { type Badge, type Signer, givenAndSigned } from './signing.js';
export { SoftwareDevice } from './software-device.js';
export { ORIGIN, SoftwarePasskey } from './software-passkey.js';
export { type FoundingCodes, foundingCodesIn } from './founding-codes.js';
export { runLedger } from './run-ledger.js';
export { passwordOf } from './invented-password.js';
export { PIN, StaffOffice, firstAdministrator } from './staff-office.js';
export { type PracticeDay, type World, stageADay } from './practice/stage-a-day.js';
export type { ThingOnTray } from './practice/thing-on-tray.js';
export { Tray } from './practice/tray.js';
export { nameIn, passOn, relabel, bankedDose } from './story/banked-dose.js';
export { infuse, plan, start, timeOut } from './story/bedside.js';
export { certify, measure, resultFields, testsFor } from './story/release.js';
export { liftHolds } from './story/holds.js';
export { GROWTH } from './story/late-result.js';
export { takeOut } from './story/spare.js';
export { transport } from './story/transport.js';
export {
  MUCH,
  correctCount,
  countPlate,
  growLate,
  keyAgain,
  layPlates,
  uncounted,
} from './story/clean-room.js';
export { collect } from './story/collection.js';
export { endOfThaw, reconstitution, thawing } from './story/preparation.js';
export { atBench, count, expand } from './story/culture.js';
export { checkOnPaper, courseOnPaper } from './story/downtime.js';
export { enrol, register } from './story/enrolment.js';
export { BOX, fill, positionOf, store } from './story/filling.js';
export { openBottle, receive, recall, stock } from './story/stock.js';
export { move, publishUpTo, shownTo } from './story/migration.js';
export { reviewTrail } from './story/trail.js';
export { type Course, therapy } from './story/therapy.js';
export { typeFirst, typedLabel } from './story/typing.js';
export { type Body, type Moment, Scene } from './story/scene.js';
export { type Played, type Protocols, TRIAL_BEGINS, playTrial, prepare, publish } from './trial.js';
export { type Known, type Particulars, heardOf, knownAs } from './world/identities.js';
export {
  ANALYSER,
  BENCH,
  FREEZER,
  type Instrument,
  SPARE_TANK,
  TANK,
  instruments,
  printerOf,
} from './world/instruments.js';
export {
  ANTICOAGULANT,
  DILUENT,
  LABELS,
  MEDIUM,
  type Material,
  REAGENT,
  SUPPLEMENT,
  lot,
  lotNamed,
  material,
} from './world/lots.js';
export {
  type Person,
  elsewhere,
  guests,
  organisations,
  people,
  postOf,
  unblinded,
} from './world/people.js';
export { printedName } from './world/printed-names.js';
export type { Protocol } from './world/protocol.js';
export { FACILITY, Things, bench, slot } from './world/things.js';
