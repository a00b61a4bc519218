export {
  type Item,
  type Journey,
  type JourneyEvent,
  type Flag,
  type Instant,
  type Post,
  type ProtocolChange,
  type ProtocolDefinition,
  type ReadEvent,
  UnreadableEvent,
  auditLineOf,
  changesOfProtocol,
  instrumentsTold,
  foldJourney,
  isException,
  readEvent,
  readProtocol,
} from '@selfsame/custody';
export { CLOCKS, type Clock, instantBy } from './clock.js';
export { type Custody, custodyOf } from './custody-of.js';
export {
  type Drawn,
  type MarkShape,
  type PictureWords,
  band,
  drawCustody,
  drawGround,
  drawMarks,
} from './draw-custody.js';
export { signOf } from './draw-sign.js';
export type { History } from './history.js';
export { Layout, WIDTH } from './lay-out.js';
export { type Mark, type Saying } from './marks-of.js';
export { type Moment, begun, differencesAt, historyAt, replay } from './replay.js';
export type { Shape } from './shape.js';
