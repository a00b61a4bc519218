import { type Act, act, present } from '../act/act.js';
import { beginning, line, optional, whole } from '../act/entry.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { account } from '../session/account.js';
import { type LabelledKind, wordsOfLabels } from './label-words.js';

export type PrintedLabels = components['schemas']['PrintedDto'];

/** @param onPrinted is told what came out of the printer */
export const printLabels = (
  coi: string,
  kind: LabelledKind,
  onPrinted: (labels: PrintedLabels['labels']) => void,
): Act => {
  const words = wordsOfLabels();
  return act({
    title: words.titles[kind],
    entries: {
      count: whole(words.count, words.labels),
      printer: beginning(line(words.printer), `printer-${account.value?.at.post ?? ''}`),
      stock: optional(scanOf(words.stock)),
    },
    confirm: words.print,
    send: async (head, { stock, ...entered }) => {
      const answered = await client.POST('/journeys/{coi}/labels', {
        params: { path: { coi } },
        body: { ...head, kind, ...entered, ...present({ stock }) },
      });
      if (answered.data !== undefined) onPrinted(answered.data.labels);
      return answered;
    },
  });
};
