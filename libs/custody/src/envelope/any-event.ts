import type { CommandRefused } from '../audit/audit.js';
import type { ListExported } from '../audit/export.js';
import type { AuditTrailReviewed } from '../audit/review.js';
import type { BoxEvent } from '../box/box.js';
import type { DeviceEvent } from '../device/events.js';
import type { ClaimEvent } from '../claim/claim.js';
import type { EnrolmentCodeUsed } from '../founding/enrolment-codes.js';
import type { LedgerFounded, LedgerMoved, LedgerRestored } from '../founding/founding.js';
import type { LookUpEvent } from '../identity/look-up.js';
import type { JourneyEvent } from '../journey/events.js';
import type { LotEvent } from '../lot/events.js';
import type { MaterialEvent } from '../material/events.js';
import type { ParticipantEvent } from '../participant/events.js';
import type { PersonEvent } from '../person/events.js';
import type { PagingEvent } from '../on-call/paging.js';
import type { RosterEvent } from '../on-call/roster.js';
import type { PrinterEvent } from '../printer/printer.js';
import type { ConsentFormEvent } from '../consent/consent-forms.js';
import type { ProtocolEvent } from '../protocol/protocol.js';
import type { SiteEvent } from '../site/site.js';
import type { SourceDataEvent } from '../source-data/source-data.js';
import type { TankEvent } from '../tank/events.js';
import type { IdentifierTyped } from '../typing/typing.js';
import type { WorkstationEvent } from '../workstation/workstation.js';

/** Everything that can stand in a ledger. */
export type AnyEvent =
  | AuditTrailReviewed
  | BoxEvent
  | ClaimEvent
  | CommandRefused
  | DeviceEvent
  | EnrolmentCodeUsed
  | LookUpEvent
  | JourneyEvent
  | PagingEvent
  | RosterEvent
  | LedgerFounded
  | LedgerMoved
  | LedgerRestored
  | ListExported
  | LotEvent
  | MaterialEvent
  | PrinterEvent
  | ParticipantEvent
  | PersonEvent
  | ConsentFormEvent
  | ProtocolEvent
  | IdentifierTyped
  | SiteEvent
  | SourceDataEvent
  | TankEvent
  | WorkstationEvent;
