import type { PermittedCommand } from '../permissions.js';

interface OfflineRow {
  readonly mayBeKept: boolean;
  readonly because: string;
}

const kept = (because: string): OfflineRow => ({ mayBeKept: true, because });
const asked = (because: string): OfflineRow => ({ mayBeKept: false, because });

/**
 * H24: what a courier does without a signal, and whether his device may keep it and tell it later. What is kept has happened; it
 * is recorded, and authorises nothing. What is not in this table is asked first, by whomever and wherever he is.
 */
export const offlineTable: Readonly<Partial<Record<PermittedCommand, OfflineRow>>> = {
  AcceptHandoff: kept(
    'The package is in his hands. Whether the offer stood, the ledger says later.',
  ),
  RefuseHandoff: kept('He left it where it is, and says why.'),
  OfferHandoff: kept('He held it out. It is nobody’s before the other side takes it.'),
  DepartPackage: kept(
    'He has left. Whether he might, is judged later; nothing is opened because of it.',
  ),
  TakeOver: kept('Nobody was there, and the cells were.'),
  DepositPackage: kept('It lies behind a closed door.'),
  CollectPackage: kept('The door was open, and he has it.'),
  ReportNotFound: kept('The place was empty.'),
  ChangeDriver: kept('Another one drives.'),
  OpenEnRoute: kept('It was opened, and has another seal.'),
  ReceivePackage: kept('It has come, and looked like this.'),
  RecordMissing: kept('Something is not there.'),
  FindMaterial: kept('Something is there that nobody knows.'),
  RecordDoubledLabel: kept('He saw two labels that are alike: it only stops.'),
  OpenDeviation: kept('Something happened. A report is not less true for being late.'),
  PlaceHold: kept('It only stops.'),
  CancelOffer: asked('The other side may have taken it meanwhile.'),
  OfferUnits: asked('What a unit without its box is, the ledger says when it is scanned.'),
  AcceptUnits: asked('What a unit without its box is, the ledger says when it is scanned.'),
  IngestLoggerData: asked('The logger keeps its file. It is read again where there is a signal.'),
  IssueCourierPass: asked('It lets somebody in.'),
  RedeemCourierPass: asked('It lets somebody in.'),
  RevokeCourierPass: asked(
    'It counts from when the ledger hears it: call somebody who has a signal.',
  ),
  HandOverShift: asked('It says who has what from now on.'),
  TypeIdentifier: asked('It counts for minutes, with what a second person types.'),
  LookUpOnCall: asked('A number is told to whoever asks for it now.'),
};

/** Whether a device may keep a command while it has no signal, and tell it afterwards as what has happened. */
export const mayBeKeptOffline = (type: string): boolean =>
  Object.hasOwn(offlineTable, type) && offlineTable[type as PermittedCommand]?.mayBeKept === true;
