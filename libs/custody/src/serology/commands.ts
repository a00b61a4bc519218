import type { Command } from '../kernel/command.js';
import type { ReactiveNeighbourNoted, SerologyRecorded } from './events.js';

/** A laboratory has reported on the sample that was drawn for this donation. */
export type RecordSerology = Command<'RecordSerology', SerologyRecorded['data']>;

/** Told by the ledger: something reactive lay in the same box of the general store. */
export type NoteReactiveNeighbour = Command<
  'NoteReactiveNeighbour',
  ReactiveNeighbourNoted['data']
>;

export type SerologyCommand = RecordSerology | NoteReactiveNeighbour;
