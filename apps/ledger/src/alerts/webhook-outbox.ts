import type { EventStore } from '@selfsame/event-store';
import type { Logger } from 'pino';
import { type Subscription, concatMap, tap } from 'rxjs';
import type { Metrics } from '../http/metrics.js';
import { type Alert, alertsFrom } from './alerts-stream.js';
import { lastDelivered, noteDelivered } from './webhook-position.js';

export interface OutboxOptions {
  readonly url: string;
  /** Holds the position of the last alert that was delivered. */
  readonly file: string;
  readonly store: EventStore;
  readonly log: Logger;
  readonly metrics: Metrics;
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

  /** @throws SettingsFault when the file holds no position of this log */
  async start(): Promise<void> {
    const { store, file, metrics } = this.options;
    const after = await lastDelivered(file, store);
    this.following = alertsFrom(store, after)
      .pipe(
        tap(() => metrics.alertWaits()),
        concatMap(alert => this.deliver(alert)),
      )
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
    const { file, metrics, log } = this.options;
    for (
      let pauseMs = FIRST_PAUSE_MS;
      !this.stopped;
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    ) {
      const failure = await this.post(alert);
      if (failure === undefined) {
        noteDelivered(file, alert.position);
        metrics.alertDelivered(Date.now());
        return;
      }
      const { position } = alert;
      log.warn({ position, ...failure, nextInMs: pauseMs }, 'An alert could not be posted');
      await new Promise(resolve => setTimeout(resolve, pauseMs).unref());
    }
  }

  /** Answers why it did not arrive, in words that hold nothing of the address: it may carry a secret. */
  private async post(alert: Alert): Promise<{ status: number } | { error: string } | undefined> {
    try {
      const { ok, status } = await fetch(this.options.url, {
        method: 'POST',
        // A redirected POST may arrive as a GET, which delivers nothing.
        redirect: 'manual',
        headers: { 'content-type': 'application/json', 'idempotency-key': alert.eventId },
        body: JSON.stringify(alert),
        signal: AbortSignal.timeout(10_000),
      });
      return ok ? undefined : { status };
    } catch (error) {
      const { name, cause } = error as { name?: string; cause?: { code?: string } };
      return { error: cause?.code ?? name ?? 'unknown' };
    }
  }
}
