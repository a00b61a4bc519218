import {
  type InfectionWarnings,
  exceptionalVerdict,
  foldJourney,
  infectionWarnings,
} from '@selfsame/custody';
import { containerSymbol, printTypedLabel } from '@selfsame/standards';
import type { Answer } from '../commands/answer.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { readBack } from '../stops/after-the-commit.js';
import { journeyHistory } from './journey-history.js';

/** What the printer needs: the symbol and the line that people read. */
export interface PrintedLabel {
  readonly item: string;
  readonly instance: number;
  /** GTIN and serial, `<gtin>.<serial>`. */
  readonly label: string;
  readonly symbology: string;
  readonly raw: string;
  readonly text: string;
  /** What must stand beside the symbol: the product is out of specification. Absent of any other. */
  readonly exceptional?: string;
  /** What must stand beside the symbol of infections, word for word. Absent where there is nothing to say. */
  readonly infection?: InfectionWarnings;
  /** What people type when the symbol cannot be scanned. */
  readonly typed: string;
}

/** Read back from the stream, so that a repeated command prints the very same labels. */
export async function printedBy(
  answer: Answer,
  loader: StreamLoader,
): Promise<readonly PrintedLabel[]> {
  const ids = new Set(answer.events.map(({ id }) => id));
  const history = await readBack(answer.stream, () => loader.history(answer.stream));
  const before = history.findIndex(({ id }) => ids.has(id));
  const journey = foldJourney(journeyHistory(history.slice(0, before)));
  return history.flatMap(event => {
    if (event.type !== 'LabelPrinted' || !ids.has(event.id)) return [];
    const { item, instance, label } = event.data;
    const dot = label.indexOf('.');
    const [gtin, serial] = [label.slice(0, dot), label.slice(dot + 1)];
    const symbol = containerSymbol(gtin, serial);
    const infection = infectionWarnings(journey);
    const verdict = exceptionalVerdict(journey, event.data.batch);
    return [
      {
        item,
        instance,
        label,
        ...symbol,
        ...(verdict === undefined ? {} : { exceptional: verdict }),
        ...(infection === undefined ? {} : { infection }),
        typed: printTypedLabel(gtin, serial),
      },
    ];
  });
}
