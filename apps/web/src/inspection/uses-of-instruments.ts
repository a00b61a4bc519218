import { type ReadEvent, instrumentsTold } from '@selfsame/replay';

/** A calibration or qualification of an instrument, and from when until when it counts. */
export interface Qualified {
  readonly record: string;
  readonly from: string;
  readonly until: string;
}

export interface InstrumentUse {
  readonly instrument: string;
  readonly event: ReadEvent;
}

/** Every time that something was done with an instrument, as the event itself names it. */
export const usesOfInstruments = (history: readonly ReadEvent[]): readonly InstrumentUse[] =>
  history.flatMap(event =>
    [...new Set(instrumentsTold(event.data as Readonly<Record<string, unknown>>))].map(
      instrument => ({ instrument, event }),
    ),
  );

/** The qualification that counted at a moment; undefined where none did. */
export const qualifiedAt = (
  qualifications: readonly Qualified[],
  at: number,
): Qualified | undefined =>
  qualifications.find(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until));
