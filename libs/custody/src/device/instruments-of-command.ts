import type { Command } from '../kernel/command.js';
import type { InstrumentKind } from './events.js';

/** An instrument that a command names, and what it must be for that. */
export interface NamedInstrument {
  readonly number: string;
  readonly kinds: readonly InstrumentKind[];
}

type Kinds = readonly InstrumentKind[];

/**
 * Which command names an instrument, in which field, of which kinds: the one table, walked by
 * `test/named-instruments.spec.ts` with every field that there is. Not in it: what is only seen again and compared with
 * what was named before (the logger on the outside of a package), and leaving a bench, which is right on any bench.
 */
export const instrumentsOfCommand = {
  PrintLabels: { printer: ['printer'] },
  ReprintLabel: { printer: ['printer'] },
  PackUnits: { logger: ['logger'] },
  IngestLoggerData: { logger: ['logger'] },
  OpenSession: { workstation: ['hood'] },
  IsolateCells: { bench: ['hood'] },
  ChangeMedium: { bench: ['hood'] },
  PassageCells: { bench: ['hood'] },
  HarvestCells: { bench: ['hood'] },
  FillTubes: { bench: ['hood'] },
  FreezeTubes: { freezer: ['freezer'] },
  ThawUnit: { bath: ['bath'] },
  RecordResult: { instrument: ['analyser', 'cell-counter', 'microscope'] },
  RecordEnvironmentResult: { instrument: ['analyser', 'cell-counter', 'microscope'] },
  RegisterBox: { tank: ['tank'] },
  WatchTank: { tank: ['tank'] },
  IngestTankReadings: { tank: ['tank'] },
  RescueBoxes: { tank: ['tank'], to: ['tank'] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kinds>>>>;

const MEASURES: Kinds = instrumentsOfCommand.RecordResult.instrument;

export const namesInstruments = (type: string): boolean =>
  type === 'CorrectEvent' || Object.hasOwn(instrumentsOfCommand, type);

/** The instruments that this very command names. Most name none, and nothing is read for them. */
export function instrumentsOf({
  type,
  data,
}: Pick<Command, 'type' | 'data'>): readonly NamedInstrument[] {
  if (!namesInstruments(type)) return [];
  if (type === 'CorrectEvent') return corrected(data as Correction);
  const fields = instrumentsOfCommand[type as keyof typeof instrumentsOfCommand];
  return Object.entries(fields).map(([field, kinds]: [string, Kinds]) => ({
    number: numberIn((data as Readonly<Record<string, Named>>)[field]),
    kinds,
  }));
}

/** As it was typed, as a thing that was claimed, or as a bench with its session. */
type Named = string | { readonly value: string } | { readonly workstation: string } | undefined;

function numberIn(named: Named): string {
  if (named === undefined) return '';
  if (typeof named === 'string') return named;
  return 'value' in named ? named.value : named.workstation;
}

interface Correction {
  readonly field: string;
  readonly to: unknown;
}

/** The number of an instrument may have been mistyped in a result: another one stands there from now on. */
const corrected = ({ field, to }: Correction): readonly NamedInstrument[] =>
  field === 'instrument' ? [{ number: String(to), kinds: MEASURES }] : [];
