import type { Command } from '../kernel/command.js';
import type { LotReference } from '../kernel/presented.js';
import type { MaterialKind } from './events.js';

/** A lot that a command or an event names, and what it must be for that. */
export interface NamedLot {
  readonly lot: string;
  readonly kinds: readonly MaterialKind[];
}

type Kinds = readonly MaterialKind[];

interface Naming {
  /** The event that the command becomes: it names the same lots in the same fields. */
  readonly event: string;
  readonly lots: Readonly<Record<string, Kinds>>;
  /** Where the event names the containers that some of it is in. */
  readonly into: string;
}

/**
 * Which command names a lot, in which field, of which kinds, and what it goes into: the one table, walked by
 * `test/named-lots.spec.ts` with every field that there is.
 */
export const lotsOfCommand = {
  PrintLabels: { event: 'LabelPrinted', lots: { stock: ['label-stock'] }, into: 'item' },
  ReprintLabel: { event: 'LabelPrinted', lots: { stock: ['label-stock'] }, into: 'item' },
  RecordAspiration: {
    event: 'AspirationRecorded',
    lots: { anticoagulantLot: ['anticoagulant'] },
    into: 'item',
  },
  IsolateCells: {
    event: 'CellsIsolated',
    lots: { medium: ['medium'], supplement: ['supplement'], vesselLot: ['container'] },
    into: 'into',
  },
  ChangeMedium: { event: 'MediumChanged', lots: { medium: ['medium'] }, into: 'vessels' },
  PassageCells: {
    event: 'CellsPassaged',
    lots: { reagent: ['reagent'], vesselLot: ['container'] },
    into: 'into',
  },
  HarvestCells: { event: 'CellsHarvested', lots: { reagent: ['reagent'] }, into: 'into' },
  FillTubes: {
    event: 'TubesFilled',
    lots: { diluent: ['diluent', 'cryoprotectant'], tubeLot: ['container'] },
    into: 'tubes',
  },
  ReconstituteUnit: {
    event: 'UnitReconstituted',
    lots: { wash: ['diluent', 'reagent'], diluent: ['diluent'] },
    into: 'item',
  },
  ThawUnit: { event: 'UnitThawed', lots: { diluent: ['diluent'] }, into: 'item' },
} as const satisfies Readonly<Record<string, Naming>>;

const namings: Readonly<Record<string, Naming>> = lotsOfCommand;
const byEvent: ReadonlyMap<string, Naming> = new Map(
  Object.values(namings).map(naming => [naming.event, naming]),
);

/** Whether something of the type may name a lot: nothing is read for what does not. */
export const namesLots = (type: string): boolean =>
  type === 'CorrectEvent' || Object.hasOwn(namings, type);

/** A unit that passes to a later therapy brings its lots along: a recall finds them there, and nothing is asked of them anew. */
const PASSED_ON = { command: 'AssumeUnit', event: 'UnitAssumed' } as const;

/** Whether an event may: looked at for every event of the log. */
export const eventNamesLots = (type: string): boolean =>
  type === 'EventCorrected' || type === PASSED_ON.event || byEvent.has(type);

/** By GTIN and lot number; what a hospital types from its own bottle has no GTIN. */
export const lotNameOf = (named: LotReference | string): string =>
  typeof named === 'string' ? named : `${named.gtin}.${named.lot}`;

type Fields = Readonly<Record<string, unknown>>;

const namedIn = ({ lots }: Naming, data: Fields): readonly (NamedLot & { field: string })[] =>
  Object.entries(lots).flatMap(([field, kinds]) => {
    const named = data[field] as LotReference | string | undefined;
    return named === undefined ? [] : [{ field, lot: lotNameOf(named), kinds }];
  });

const passedOn = (data: unknown) =>
  data as { readonly lots: readonly string[]; readonly item: string };

interface Correction {
  readonly eventId: string;
  readonly field: string;
  readonly to: unknown;
  readonly history: readonly {
    readonly id: string;
    readonly type: string;
    readonly data: unknown;
  }[];
}

/** The number of a lot was mistyped or misread: cells have some of another one than was thought. */
function corrected({ eventId, field, to, history }: Correction): readonly NamedLot[] {
  const event = history.find(({ id }) => id === eventId);
  const naming = byEvent.get(event?.type ?? '');
  const [root = '', part] = field.split('.');
  const kinds =
    naming !== undefined && Object.hasOwn(naming.lots, root) ? naming.lots[root] : undefined;
  if (event === undefined || kinds === undefined || typeof to !== 'string') return [];
  const named = (event.data as Fields)[root] as LotReference | string;
  const lot = part === 'lot' && typeof named !== 'string' ? lotNameOf({ ...named, lot: to }) : to;
  return [{ lot, kinds }];
}

/** The lots that a command names; none of most. */
export function lotsNamedBy({ type, data }: Pick<Command, 'type' | 'data'>): readonly NamedLot[] {
  if (type === 'CorrectEvent') return corrected(data as Correction);
  if (type === PASSED_ON.command) return passedOn(data).lots.map(lot => ({ lot, kinds: [] }));
  const naming = namings[type];
  return naming === undefined ? [] : namedIn(naming, data as Fields);
}

/** A lot as an event of a therapy has it, with the containers that have some of it. */
export interface UsedLot {
  readonly field: string;
  readonly lot: string;
  readonly items: readonly string[];
}

/** The lots that an event of a therapy says were used. */
export function lotsUsedIn({ type, data }: { type: string; data: unknown }): readonly UsedLot[] {
  if (type === PASSED_ON.event) {
    const { lots, item } = passedOn(data);
    return lots.map(lot => ({ field: 'lots', lot, items: [item] }));
  }
  const naming = byEvent.get(type);
  if (naming === undefined) return [];
  const fields = data as Fields;
  const into = fields[naming.into];
  const items = Array.isArray(into) ? (into as string[]) : [String(into)];
  return namedIn(naming, fields).map(({ field, lot }) => ({ field, lot, items }));
}
