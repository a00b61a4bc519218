import type { StoreTail } from '@selfsame/event-store';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Writing } from '../commands/ledger-store.js';

export interface ListsNow {
  readonly follow: boolean;
  readonly rebuilding: boolean;
  readonly tries: number;
}

/** What an operator watches. Labels are routes and codes: never a CoI, never a person. */
export class Metrics {
  private readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'selfsame_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.registry],
  });

  private readonly refusals = new Counter({
    name: 'selfsame_refusals_total',
    help: 'Commands refused, by code',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });

  private readonly writable = new Gauge({
    name: 'selfsame_log_writable',
    help: '1 while events can be appended, 0 when the disk is full or the writer does not answer',
    registers: [this.registry],
  });

  private readonly full = new Gauge({
    name: 'selfsame_log_full',
    help: '1 while the ledger is read only because its disk is full',
    registers: [this.registry],
  });

  private readonly following = new Gauge({
    name: 'selfsame_lists_following',
    help: '1 while every list follows the log, 0 when one has stopped or is being built up',
    registers: [this.registry],
  });

  private readonly retried = new Gauge({
    name: 'selfsame_lists_tries',
    help: 'How often in a row lists that do not follow the log were tried again; 0 when all is well',
    registers: [this.registry],
  });

  private readonly rebuilding = new Gauge({
    name: 'selfsame_lists_rebuilding',
    help: '1 while lists of an older build are shown and others are built beside them',
    registers: [this.registry],
  });

  private readonly backlog = new Gauge({
    name: 'selfsame_webhook_backlog',
    help: 'Alerts that wait to be posted',
    registers: [this.registry],
  });

  private readonly posting = new Gauge({
    name: 'selfsame_webhook_following',
    help: '1 while alerts are taken from the log to be posted, 0 when it cannot be read or there is no webhook',
    registers: [this.registry],
  });

  private readonly delivered = new Gauge({
    name: 'selfsame_webhook_last_success_seconds',
    help: 'When an alert was last delivered, in seconds since 1970; 0 for never since the start',
    registers: [this.registry],
  });

  private readonly tailFollows = new Gauge({
    name: 'selfsame_store_following',
    help: '1 while this instance hears of what is written to the cluster, 0 while it reads at every heartbeat instead',
    registers: [this.registry],
  });

  private readonly tailBehind = new Gauge({
    name: 'selfsame_store_behind_seconds',
    help: 'For how long the log of the cluster has been ahead of what this instance heard of',
    registers: [this.registry],
  });

  private readonly tailInterruptions = new Gauge({
    name: 'selfsame_store_interruptions_total',
    help: 'How often following the cluster was interrupted since the start',
    registers: [this.registry],
  });

  private readonly tailLastEvent = new Gauge({
    name: 'selfsame_store_last_event_seconds',
    help: 'When the newest event was heard of, in seconds since 1970; 0 for none since the start',
    registers: [this.registry],
  });

  private readonly clock = new Gauge({
    name: 'selfsame_clock_off_seconds',
    help: 'By how much the clock of the machine has jumped, positive when ahead; 0 while it is believed',
    registers: [this.registry],
  });

  private readonly unfinished = new Gauge({
    name: 'selfsame_follow_ups_unfinished',
    help: 'Records whose consequences in other streams are not done yet, such as the holds of a stop',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  refused(code: string): void {
    this.refusals.inc({ code });
  }

  logWriting(writing: Writing): void {
    this.writable.set(writing === 'goes-on' ? 1 : 0);
    this.full.set(writing === 'full' ? 1 : 0);
  }

  lists({ follow, rebuilding, tries }: ListsNow): void {
    this.following.set(follow ? 1 : 0);
    this.rebuilding.set(rebuilding ? 1 : 0);
    this.retried.set(tries);
  }

  webhookFollows(follows: boolean): void {
    this.posting.set(follows ? 1 : 0);
  }

  alertWaits(): void {
    this.backlog.inc();
  }

  alertDelivered(atMs: number): void {
    this.backlog.dec();
    this.delivered.set(Math.floor(atMs / 1000));
  }

  /** Without a tail every commit is made in this process: nothing can be missed. */
  follows(tail: StoreTail | undefined): void {
    this.tailFollows.set(tail?.trouble === undefined ? 1 : 0);
    this.tailBehind.set((tail?.behindMs ?? 0) / 1000);
    this.tailInterruptions.set(tail?.interruptions ?? 0);
    this.tailLastEvent.set((tail?.lastEvent?.at ?? 0) / 1000);
  }

  clockOff(ms: number): void {
    this.clock.set(ms / 1000);
  }

  leftUnfinished(streams: number): void {
    this.unfinished.set(streams);
  }

  print(): Promise<string> {
    return this.registry.metrics();
  }
}
