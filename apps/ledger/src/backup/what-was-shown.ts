import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreError, parsePosition } from '@selfsame/event-store';
import { rememberedIn } from '@selfsame/projections';
import { READ_MODELS, WEBHOOK } from './backup-parts.js';
import type { Remembered } from './loss.js';

/** What stands beside a log and comes behind it: how far the log had come at least. */
export interface Shown {
  /** Whose lists they are; undefined when there are none. */
  readonly ledgerId: string | undefined;
  readonly remembered: readonly Remembered[];
}

export function whatWasShown(dataDir: string): Shown {
  const lists = rememberedIn(join(dataDir, READ_MODELS));
  return {
    ledgerId: lists?.ledgerId,
    remembered: [
      ...(lists?.positions ?? []).flatMap(text => behind('the lists', text)),
      ...behind('the webhook', textOf(join(dataDir, WEBHOOK))),
    ],
  };
}

const textOf = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8').trim() : '';

function behind(by: string, text: string): Remembered[] {
  try {
    return [{ by, position: parsePosition(text), isNewest: false }];
  } catch (error) {
    if (error instanceof EventStoreError) return [];
    throw error;
  }
}
