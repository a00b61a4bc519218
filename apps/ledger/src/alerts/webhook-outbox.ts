import type { EventStore, Position } from '@selfsame/event-store';
import type { Logger } from 'pino';
import { type Subscription, concatMap, materialize, tap } from 'rxjs';
import type { Metrics } from '../http/metrics.js';
import { type Pauses, Retry } from '../retry.js';
import { type Alert, alertsFrom } from './alerts-stream.js';
import { lastDelivered, noteDelivered } from './webhook-position.js';

export interface OutboxOptions {
  readonly url: string;
  /** Holds the position of the last alert that was delivered. */
  readonly file: string;
  readonly store: EventStore;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** How long to wait before the log is followed again after it could not be read. */
  readonly pauses?: Pauses;
}

const PAUSES: Pauses = { firstMs: 500, mostMs: 60_000 };

/**
 * Posts every alert to one address, in order. An alert counts as delivered when it was answered with 2xx and
 * that is on disk; after a crash in between it is posted again under the same Idempotency-Key, its event id.
 * Read models have no part in it: a rebuild sends nothing. Where the log cannot be read it stops, shows that, and tries
 * again.
 */
export class WebhookOutbox {
  private following: Subscription | undefined;
  private stopped = false;
  private said: string | undefined;
  private readonly retry: Retry;

  constructor(private readonly options: OutboxOptions) {
    this.retry = new Retry(options.pauses ?? PAUSES);
  }

  /** @throws SettingsFault when the file holds no position of this log */
  async start(): Promise<void> {
    const { store, file } = this.options;
    this.follow(await lastDelivered(file, store));
  }

  private follow(after: Position | undefined): void {
    const { store, metrics } = this.options;
    metrics.webhookFollows(true);
    this.following = alertsFrom(store, after)
      .pipe(
        tap({ next: () => metrics.alertWaits(), error: () => metrics.webhookFollows(false) }),
        // What was read before the fault is delivered first, so that nobody else posts beside it.
        materialize(),
        concatMap(async told => {
          if (told.kind === 'N') await this.deliver(told.value);
          if (told.kind === 'E') throw told.error;
        }),
      )
      .subscribe({ error: (error: unknown) => this.fail(error) });
  }

  /** A fault that stays is said once: whoever looks at the gauge sees that it is still there. */
  private fail(error: unknown): void {
    if (this.stopped) return;
    const { log, metrics } = this.options;
    metrics.webhookFollows(false);
    const why = error instanceof Error ? error.message : 'unknown';
    if (why !== this.said) log.error({ error: why }, 'Alerts are no longer posted');
    this.said = why;
    this.retry.later(() => void this.again());
  }

  private async again(): Promise<void> {
    try {
      await this.start();
    } catch (error) {
      this.fail(error);
    }
  }

  stop(): void {
    this.stopped = true;
    this.retry.stop();
    this.following?.unsubscribe();
  }

  private async deliver(alert: Alert): Promise<void> {
    const { file, metrics, log } = this.options;
    for (
      let pauseMs = PAUSES.firstMs;
      !this.stopped;
      pauseMs = Math.min(pauseMs * 2, PAUSES.mostMs)
    ) {
      const failure = await this.post(alert);
      if (failure === undefined) {
        noteDelivered(file, alert.position);
        metrics.alertDelivered(Date.now());
        this.said = undefined;
        this.retry.settled();
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
