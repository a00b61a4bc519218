import type { ItemKind, Journey } from '@selfsame/custody';
import type { CommandDesk } from '../commands/command-desk.js';
import type { Intent } from '../commands/intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { step } from '../commands/step.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream, printerStream } from '../commands/stream-names.js';

/** What is made in a clean room, where two products can lie beside each other. At a bed the person says whose label it is. */
const OF_PRODUCTS: ReadonlySet<ItemKind> = new Set(['vessel', 'harvest', 'tube']);

/** H4: a printer is for one batch at a time, where the protocol asks for it. The batch before says itself what is left of its labels. */
export class PrinterDesk {
  constructor(
    private readonly parts: {
      readonly desk: CommandDesk;
      readonly loader: StreamLoader;
      readonly kinds: StreamKinds;
    },
  ) {}

  /** @throws Refusal PRINTER_OF_ANOTHER */
  async take(
    printer: string,
    { kind, batch }: { readonly kind: ItemKind; readonly batch: string },
    { coi, protocol }: Journey,
    intent: Intent,
  ): Promise<void> {
    if (protocol.labels.oneBatchAtAPrinter !== true || !OF_PRODUCTS.has(kind)) return;
    const { desk, loader, kinds } = this.parts;
    const stream = printerStream(printer);
    const { revision } = await loader.load(kinds.printer, stream);
    await desk.give({
      kind: kinds.printer,
      stream,
      type: 'TakePrinter',
      // Named by the revision: what an earlier try met may have been cleared since.
      intent: step(intent, `take ${stream} after ${revision}`),
      prepare: async ({ batch: before }) => ({
        printer,
        coi,
        batch,
        left: before === undefined ? [] : await this.left(printer, before),
      }),
    });
  }

  private async left(
    printer: string,
    { coi, batch }: { readonly coi: string; readonly batch: string },
  ): Promise<readonly string[]> {
    const { loader, kinds } = this.parts;
    const { labels, items } = (await loader.load(kinds.journey, journeyStream(coi))).state;
    return Object.values(labels)
      .filter(
        label =>
          label.printer === printer &&
          label.status === 'printed' &&
          !label.destroyed &&
          items[label.item]?.batch === batch,
      )
      .map(({ item }) => item);
  }
}
