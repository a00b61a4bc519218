import { signal } from '@preact/signals';
import { followStream } from './follow-stream.js';

/** What the ledger tells at once, before any list has it. */
export interface Alert {
  readonly eventId: string;
  readonly kind: string;
  readonly code: string;
  readonly coi?: string | null;
  readonly site: string;
  readonly recordedAt: string;
  readonly dueAt?: string | null;
  readonly hold?: string;
}

/** An event has a name of its own in the stream, and a browser hears only those that are asked for. */
const KINDS = [
  'near-miss',
  'hold',
  'deviation',
  'deadline',
  'mix-up',
  'takeover',
  'late-failure',
  'exceptional-supply',
  'stop',
  'restore',
  'override',
  'sign-in',
  'page',
  'transfer',
  'tank',
  'downtime',
  'material',
  'unblinding',
];

const KEPT = 30;

/** Since somebody began to listen, the newest first. */
export const heardAlerts = signal<readonly Alert[]>([]);

/** Listens while a desk is open. What was told while the line was down the list of alerts has, which is read with every change. */
export const listenToAlerts = (): (() => void) =>
  followStream('/alerts/stream', source => {
    for (const kind of KINDS) source.addEventListener(kind, hear);
  });

function hear({ data }: MessageEvent): void {
  const alert = JSON.parse(String(data)) as Alert;
  const before = heardAlerts.peek().filter(({ eventId }) => eventId !== alert.eventId);
  heardAlerts.value = [alert, ...before].slice(0, KEPT);
}
