import type { Command } from '../kernel/command.js';

/** Something is not where it must be, or lies there and nobody can tell that it is it. */
export type RecordMissing = Command<
  'RecordMissing',
  { readonly item: string; readonly reason: string; readonly material?: string }
>;
/** Material that nobody knew is this one. Given by the ledger alone, after QA has signed. */
export type IdentifyUnit = Command<
  'IdentifyUnit',
  { readonly item: string; readonly material: string }
>;

export type MissingUnitCommand = RecordMissing | IdentifyUnit;
