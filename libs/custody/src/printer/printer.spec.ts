import { Given } from '../../test/given-when-then.js';
import { operator, qa, secondOperator } from '../../test/people.js';
import { OURS, STRANGER } from '../../test/scans.js';
import {
  type Printer,
  type PrinterCommand,
  type PrinterEvent,
  decidePrinter,
  evolvePrinter,
  idlePrinter,
} from './printer.js';

const idle = new Given<PrinterCommand, Printer, PrinterEvent>(
  { decide: decidePrinter, fold: history => history.reduce(evolvePrinter, idlePrinter) },
  [],
);
const taking = (coi: string, ...left: readonly string[]) => ({
  printer: 'PRINTER-1',
  coi,
  batch: 'B1',
  left,
});
const ours = idle.and(operator, { type: 'PrinterTaken', data: { coi: OURS.coi, batch: 'B1' } });
const reason = 'two labels shredded';

describe('a printer of product labels', () => {
  it('is taken for a batch, once', () => {
    idle
      .when(operator, 'TakePrinter', taking(OURS.coi))
      .happens({ type: 'PrinterTaken', data: { coi: OURS.coi, batch: 'B1' } })
      .next.when(operator, 'TakePrinter', taking(OURS.coi, 'T2'))
      .happens();
  });

  it('H4: prints for no other batch while labels of this one are left', () => {
    ours
      .when(operator, 'TakePrinter', taking(STRANGER.coi, 'T1', 'T2'))
      .isRefused('PRINTER_OF_ANOTHER', { openFor: OURS.coi, labels: 'T1 T2' });
    ours
      .when(operator, 'TakePrinter', { ...taking(OURS.coi, 'T1'), batch: 'B2' })
      .isRefused('PRINTER_OF_ANOTHER');
  });

  it('prints for the next one once all are on something or void', () => {
    ours.when(operator, 'TakePrinter', taking(STRANGER.coi)).isRecorded();
  });

  it('H4: is cleared of what is left by a second person', () => {
    ours.when(operator, 'ClearPrinter', { reason }).isRefused('ONE_PERSON_TWICE');
    ours
      .when(secondOperator, 'ClearPrinter', { reason })
      .happens({ type: 'PrinterCleared', data: { coi: OURS.coi, batch: 'B1', reason } })
      .next.when(operator, 'TakePrinter', taking(STRANGER.coi, 'T1'))
      .isRecorded();
  });

  it('is not cleared of nothing', () => {
    idle.when(qa, 'ClearPrinter', { reason }).isRefused('ALREADY_DONE');
  });
});
