import {
  DAY_MS,
  type Instant,
  type LotReference,
  type ProtocolDefinition,
  after,
  timestampOf,
} from '@selfsame/custody';
import type { EventStore, NewEvent, Position } from '@selfsame/event-store';
import type fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { v5 as uuidv5 } from 'uuid';
import { ClaimDesk } from '../claims/claim-desk.js';
import { SimulatedClock } from '../clock/clock.js';
import { RecallDesk } from '../lots/recall-desk.js';
import { StopDesk } from '../stops/stop-desk.js';
import { CommandDesk, recallFromStream } from './command-desk.js';
import { nobodySigns } from './nobody-signs.fixture.js';
import type { Intent } from './intent.js';
import { ledgerIntent } from './ledger-intent.js';
import { StreamLoader } from './loaded-stream.js';
import { StreamKinds } from './stream-kind.js';
import {
  boxStream,
  deviceStream,
  journeyStream,
  lotStream,
  participantStream,
} from './stream-names.js';

const NOW = Date.parse('2026-02-16T08:00:00Z') as Instant;
const NAMES = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const TANK = 'TANK1';
export const HOOD = 'HOOD1';
export const STUDY = 'ALS-MSC';

/** Every read and append waits for its turn, which the scheduler gives in whatever order it tries next. */
export class InTurns implements EventStore {
  constructor(
    private readonly inner: EventStore,
    private readonly turns: fc.Scheduler,
    private readonly who: string,
  ) {}

  get epoch(): number {
    return this.inner.epoch;
  }

  async append(stream: string, expectedRevision: number, events: readonly NewEvent[]) {
    await this.turns.schedule(Promise.resolve(), `${this.who} appends to ${stream}`);
    return this.inner.append(stream, expectedRevision, events);
  }
  async readStream(stream: string, fromRevision: number, limit: number) {
    await this.turns.schedule(Promise.resolve(), `${this.who} reads ${stream}`);
    return this.inner.readStream(stream, fromRevision, limit);
  }
  readAll = (after: Position | undefined, limit: number) => this.inner.readAll(after, limit);
  newest = (limit: number) => this.inner.newest(limit);
  head = () => this.inner.head();
  subscribe = (after: Position | undefined) => this.inner.subscribe(after);
  close = () => this.inner.close();
}

/** One ledger instance: its own cache, the store shared with the other one. */
export class Instance {
  private readonly clock = new SimulatedClock(NOW);
  private readonly kinds = new StreamKinds();
  private readonly loader: StreamLoader;
  private readonly desk: CommandDesk;
  private readonly claims: ClaimDesk;
  private readonly stops: StopDesk;
  readonly recalls: RecallDesk;

  constructor(store: EventStore) {
    const { clock, kinds } = this;
    const ledgerId = uuidv5('ledger', NAMES);
    this.loader = new StreamLoader(store, ledgerId);
    const identity = { ledgerId, epoch: store.epoch, study: STUDY, build: 'test' };
    this.desk = new CommandDesk({
      store,
      loader: this.loader,
      clock,
      identity,
      ...nobodySigns,
      recall: recallFromStream,
    });
    const { loader, desk } = this;
    this.claims = new ClaimDesk(desk, loader, kinds, STUDY, clock);
    this.stops = new StopDesk({ desk, loader, kinds, clock });
    this.recalls = new RecallDesk({ desk, loader, kinds, clock });
  }

  enrol = (participant: string, subjectNumber: string) =>
    this.desk.give({
      kind: this.kinds.participant,
      stream: participantStream(participant),
      type: 'EnrolParticipant',
      intent: intent(`enrol ${participant}`),
      prepare: () => ({ participant, subjectNumber, site: 'ledger', token: 0 }),
    });

  consent = (participant: string) =>
    this.desk.give({
      kind: this.kinds.participant,
      stream: participantStream(participant),
      type: 'RecordConsent',
      intent: intent(`consent ${participant}`),
      prepare: () => ({ formVersion: 'v1', onWithdrawal: 'keep' as const }),
    });

  bind = (participant: string, hmac: string, id: string) =>
    this.desk.give({
      kind: this.kinds.participant,
      stream: participantStream(participant),
      type: 'BindWristband',
      intent: intent(id),
      prepare: async ({ forfeited }) => {
        await this.claims.take('wristband', hmac, { participant }, intent(id), forfeited);
        const { holder, token } = await this.claims.read('wristband', hmac);
        const said = {
          identity: 'spoken',
          comparison: { compared: false, because: 'not-recorded' },
        } as const;
        return holder === undefined
          ? { ...said, wristband: { hmac } }
          : { ...said, wristband: { hmac, claim: { participant: holder.participant, token } } };
      },
    });

  /** Registers a journey with its participant, then starts it. */
  async start(participant: string, coi: string): Promise<void> {
    await this.desk.give({
      kind: this.kinds.participant,
      stream: participantStream(participant),
      type: 'RegisterJourney',
      intent: intent(`register ${coi}`),
      prepare: () => ({
        coi,
        protocol: PROTOCOL.protocol,
        protocolVersion: PROTOCOL.version,
        dosesOfProtocol: 2,
        token: 0,
      }),
    });
    await this.desk.give({
      kind: this.kinds.journey,
      stream: journeyStream(coi),
      type: 'StartJourney',
      intent: intent(`start ${coi}`),
      prepare: () => ({
        coi,
        participant,
        subjectNumber: '01-001',
        doseNumber: 1,
        site: 'motol',
        protocol: PROTOCOL,
        protocolSha256: 'a'.repeat(64),
      }),
    });
  }

