import type { Command } from '../kernel/command.js';
import { type Decision, accepted } from '../kernel/decision.js';
import type { DomainEvent } from '../kernel/event.js';

/** Lists that can be carried away as a file. */
export type ExportedList = 'audit-trail' | 'people';

interface Exported {
  readonly list: ExportedList;
  /** What was asked for, so that it can be asked again. */
  readonly query: Readonly<Record<string, string>>;
  readonly rows: number;
}

/** Somebody carried a list out of the ledger: written before he has it. */
export type ListExported = DomainEvent<'ListExported', Exported>;

export type ExportList = Command<'ExportList', Exported>;

/** Whoever may read a list may carry it away; it is only not forgotten. */
export const decideExport = ({ data }: ExportList): Decision<ListExported> =>
  accepted({ type: 'ListExported', data });
