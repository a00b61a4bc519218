import {
  type Box,
  type DeviceKind,
  type Journey,
  type Participant,
  type PermittedCommand,
  type Reader,
  type Role,
  reachOf,
  readsBox,
  readsJourney,
  readsMaterial,
  readsPackage,
  readsParticipant,
  readsStanding,
  timestampOf,
} from '@selfsame/custody';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import type { AuditDesk } from '../commands/audit-desk.js';
import { intentOf } from '../commands/intent-of.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import {
  boxStream,
  deviceStream,
  journeyStream,
  materialStream,
  participantStream,
  tankStream,
  workstationStream,
} from '../commands/stream-names.js';
import { type Identity, deviceOf } from './tokens.js';

export interface ReadingParts {
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
  readonly audit: AuditDesk;
  /** Of which therapy a package is, as the claim of its number says. */
  readonly therapyOf: (sscc: string) => Promise<string | undefined>;
}

export type Thing =
  'journey' | 'participant' | 'package' | 'box' | 'tank' | 'workstation' | 'material';

const streamOf: Readonly<Record<Thing, (name: string) => string>> = {
  journey: journeyStream,
  participant: participantStream,
  package: sscc => `package ${sscc}`,
  box: boxStream,
  tank: tankStream,
  workstation: workstationStream,
  material: materialStream,
};

/**
 * Who reads what of the study. What is not his is told in the words of what is not there, so that nobody finds out by
 * trying which therapies there are; that he looked is noted.
 */
export class ReadingDesk {
  private readonly reads: Readonly<
    Record<Thing, (reader: Reader, name: string) => Promise<boolean | undefined>>
  >;

  constructor(private readonly parts: ReadingParts) {
    this.reads = {
      journey: async (reader, coi) => {
        const journey = await this.journey(coi);
        return journey && readsJourney(reader, journey, parts.clock.now());
      },
      participant: async (reader, participant) => {
        const known = await this.participant(participant);
        if (known === undefined) return undefined;
        const journeys = await Promise.all(known.journeys.map(coi => this.journey(coi)));
        const begun = journeys.filter(journey => journey !== undefined);
        return readsParticipant(reader, known, begun);
      },
      package: async (reader, sscc) => {
        const journey = await this.journey((await parts.therapyOf(sscc)) ?? '');
        const known = journey?.packages[sscc];
        return journey && known && readsPackage(reader, journey, known, parts.clock.now());
      },
      box: async (reader, box) => {
        const known = await this.box(box);
        return known && readsBox(reader, known);
      },
      tank: (reader, tank) => this.standing(reader, tank, 'tank'),
      workstation: (reader, bench) => this.standing(reader, bench, 'hood'),
      material: async (reader, material) => {
        const { state } = await parts.loader.load(parts.kinds.material, materialStream(material));
        return state.custodian && readsMaterial(reader, state.custodian);
      },
    };
  }

  /**
   * The rows of a list that somebody reads.
   * @param roles those in which he may ask here at all
   */
  async ofHis<Row extends { readonly coi: string }>(
    who: Identity,
    roles: readonly Role[],
    rows: readonly Row[],
  ): Promise<readonly Row[]> {
    if (reachOf(roles) === 'study') return rows;
    const his = new Set<string>();
    for (const coi of new Set(rows.map(row => row.coi)))
      if (await this.reads.journey({ ...who, roles }, coi)) his.add(coi);
    return rows.filter(({ coi }) => his.has(coi));
  }

  /** @param roles those in which he may ask here at all */
  async isHis(who: Identity, roles: readonly Role[], thing: Thing, name: string): Promise<boolean> {
    return (
      reachOf(roles) === 'study' || (await this.reads[thing]({ ...who, roles }, name)) === true
    );
  }

  /**
   * The therapy of a package whose outside somebody reads, as it is at this moment; undefined where he does not, or no more.
   * @param roles those in which he may ask here at all
   */
  async ofPackage(
    who: Identity,
    roles: readonly Role[],
    { coi, sscc }: { readonly coi: string; readonly sscc: string },
  ): Promise<Journey | undefined> {
    const journey = await this.journey(coi);
    const known = journey?.packages[sscc];
    if (journey === undefined || known === undefined) return undefined;
    // With the pass in his hands he looks at what he is to take, before it is offered to him.
    if (who.pass !== undefined)
      return who.pass.coi === coi && who.pass.sscc === sscc ? journey : undefined;
    const reads = readsPackage({ ...who, roles }, journey, known, this.parts.clock.now());
    return reads ? journey : undefined;
  }

  /**
   * @param roles those in which he may ask here at all
   * @param what he asks for, where it is more than a look: then the command says itself what is not there
   * @throws Problem NOT_FOUND for what is not there, and for what is not his
   */
  async check(
    who: Identity,
    roles: readonly Role[],
    thing: Thing,
    name: string,
    what?: PermittedCommand,
  ): Promise<void> {
    // Told apart by whoever reads everything anyway: the route itself says what is not there.
    if (reachOf(roles) === 'study') return;
    const isOfHisPass = who.pass === undefined || (thing === 'journey' && who.pass.coi === name);
    const reads = await this.reads[thing]({ ...who, roles }, name);
    // With the pass in his hands he looks at what he is to take, before it is offered to him.
    if (isOfHisPass && (reads || who.pass !== undefined)) return;
    if (reads === undefined && what !== undefined) return;
    if (reads !== undefined)
      await this.note(who, roles, streamOf[thing](name), what ?? `read ${thing}`);
    throw new Problem('NOT_FOUND');
  }

  private note(who: Identity, [role = 'auditor']: readonly Role[], stream: string, what: string) {
    const occurredAt = timestampOf(this.parts.clock.now());
    const look = { commandId: uuidv7(), occurredAt, device: deviceOf(who) };
    return this.parts.audit.note(intentOf(look, who, role), stream, what, 'FORBIDDEN', {});
  }

  private async journey(coi: string): Promise<Journey | undefined> {
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.journey, journeyStream(coi));
    return state.startedAt === undefined ? undefined : state;
  }

  private async participant(participant: string): Promise<Participant | undefined> {
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.participant, participantStream(participant));
    return state.participant === '' ? undefined : state;
  }

  /** An instrument says itself where it stands. */
  private async standing(
    reader: Reader,
    number: string,
    kind: DeviceKind,
  ): Promise<boolean | undefined> {
    const { state } = await this.parts.loader.load(this.parts.kinds.device, deviceStream(number));
    return state.kind === kind ? readsStanding(reader, state) : undefined;
  }

  private async box(box: string): Promise<Box | undefined> {
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.box, boxStream(box));
    return state.box === '' ? undefined : state;
  }
}
