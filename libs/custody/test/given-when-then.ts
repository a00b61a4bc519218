import type { ConsentKnown } from '../src/consent/consent-standing.js';
import type { Device } from '../src/device/evolve-device.js';
import type { Actor } from '../src/kernel/actor.js';
import type { Command } from '../src/kernel/command.js';
import type { Decision } from '../src/kernel/decision.js';
import type { DomainEvent, Recorded } from '../src/kernel/event.js';
import type { Facts, HoldScope } from '../src/kernel/finding.js';
import { type Instant, MINUTE_MS, after, instantOf } from '../src/kernel/instant.js';
import type { RefusalCode } from '../src/refusals/refusal-code.js';
import { inOrder } from './instruments.js';
import { type KnownLot, releasedLots } from './lots.js';

/** A pure decider with its fold: all that a story needs. */
export interface Decider<C extends Command, S, E extends DomainEvent> {
  readonly decide: (command: C, state: S) => Decision<E>;
  readonly fold: (history: readonly Recorded<E>[]) => S;
}

type DataOf<C extends Command, T> = Extract<C, { readonly type: T }>['data'];

/** When every story begins, unless its history says otherwise. */
export const DAWN: Instant = instantOf('2026-03-02T08:00:00Z');

/** The log has its own order of fields: whatever compares what was stored with what is said now must not depend on it. */
const inOrderOfLog = (_name: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
      );

const asStored = <T>(told: T): T => JSON.parse(JSON.stringify(told, inOrderOfLog)) as T;

/** Events as their envelopes would tell them, from `revision` on. */
export const recorded = <E extends DomainEvent>(
  events: readonly E[],
  { by, at, revision, occurredAt = at }: Stamp,
): readonly Recorded<E>[] =>
  events.map((event, index) => ({
    ...asStored(event),
    id: `event-${revision + index}`,
    revision: revision + index,
    commandId: `command-${revision}`,
    occurredAt,
    recordedAt: at,
    actor: by,
  }));

interface Stamp {
  readonly by: Actor;
  readonly at: Instant;
  readonly revision: number;
  readonly occurredAt?: Instant;
}

/** `given(history).when(somebody, 'DoesSomething', data).happens(event)`; times are the story's own. */
export class Given<C extends Command, S, E extends DomainEvent> {
  constructor(
    private readonly decider: Decider<C, S, E>,
    private readonly history: readonly Recorded<E>[],
    private readonly moment?: Instant,
    private readonly deviceOffMs = 0,
    private readonly ledgerOffMs?: number,
    private readonly instruments?: readonly Device[],
    private readonly lots?: readonly KnownLot[],
    private readonly consent?: ConsentKnown,
  ) {}

  /** Somebody did this as well, a minute later or at the moment that was set. */
  and(by: Actor, ...events: readonly E[]): Given<C, S, E> {
    const stamp = { by, at: this.now, revision: this.history.length, occurredAt: this.occurredAt };
    return new Given(this.decider, [...this.history, ...recorded(events, stamp)]);
  }

  /** The same story in which none of this ever happened. */
  without(...types: readonly E['type'][]): Given<C, S, E> {
    const kept = this.history.filter(({ type }) => !types.includes(type));
    return new Given(this.decider, kept, this.moment, this.deviceOffMs);
  }

  /** What comes next comes so long after the last event of this type. */
  after(type: E['type'], durationMs: number): Given<C, S, E> {
    const event = this.history.findLast(each => each.type === type);
    if (event === undefined) throw new Error(`The story has no ${type} yet`);
    return this.at(after(event.recordedAt, durationMs));
  }

  at(moment: Instant): Given<C, S, E> {
    return new Given(this.decider, this.history, moment, this.deviceOffMs);
  }

  /** The device of what comes next claims another time: positive when it runs ahead. */
  onDeviceOffBy(durationMs: number): Given<C, S, E> {
    return new Given(this.decider, this.history, this.moment, durationMs);
  }

  /** The ledger doubts its own clock while what comes next is said. */
  onLedgerOffBy(durationMs: number): Given<C, S, E> {
    return new Given(this.decider, this.history, this.moment, this.deviceOffMs, durationMs);
  }

  /** What comes next is done with these, and with no others. */
  withInstruments(...instruments: readonly Device[]): Given<C, S, E> {
    const { decider, history, moment, deviceOffMs, ledgerOffMs } = this;
    return new Given(decider, history, moment, deviceOffMs, ledgerOffMs, instruments);
  }

  /** What comes next is done with these lots, and with no others. */
  withLots(...lots: readonly KnownLot[]): Given<C, S, E> {
    const { decider, history, moment, deviceOffMs, ledgerOffMs, instruments } = this;
    return new Given(decider, history, moment, deviceOffMs, ledgerOffMs, instruments, lots);
  }

  /** What the study requires, and what the participant has signed, while what comes next is said. */
  withConsent(consent: ConsentKnown): Given<C, S, E> {
    const { decider, history, moment, deviceOffMs, ledgerOffMs, instruments, lots } = this;
    return new Given(
      decider,
      history,
      moment,
      deviceOffMs,
      ledgerOffMs,
      instruments,
      lots,
      consent,
    );
  }

  get now(): Instant {
    const last = this.history.at(-1);
    return this.moment ?? (last === undefined ? DAWN : after(last.recordedAt, MINUTE_MS));
  }

