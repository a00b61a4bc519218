import { type ReadEvent, type ScanRecord, instantOf } from '@selfsame/custody';
import { type Projection, siteOf } from '../projection.js';

/**
 * What is counted of people's ways round a barrier, and up to one:
 * - `near-miss`: a dangerous refusal, by its code; `refused`: a harmless one that was noted
 * - `typed`: what was typed in the place of a scan, by its reason; `typing`: what the first of two people typed
 * - `after-the-fact`: what was recorded and never asked, by what it was
 * - `take-over`: custody taken without the other side
 * - `override`: a training that is over and was bridged for a night, by the training
 * - `scan-interval`: how long lay between wristband and product in one check
 */
export type Figure =
  | 'near-miss'
  | 'refused'
  | 'typed'
  | 'typing'
  | 'after-the-fact'
  | 'take-over'
  | 'override'
  | 'scan-interval';

interface Counted {
  readonly figure: Figure;
  readonly detail: string;
  /** What is counted once: an event, or the whole command that it is a part of. */
  readonly source: string;
}

/** What follows from an act is no act. */
const CONSEQUENCES: ReadonlySet<string> = new Set(['DeviationOpened', 'HoldPlaced']);

/** ISO/IEC 15424: keyed, and not scanned. */
const NO_SYMBOL = ']Z0';

const INTERVALS_SECONDS = [1, 10, 30, 60, 120, 300] as const;

const isBand = (scan: ScanRecord): boolean => 'hmac' in scan;

/** The wristband and the first label of one check. Undefined where one of them says no moment of its own. */
function intervalIn(scans: readonly ScanRecord[]): string | undefined {
  const band = scans.find(isBand)?.scannedAt;
  const label = scans.find(scan => !isBand(scan))?.scannedAt;
  if (band === undefined || label === undefined) return undefined;
  const seconds = Math.abs(instantOf(band) - instantOf(label)) / 1_000;
  const most = INTERVALS_SECONDS.find(limit => seconds < limit);
  return most === undefined ? 'longer' : `under ${most} s`;
}

type NearMiss = Extract<ReadEvent, { type: 'StopRaised' | 'WristbandRefused' }>;

/** A danger that was seen in time: no act, and what a site must learn from. */
const isNearMiss = (event: ReadEvent): event is NearMiss =>
  event.type === 'StopRaised' || event.type === 'WristbandRefused';

function countedIn(event: ReadEvent): readonly Counted[] {
  const { id, type, commandId, envelope } = event;
  const counted: Counted[] = [];
  const count = (figure: Figure, detail: string, source = id) =>
    counted.push({ figure, detail, source });
  const nearMiss = isNearMiss(event);
  if (nearMiss) count('near-miss', event.data.code);
  if (event.type === 'CommandRefused') count('refused', event.data.code);
  if (event.type === 'CustodyTakenOver') count('take-over', 'package');
  if (event.type === 'TrainingBridged') count('override', event.data.training);
  for (const [index, { symbology, typed }] of envelope.scans.entries()) {
    if (symbology !== NO_SYMBOL) continue;
    const figure = event.type === 'IdentifierTyped' ? 'typing' : 'typed';
    count(figure, typed ?? 'donation-number', `${id}/${index}`);
  }
  const isAct = !CONSEQUENCES.has(type) && !nearMiss;
  if (envelope.afterTheFact !== undefined && isAct) count('after-the-fact', type, commandId);
  const interval = intervalIn(envelope.scans);
  if (interval !== undefined) count('scan-interval', interval);
  return counted;
}

/** Counts by site and month, and no person: a figure is a question to a site, never to somebody. */
export const figures: Projection = {
  name: 'figures',
  version: 3,
  tables: ['figure'],
  ddl: `CREATE TABLE figure (figure TEXT NOT NULL, source TEXT NOT NULL, detail TEXT NOT NULL, site TEXT NOT NULL,
    month TEXT NOT NULL, PRIMARY KEY (figure, source)) STRICT, WITHOUT ROWID;
    CREATE INDEX figure_month ON figure (month, site, figure, detail)`,
  statements: {
    // The first event of a command names what was done.
    count: `INSERT OR IGNORE INTO figure VALUES (?, ?, ?, ?, ?)`,
  },
  project: ({ event }, emit) => {
    const month = event.envelope.recordedAt.slice(0, 7);
    for (const { figure, source, detail } of countedIn(event))
      emit('count', figure, source, detail, siteOf(event), month);
  },
};