  async withdraw(participant: string): Promise<void> {
    await this.desk.give({
      kind: this.kinds.participant,
      stream: participantStream(participant),
      type: 'OpenStop',
      intent: intent(`stop ${participant}`),
      prepare: () => ({ cause: 'consent-withdrawn' as const }),
    });
    await this.stops.finish(participant);
  }

  /** A lot is received, and released by somebody else. */
  async stock(lot: string): Promise<void> {
    const certificate = { document: 'COA-1', sha256: 'c'.repeat(64) };
    const expiresAt = timestampOf(after(NOW, DAY_MS));
    await this.desk.give({
      kind: this.kinds.lot,
      stream: lotStream(lot),
      type: 'ReceiveLot',
      intent: intent(`receive ${lot}`),
      prepare: () => ({ lot, kind: 'medium' as const, containers: 1, expiresAt, certificate }),
    });
    const releasing = intent(`release ${lot}`);
    await this.desk.give({
      kind: this.kinds.lot,
      stream: lotStream(lot),
      type: 'ReleaseLot',
      intent: { ...releasing, actor: { ...releasing.actor, person: 'qa' } },
      prepare: () => ({ certificateSha256: certificate.sha256 }),
    });
  }

  /** The medium of a therapy is changed, whose vessels nobody counts here. */
  feed = (coi: string, medium: LotReference, id = `feed ${coi}`) =>
    this.desk.give({
      kind: this.kinds.journey,
      stream: journeyStream(coi),
      type: 'ChangeMedium',
      intent: intent(id),
      prepare: () => ({
        bench: { workstation: HOOD, session: { session: 'S', coi, lineClearedBy: 'second' } },
        vessels: [],
        medium,
        confluencePercent: 50,
      }),
    });

  async recall(lot: string): Promise<void> {
    await this.desk.give({
      kind: this.kinds.lot,
      stream: lotStream(lot),
      type: 'RecallLot',
      intent: intent(`recall ${lot}`),
      prepare: () => ({ lot, notice: 'FSN-1', reason: 'endotoxin' }),
    });
    await this.recalls.finish(lot);
  }

  take = (box: string, position: string, coi: string) =>
    this.desk.give({
      kind: this.kinds.box,
      stream: boxStream(box),
      type: 'TakePosition',
      intent: intent(`${coi} into ${position}`),
      prepare: () => ({ position, coi, item: 'T1' }),
    });

  /** Of the ledger's own post, like whoever gives these commands. */
  async equip(device: string, kind: 'tank' | 'hood'): Promise<void> {
    const { organisation, site, post } = intent(device).actor;
    await this.desk.give({
      kind: this.kinds.device,
      stream: deviceStream(device),
      type: 'EnrolDevice',
      intent: intent(`enrol ${device}`),
      prepare: () => ({
        device,
        kind,
        organisation,
        site,
        post,
        publicKey: undefined,
        proved: false,
      }),
    });
    await this.desk.give({
      kind: this.kinds.device,
      stream: deviceStream(device),
      type: 'QualifyDevice',
      intent: intent(`qualify ${device}`),
      prepare: () => ({ record: 'Q-1', validUntil: timestampOf(after(NOW, DAY_MS)) }),
    });
  }

  async registerBox(box: string): Promise<void> {
    await this.equip(TANK, 'tank');
    await this.desk.give({
      kind: this.kinds.box,
      stream: boxStream(box),
      type: 'RegisterBox',
      intent: intent(`box ${box}`),
      prepare: () => ({ box, tank: TANK, rows: 2, columns: 2 }),
    });
  }
}

const PROTOCOL = JSON.parse(
  readFileSync('protocols/als-msc-fresh.json', 'utf8'),
) as ProtocolDefinition;
const intent = (name: string): Intent => ledgerIntent(uuidv5(name, NAMES), NOW);

/** A store that has forgotten what an expected revision is for: the last writer always wins. */
export class Unguarded implements EventStore {
  constructor(private readonly inner: EventStore) {}

  get epoch(): number {
    return this.inner.epoch;
  }
  async append(stream: string, expectedRevision: number, events: readonly NewEvent[]) {
    const outcome = await this.inner.append(stream, expectedRevision, events);
    return outcome.outcome === 'conflict'
      ? this.inner.append(stream, outcome.actualRevision, events)
      : outcome;
  }
  readStream = (stream: string, fromRevision: number, limit: number) =>
    this.inner.readStream(stream, fromRevision, limit);
  readAll = (after: Position | undefined, limit: number) => this.inner.readAll(after, limit);
  newest = (limit: number) => this.inner.newest(limit);
  head = () => this.inner.head();
  subscribe = (after: Position | undefined) => this.inner.subscribe(after);
  close = () => this.inner.close();
}
