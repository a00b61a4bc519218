import type { Scan } from '@selfsame/standards';
import type { Api, Extras, Told } from '../api.js';
import { type Calendar, DAY } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { Ledgerbook } from '../oracle/ledgerbook.js';
import type { Known } from '../world/identities.js';
import { loggerOf, printerOf } from '../world/instruments.js';
import { LABELS, lot } from '../world/lots.js';
import type { Person } from '../world/people.js';
import type { Protocol } from '../world/protocol.js';
import { type Things, assetOf } from '../world/things.js';
import { CareBlocked } from './care-blocked.js';
import { physically } from './physics.js';

const A_YEAR = 365 * DAY;

/** Where in a story an error can be committed or awkward care is given. */
export type Moment =
  | 'labels-printed'
  | 'before-label-verification'
  | 'before-packing'
  | 'package-ready'
  | 'package-on-its-way'
  | 'package-arrived'
  | 'package-opened'
  | 'at-the-bench'
  | 'while-growing'
  | 'before-passage'
  | 'before-harvest'
  | 'before-fill'
  | 'tubes-filled'
  | 'tubes-stored'
  | 'before-retrieval'
  | 'results-due'
  | 'before-certification'
  | 'certified'
  | 'before-departure'
  | 'at-the-ward'
  | 'before-thaw'
  | 'out-of-the-bath'
  | 'before-verification'
  | 'after-first-verification'
  | 'before-opening'
  | 'tube-open'
  | 'before-reconstitution'
  | 'before-time-out'
  | 'before-start'
  | 'before-completion'
  | 'after-infusion';

/** A participant: one body, whose cells are whose. */
export interface Body {
  readonly participant: string;
  readonly subjectNumber: string;
  readonly wristband: Scan;
  /** Whom the vault knows; undefined where nobody told it. */
  readonly known?: Known;
  /** One that was on the arm before. */
  readonly formerWristband?: Scan;
}

export interface Hands {
  marrow?: string;
  vessels: string[];
  emptyVessels: string[];
  samples: string[];
  tube?: string;
  spare?: string;
  syringe?: string;
  /** Plates lay beside the cells when they were filled, and the laboratory has them. */
  plates?: true;
  filledAt?: number;
  readonly places: Map<string, { box: string; position: string }>;
}

export interface SceneParts {
  readonly api: Api;
  readonly calendar: Calendar;
  readonly chance: Chance;
  readonly things: Things;
  readonly book: Ledgerbook;
  readonly body: Body;
  readonly coi: string;
  readonly doseNumber: number;
  readonly protocol: Protocol;
  readonly onMoment: (moment: Moment, scene: Scene) => Promise<void>;
}

/** One therapy as its people live it: what they hold in their hands, and what they tell the ledger. */
export class Scene {
  readonly labels = new Map<string, Scan>();
  sscc: Scan | undefined;
  seal: Scan | undefined;
  logger: Scan | undefined;
  batch = 'B1';
  stage: 'collection' | 'culture' | 'release' | 'dispatch' | 'bedside' | 'done' = 'collection';
  /** What is in people's hands at the moment: vessels, empty vessels, tube and spare, samples, syringe. */
  readonly hands: Hands = { vessels: [], emptyVessels: [], samples: [], places: new Map() };
  /** Steps that an error or awkward care has already taken in the story's place. */
  readonly taken = new Set<
    | 'aspiration'
    | 'departure'
    | 'completion'
    | 'certification'
    | 'spare'
    | 'end-of-thaw'
    | 'reconstitution'
    | 'infusion'
    | 'migration'
  >();
  /** At the bedside something else was scanned than belongs together: two fresh checks must follow. */
  misScanned = false;
  /** The scene of the same participant's earlier dose. */
  previous: Scene | undefined;

  constructor(readonly parts: SceneParts) {}

  get coi(): string {
    return this.parts.coi;
  }

  /** Something that must be allowed. @throws CareBlocked */
  async must(person: Person, route: string, fields: object, extras?: Extras): Promise<Told> {
    const told = await this.tell(person, route, fields, extras);
    if (!told.accepted) {
      throw new CareBlocked(
        `${this.coi} ${route} by ${person.id}: ${told.status} ${JSON.stringify(told.body)}`,
      );
    }
    return told;
  }

  /** Something that may be refused. */
  async tell(person: Person, route: string, fields: object, extras?: Extras): Promise<Told> {
    const { api, book, body } = this.parts;
    const told = await api.give(person, `/journeys/${this.coi}/${route}`, fields, extras);
    if (told.accepted) {
      const { coi, batch } = this;
      const atWork = { truth: book.truth, coi, batch, participant: body.participant };
      physically(atWork, route, fields, told.commandId);
    }
    return told;
  }

  moment(moment: Moment): Promise<void> {
    return this.parts.onMoment(moment, this);
  }

  /** The symbol of an item that this therapy has labelled. */
  of(item: string): Scan {
    const scan = this.labels.get(item);
    if (scan === undefined) throw new Error(`${this.coi} has no ${item}.`);
    return scan;
  }

  /** Prints labels and puts each on its container; answers the items. */
  async label(person: Person, kind: string, count: number, wristband?: Scan): Promise<string[]> {
    const items = await this.print(person, kind, count, wristband);
    for (const item of items)
      await this.must(person, 'label-applications', { label: this.of(item) });
    return items;
  }

  /** A container that was labelled and never used: its label is void and destroyed, before a witness. */
  async unlabel(person: Person, witness: Person, item: string): Promise<void> {
    const label = this.of(item);
    await this.must(person, 'label-voidings', { label, reason: 'never used' });
    await this.must(person, 'label-destructions', { label, witness: witness.id });
  }

  async print(person: Person, kind: string, count: number, wristband?: Scan): Promise<string[]> {
    const { body } = await this.must(person, 'labels', {
      kind,
      count,
      printer: printerOf(person),
      ...(wristband === undefined ? {} : { wristband }),
      // What has to hold in nitrogen is accounted for.
      ...(kind === 'tube' ? { stock: lot(LABELS) } : {}),
    });
    return this.labelled(body.labels);
  }

  /** A logger that has not travelled yet: somebody has enrolled and calibrated it for as long as is said. */
  async takeLogger(by: Person, calibratedForMs = A_YEAR): Promise<Scan> {
    const { api, things } = this.parts;
    const logger = things.logger();
    await api.equipFor(loggerOf(assetOf(logger), by), calibratedForMs);
    return logger;
  }

  /** The printed symbols are on their containers from now on. Answers the items. */
  labelled(labels: unknown): string[] {
    const printed = labels as { item: string; symbology: string; raw: string }[];
    for (const { item, symbology, raw } of printed) {
      this.labels.set(item, { symbology, raw });
      this.parts.book.truth.carries({ symbology, raw }, { coi: this.coi, item });
    }
    return printed.map(({ item }) => item);
  }

  /** The outside of the package, as both sides scan it. */
  outside(): { package: Scan; seal: Scan; logger: Scan } {
    const { sscc, seal, logger } = this;
    if (sscc === undefined || seal === undefined || logger === undefined)
      throw new Error('Nothing is packed.');
    return { package: sscc, seal, logger };
  }

  /** What is collected from now on is of another batch. */
  nextBatch(): void {
    this.batch = `B${Number(this.batch.slice(1)) + 1}`;
  }

  /** The number of the package, as the ledger writes it: the last eighteen digits of the symbol. */
  ssccInHand(): string {
    return this.outside().package.raw.slice(-18);
  }
}
