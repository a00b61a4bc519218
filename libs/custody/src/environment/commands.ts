import type { Command } from '../kernel/command.js';
import type { AtSession, PlateReading } from './events.js';
import type { Plate } from './plate.js';

/** Told by the ledger, once the bench has it on record. */
export type NoteEnvironmentSamples = Command<
  'NoteEnvironmentSamples',
  AtSession & { readonly plates: readonly Plate[] }
>;
export type NoteEnvironmentResult = Command<
  'NoteEnvironmentResult',
  AtSession & PlateReading & { readonly source: string }
>;

export type EnvironmentCommand = NoteEnvironmentSamples | NoteEnvironmentResult;
