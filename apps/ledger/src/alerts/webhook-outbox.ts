import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { type EventStore, type Position, parsePosition } from '@selfsame/event-store';
import type { Logger } from 'pino';
import { type Subscription, concatMap } from 'rxjs';
import { type Alert, alertsFrom } from './alerts-stream.js';

export interface OutboxOptions {
  readonly url: string;
  /** Holds the position of the last alert that was delivered. */
  readonly file: string;
  readonly store: EventStore;
  readonly log: Logger;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Posts every alert to one address, in order. An alert counts as delivered when it was answered with 2xx and
 * that is on disk; after a crash in between it is posted again under the same Idempotency-Key, its event id.
 * Read models have no part in it: a rebuild sends nothing.
 */
export class WebhookOutbox {
  private following: Subscription | undefined;
  private stopped = false;

  constructor(private readonly options: OutboxOptions) {}

  async start(): Promise<void> {
    const { store, file } = this.options;
    if (!existsSync(file)) {
      // A new address is told what comes, not the history of years.
      const head = await store.head();
      if (head !== undefined) save(file, head);
    }
    const after = existsSync(file) ? parsePosition(readFileSync(file, 'utf8').trim()) : undefined;
    this.following = alertsFrom(store, after)
      .pipe(concatMap(alert => this.deliver(alert)))
      .subscribe({
        error: (error: unknown) =>
          this.options.log.error(
            { error: error instanceof Error ? error.message : 'unknown' },
            'Alerts are no longer posted',
          ),
      });
  }

  stop(): void {
    this.stopped = true;
    this.following?.unsubscribe();
  }

  private async deliver(alert: Alert): Promise<void> {
    for (
      let pauseMs = FIRST_PAUSE_MS;
      !this.stopped;
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    ) {
      if (await this.post(alert)) {
        save(this.options.file, alert.position);
        return;
      }
      await new Promise(resolve => setTimeout(resolve, pauseMs).unref());
    }
  }

  private async post(alert: Alert): Promise<boolean> {
    try {
      const response = await fetch(this.options.url, {
        method: 'POST',
        // A redirected POST may arrive as a GET, which delivers nothing.
        redirect: 'manual',
        headers: { 'content-type': 'application/json', 'idempotency-key': alert.eventId },
        body: JSON.stringify(alert),
        signal: AbortSignal.timeout(10_000),
      });
      return response.ok;
    } catch {
      return false;
    }
  }
}

/** Written beside, synced, then renamed: a crash leaves the old position or the new one. */
function save(file: string, position: Position): void {
  const beside = `${file}.new`;
  const handle = openSync(beside, 'w', 0o600);
  writeSync(handle, position);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(beside, file);
}
