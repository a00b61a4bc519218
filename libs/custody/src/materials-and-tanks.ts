/** What is used up, and what cold things stand in: the part of the package that is about them. */
export type { LotCommand } from './lot/commands.js';
export {
  type Certificate,
  type DiscardReason,
  type LotEvent,
  MATERIAL_KINDS,
  type MaterialKind,
} from './lot/events.js';
export { type Lot, type Recall, evolveLot, unknownLot } from './lot/evolve-lot.js';
export { decideLot } from './lot/lot-rules.js';
export {
  type UsedLot,
  eventNamesLots,
  lotNameOf,
  lotsNamedBy,
  lotsOfCommand,
  lotsUsedIn,
} from './lot/lots-of-command.js';
export type { PresentedBox, TankCommand } from './tank/commands.js';
export type { TankEvent } from './tank/events.js';
export { type Tank, evolveTank, unwatchedTank } from './tank/evolve-tank.js';
export { silentAt } from './tank/silence.js';
export { decideTank, decideTankBy, tankRulebook } from './tank/tank-rules.js';
