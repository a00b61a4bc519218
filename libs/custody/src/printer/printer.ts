import type { Command } from '../kernel/command.js';
import type { Decision } from '../kernel/decision.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';

/** A printer of product labels: for one batch at a time, as a bench is for one therapy (H4). */
export type PrinterEvent =
  | DomainEvent<'PrinterTaken', { readonly coi: string; readonly batch: string }>
  | DomainEvent<
      'PrinterCleared',
      { readonly coi: string; readonly batch: string; readonly reason: string }
    >;

export type PrinterCommand =
  | Command<
      'TakePrinter',
      {
        readonly printer: string;
        readonly coi: string;
        readonly batch: string;
        /** Items whose labels were printed here for the batch before, and are neither on something nor void. */
        readonly left: readonly string[];
      }
    >
  | Command<'ClearPrinter', { readonly reason: string }>;

export interface Printer {
  readonly batch:
    { readonly coi: string; readonly batch: string; readonly takenBy: string } | undefined;
}

export const idlePrinter: Printer = { batch: undefined };

export function evolvePrinter(_printer: Printer, event: Recorded<PrinterEvent>): Printer {
  switch (event.type) {
    case 'PrinterTaken':
      return { batch: { ...event.data, takenBy: event.actor.person } };
    case 'PrinterCleared':
      return idlePrinter;
  }
}

export const printerRulebook: Rulebook<PrinterCommand, Printer, PrinterEvent> = {
  TakePrinter: {
    kind: 'decision',
    rules: [
      rule('no label of another batch lies here', ['H4'], ({ data }, { batch }) => {
        const isOurs = batch?.coi === data.coi && batch.batch === data.batch;
        return batch === undefined || isOurs || data.left.length === 0
          ? undefined
          : finding('PRINTER_OF_ANOTHER', {
              printer: data.printer,
              openFor: batch.coi,
              labels: data.left.join(' '),
            });
      }),
    ],
    happen: ({ data: { coi, batch } }, printer) =>
      printer.batch?.coi === coi && printer.batch.batch === batch
        ? []
        : [{ type: 'PrinterTaken', data: { coi, batch } }],
  },
  ClearPrinter: {
    kind: 'decision',
    rules: [
      rule('it is in use for a batch', [], (_command, { batch }) =>
        batch === undefined ? finding('ALREADY_DONE') : undefined,
      ),
      apart('printerClearance', (_command, { batch }) => [batch?.takenBy]),
    ],
    happen: ({ data }, { batch }) =>
      batch === undefined
        ? []
        : [
            {
              type: 'PrinterCleared',
              data: { coi: batch.coi, batch: batch.batch, reason: data.reason },
            },
          ],
  },
};

/** A decider over a rulebook. The ledger uses `decidePrinter`, over the whole one. */
export const decidePrinterBy =
  (rulebook: typeof printerRulebook) =>
  (command: PrinterCommand, state: Printer): Decision<PrinterEvent> => {
    const rules = rulebook[command.type] as CommandRules<PrinterCommand, Printer, PrinterEvent>;
    return decideByRules(rules, noConsequences, command, state);
  };

/** Decides whose labels come out of a printer. */
export const decidePrinter = decidePrinterBy(printerRulebook);