  get events(): readonly Recorded<E>[] {
    return this.history;
  }

  get state(): S {
    return this.decider.fold(this.history);
  }

  /** Somebody asks first. */
  when<T extends C['type']>(by: Actor, type: T, data: DataOf<C, T>): Outcome<C, S, E> {
    return this.decide(by, { type, data });
  }

  /** It is already done, and somebody tells. */
  whenToldAfterwards<T extends C['type']>(
    by: Actor,
    type: T,
    data: DataOf<C, T>,
  ): Outcome<C, S, E> {
    return this.decide(by, { type, data }, { afterTheFact: { reason: 'the scanner was empty' } });
  }

  /** A training of whoever asks is over. */
  whenUntrained<T extends C['type']>(by: Actor, type: T, data: DataOf<C, T>): Outcome<C, S, E> {
    return this.decide(by, { type, data }, { lapsed: ['gmp'] });
  }

  private decide(by: Actor, wish: Pick<Command, 'type' | 'data'>, told = {}): Outcome<C, S, E> {
    const revision = this.history.length;
    const { now, occurredAt, ledgerOffMs } = this;
    const doubt = ledgerOffMs === undefined ? {} : { clockOffMs: ledgerOffMs };
    const meta = {
      commandId: `command-${revision}`,
      actor: by,
      now,
      occurredAt,
      instruments: this.instruments ?? inOrder(wish, by),
      lots: this.lots ?? releasedLots(wish),
      ...(this.consent === undefined ? {} : { consent: this.consent }),
      ...doubt,
      ...told,
    };
    const decision = this.decider.decide({ ...wish, meta } as C, this.state);
    const written = recorded(decision.events, { by, at: now, revision, occurredAt });
    const next = new Given(this.decider, [...this.history, ...written]);
    return new Outcome(wish.type, decision, next);
  }

  private get occurredAt(): Instant {
    return after(this.now, this.deviceOffMs);
  }
}

/** A rule that what was recorded broke, and everything that is held for it. */
export interface Broken {
  readonly code: RefusalCode;
  readonly held: readonly HoldScope[];
}

export const broke = (code: RefusalCode, ...held: readonly HoldScope[]): Broken => ({ code, held });

/** What was decided. Each check is exact: one event too many is a failure. */
export class Outcome<C extends Command, S, E extends DomainEvent> {
  constructor(
    private readonly command: string,
    readonly decision: Decision<E>,
    /** The story as it goes on, whichever way it was decided. */
    readonly next: Given<C, S, E>,
  ) {}

  /** What is true afterwards. */
  get state(): S {
    return this.next.state;
  }

  /** Accepted, nothing broken, with exactly these events. */
  happens(...events: readonly E[]): this {
    expect(this.decision).toEqual({ outcome: 'accepted', findings: [], events });
    return this;
  }

  /** Refused without danger: no event at all. */
  isRefused(code: RefusalCode, facts: Facts = {}): this {
    const refusal: unknown = expect.objectContaining({
      code,
      facts: expect.objectContaining(facts),
    });
    expect(this.decision).toEqual({ outcome: 'refused', refusal, events: [] });
    return this;
  }

  /** Refused because it was dangerous, in a stream that tells it with events of its own. */
  isRefusedWith(...events: readonly E[]): this {
    expect(this.decision).toMatchObject({ outcome: 'refused' });
    expect(this.decision.events).toEqual(events);
    return this;
  }

  /** Refused because it was dangerous: the stop is an event of the stream, and so is each hold. */
  isStopped(code: RefusalCode, ...holds: readonly HoldScope[]): this {
    const { decision, command } = this;
    expect(decision).toMatchObject({ outcome: 'refused', refusal: { code } });
    const [stop, ...consequences] = decision.events as readonly DomainEvent[];
    expect(stop).toMatchObject({ type: 'StopRaised', data: { command, code } });
    expect(consequences.map(scopeOf)).toEqual(holds);
    return this;
  }

  /** Recorded although it broke these rules: a deviation each, and exactly these holds. */
  isRecorded(...broken: readonly Broken[]): this {
    const { decision } = this;
    expect(decision.outcome).toBe('accepted');
    const codes = this.consequences.filter(({ type }) => type === 'DeviationOpened').map(codeOf);
    const holds = this.consequences.filter(({ type }) => type === 'HoldPlaced').map(scopeOf);
    expect(codes).toEqual(broken.map(({ code }) => code));
    expect(holds).toEqual(broken.flatMap(({ held }) => held));
    return this;
  }

  /** The events of what happened, without what followed from a broken rule. */
  as(...events: readonly E[]): this {
    const count = this.decision.events.length - this.consequences.length;
    expect(this.decision.events.slice(0, count)).toEqual(events);
    return this;
  }

  /** Everything from the first deviation on. */
  private get consequences(): readonly DomainEvent[] {
    const events = this.decision.events as readonly DomainEvent[];
    const first = events.findIndex(({ type }) => type === 'DeviationOpened');
    return first === -1 ? [] : events.slice(first);
  }
}

const codeOf = ({ data }: DomainEvent): unknown => (data as { code: unknown }).code;
const scopeOf = ({ data }: DomainEvent): unknown => (data as { scope: unknown }).scope;
