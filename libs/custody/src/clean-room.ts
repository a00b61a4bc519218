/** What surrounds a batch: its rooms, what is kept of it, what others keep of it, and the review of all that. */
export { reviewOf } from './batch-review/batch-review.js';
export {
  type BatchReview,
  CATEGORIES,
  type Category,
  type ReviewContext,
  type Waiting,
} from './batch-review/review.js';
export { waitsOf } from './batch-review/waits-of.js';
export { type Dossier, dossierOf } from './elsewhere/dossier-of.js';
export { limitsFor } from './environment/usual-limits.js';
export {
  GRADES,
  type Grade,
  PLATE_KINDS,
  type Plate,
  type PlateKind,
  isCritical,
  plateKey,
} from './environment/plate.js';
export type { CertifyBatch } from './quality/commands.js';
export { isDueForDestruction } from './retention/retention-sample.js';
export type { PlateCommand, PlateEvent } from './workstation/plates.js';
