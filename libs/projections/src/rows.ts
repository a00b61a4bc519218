/** Rows as they are shown. Times are RFC 3339 in UTC. */
export interface TimelineRow {
  readonly coi: string;
  readonly revision: number;
  readonly type: string;
  readonly subject: string | null;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly person: string;
  readonly role: string;
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  readonly late: boolean;
  readonly red: boolean;
  /** Of the signature, where there is one. */
  readonly meaning: string | null;
  /** What was released although it is out of specification, in the words of its release. */
  readonly exceptional: string | null;
}

export interface WhereaboutsRow {
  readonly coi: string;
  readonly item: string;
  readonly organisation: string | null;
  readonly site: string | null;
  readonly post: string | null;
  readonly sscc: string | null;
  readonly box: string | null;
  readonly position: string | null;
  readonly status: string;
}

export interface LineageRow {
  readonly coi: string;
  readonly parent: string;
  readonly child: string;
  readonly step: string;
  readonly passage: number | null;
}

export interface PositionRow {
  readonly box: string;
  readonly position: string;
  readonly coi: string;
  readonly item: string;
  readonly confirmed: boolean;
}

/** A box of a tank, and how full it is. */
export interface TankOccupancy {
  readonly box: string;
  readonly positions: number;
  readonly taken: number;
}

export interface FoundRow {
  readonly value: string;
  readonly kind: string;
  /** Empty for what is of no therapy. */
  readonly coi: string;
  readonly item: string;
  /** The record in which it stands. */
  readonly stream: string;
}

export interface BedsideRow {
  readonly coi: string;
  readonly subjectNumber: string;
  readonly doseNumber: number;
  readonly site: string;
  readonly post: string;
  readonly plannedAt: string;
  readonly expiresAt: string | null;
  readonly useBy: string | null;
  readonly status: string;
  /** The request under which it was released although it is out of specification. */
  readonly exceptionalSupply: string | null;
  /** What everybody at the bed must read of it. */
  readonly exceptional: string | null;
}

export interface AlertRow {
  readonly eventId: string;
  readonly position: string;
  readonly coi: string | null;
  readonly kind: string;
  readonly code: string;
  readonly subject: string | null;
  readonly site: string;
  readonly recordedAt: string;
  /** Of a deadline: the limit's own time. */
  readonly dueAt: string | null;
  readonly resolved: boolean;
}

/** How often something happened at a site in a month. */
export interface FigureRow {
  readonly month: string;
  readonly site: string;
  readonly figure: string;
  readonly detail: string;
  readonly count: number;
}

export type StoredRow = Readonly<Record<string, string | number | null>>;

const YES_OR_NO: ReadonlySet<string> = new Set([
  'late',
  'red',
  'confirmed',
  'holder_told',
  'corrected',
  'resolved',
  'conforms',
]);
/** Orders a list, and says nothing that another column does not. */
const INNER: ReadonlySet<string> = new Set(['seq', 'settled']);

/** A row in the words of the API, whose reader knows nothing of columns. */
export const shown = (row: StoredRow): object =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !INNER.has(column))
      .map(([column, value]) => [
        column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        shownValue(column, value),
      ]),
  );

function shownValue(column: string, value: StoredRow[string]): unknown {
  if (YES_OR_NO.has(column)) return value === 1;
  // Kept as a number where moments are compared.
  if (column.endsWith('_at') && typeof value === 'number') return new Date(value).toISOString();
  return value;
}
