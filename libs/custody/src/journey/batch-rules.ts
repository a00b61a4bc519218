import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import type { PresentedLabel } from '../kernel/presented.js';
import { type Rule, rule } from '../kernel/rule.js';
import { itemOf } from './identity-rules.js';
import type { Journey } from './journey.js';

/**
 * H6, H7: containers of a batch that failed, was rejected or is released already, take no part in making another
 * one, nor do two batches of one therapy ever meet.
 */
export const oneGrowingBatch = <C extends Command>(
  pick: (command: C) => readonly PresentedLabel[],
): Rule<C, Journey> =>
  rule('everything is of one batch that still grows', ['H6'], (command, journey) => {
    const items = pick(command).flatMap(label => itemOf(journey, label) ?? []);
    const [first] = items;
    const other = items.find(({ batch }) => batch !== first?.batch);
    if (first !== undefined && other !== undefined) {
      return finding('BATCH_DIFFERS', { item: other.item, batch: other.batch, with: first.batch });
    }
    const status = first && journey.batches[first.batch]?.status;
    return first === undefined || status === 'growing'
      ? undefined
      : finding('BATCH_NOT_GROWING', { batch: first.batch, status: status ?? 'unknown' });
  });
