import { Api } from './api.js';
import { asking } from './ask.js';
import { Calendar, DAY, HOUR } from './calendar.js';
import { Carer } from './care/carer.js';
import { Chance } from './chance.js';
import { commandIds } from './command-ids.js';
import { Dealer } from './hazards/dealer.js';
import { Ledgerbook } from './oracle/ledgerbook.js';
import type { FoundingCodes } from './founding-codes.js';
import { StaffOffice } from './staff-office.js';
import { BOX, positionOf } from './story/filling.js';
import { NEW_FORM } from './story/published-forms.js';
import { renewConsent } from './story/renew-consent.js';
import { allowed, enrol, register } from './story/enrolment.js';
import { storyErrorsMissing } from './story/going-wrong.js';
import { CareBlocked } from './story/care-blocked.js';
import { type Body, Scene } from './story/scene.js';
import { bankedDose } from './story/banked-dose.js';
import { LOCKER, lockerOfTrial } from './story/locker.js';
import { stock } from './story/stock.js';
import { type Course, type Place, therapy } from './story/therapy.js';
import { knownAs } from './world/identities.js';
import { TANK, instruments } from './world/instruments.js';
import { materials } from './world/lots.js';
import { people } from './world/people.js';
import { type Protocol, readProtocolFile } from './world/protocol.js';
import { Things } from './world/things.js';

export interface TrialOptions {
  readonly url: string;
  /** Other instances of the same ledger, which are asked in turn with it. */
  readonly others?: readonly string[];
  /** With which the first two of the ledger enrol; undefined where they have. */
  readonly foundingCodes: FoundingCodes | undefined;
  readonly seed: number;
  readonly participants: number;
  readonly protocolsDir: string;
  /** Where truth and intentions are written down; handed in by whoever wants it even when the trial breaks off. */
  readonly book: Ledgerbook;
  readonly onProgress: (done: number, of: number) => void;
}

export interface Played {
  readonly api: Api;
  readonly scenes: readonly Scene[];
  readonly endedAt: number;
  /** What whoever goes on in this world needs of it. */
  readonly calendar: Calendar;
  readonly things: Things;
  readonly protocols: Protocols;
  readonly nextPlace: Place;
  /** Errors and care that never had their moment. */
  readonly neverHappened: readonly string[];
}

/** 09:00 in Prague on a Monday, five weeks before a daylight-saving night. */
export const TRIAL_BEGINS = Date.parse('2026-02-16T08:00:00Z');

/** What happens in the office must not move what happens at the bedside. */
const OFFICE_SEED = 1_000_000;
const PER_BOX = 100;
/** Every fifth participant gets a second dose. */
const REPEAT_EVERY = 5;
/** The band of every fifth participant was cut off for a drip, and another one took its place. */
const REPLACED_IN = 5;
const REPEAT_AFTER = 120 * DAY;
const BANKED_FOR = 30 * DAY;

/** Every course comes in both forms: by turns, and the other way round in the next round of courses. */
const COURSES: readonly Course[] = [
  'usual',
  'late-certification',
  'processing-overdue',
  'product-broken',
  'usual',
  'consent-withdrawn',
  'expansion-fails',
  'marrow-damaged',
  'sterility-fails',
  'exceptional-supply',
  'product-warm',
  'sterility-fails',
  'consent-withdrawn-in-culture',
  'handoff-refused',
  'usual',
  'marrow-warm',
  'usual',
  'late-certification',
  'exceptional-supply',
  'usual',
];

/** Plays a whole trial on one calendar. */
export async function playTrial(options: TrialOptions): Promise<Played> {
  const { url, others = [], foundingCodes, participants, book } = options;
  const chance = new Chance(options.seed);
  let calendar: Calendar | undefined;
  const now = (): number => calendar?.now ?? TRIAL_BEGINS;
  const ids = commandIds(now, new Chance(options.seed + OFFICE_SEED));
  const office = await StaffOffice.open(asking(url, now, ids), now, foundingCodes);
  const api = new Api([url, ...others], office, now, chance);
  calendar = new Calendar(TRIAL_BEGINS, time => api.moveClock(time));
  await api.moveClock(TRIAL_BEGINS);
  for (const person of Object.values(people)) await api.enlist(person);
  const protocols = await prepare(api, options.protocolsDir, participants);

  const trial = new Trial(api, calendar, chance, book, protocols, participants);
  calendar.start(NEW_FORM.publishedAt, async () => {
    await allowed(api, people.qa, '/consent-forms', NEW_FORM.fields);
  });
  let done = 0;
  for (let number = 1; number <= participants; number += 1) {
    const begins = TRIAL_BEGINS + number * 3 * DAY + chance.whole(0, 4) * HOUR;
    calendar.start(begins, async () => {
      await trial.unlessBlocked(() => trial.participant(number));
      done += 1;
      options.onProgress(done, participants);
    });
  }
  await calendar.run();
  return {
    api,
    scenes: trial.scenes,
    endedAt: calendar.now,
    calendar,
    things: trial.things,
    protocols,
    nextPlace: () => trial.nextPlace(),
    neverHappened: [...trial.dealer.never(), ...storyErrorsMissing(book), ...trial.carer.never()],
  };
}

export type Protocols = Readonly<Record<'fresh' | 'cryo', Protocol>>;

/** Every instrument is enrolled and qualified, every material released, the protocols are published, and the boxes stand in their tank. */
export async function prepare(
  api: Api,
  protocolsDir: string,
  participants: number,
): Promise<Protocols> {
  for (const instrument of instruments) await api.equip(instrument);
  for (const material of materials) await stock(api, material, TRIAL_BEGINS);
  const protocols = {
    fresh: await publish(api, `${protocolsDir}/als-msc-fresh.json`),
    cryo: await publish(api, `${protocolsDir}/als-msc-cryo.json`),
  };
  await allowed(api, people.qa, `/sites/${LOCKER.site}/unstaffed-posts`, lockerOfTrial);
  for (let box = 0; box <= Math.floor((participants * 4) / PER_BOX); box += 1) {
    await allowed(api, people.keeper, '/boxes', {
      box: boxName(box),
      tank: TANK,
      rows: 10,
      columns: 10,
    });
  }
  return protocols;
}

/** Publishes a protocol of a file, and answers it. */
export async function publish(api: Api, file: string): Promise<Protocol> {
  const definition = readProtocolFile(file);
  await allowed(api, people.qa, '/protocols', { definition });
  return definition;
}

const boxName = (number: number): string => (number === 0 ? BOX : `${BOX}-${number}`);

class Trial {
  readonly dealer: Dealer;
  readonly carer: Carer;
  readonly scenes: Scene[] = [];
  readonly things = new Things();
  private tubes = 0;

  constructor(
    private readonly api: Api,
    private readonly calendar: Calendar,
    private readonly chance: Chance,
    private readonly book: Ledgerbook,
    private readonly protocols: Protocols,
    participants: number,
  ) {
    this.dealer = new Dealer(chance, book, participants);
    this.carer = new Carer(chance, book);
  }

  async participant(number: number): Promise<void> {
    const subjectNumber = `01-${String(number).padStart(3, '0')}`;
    const known = knownAs(number);
    const body = await enrol(this.api, subjectNumber, {
      wristband: this.things.wristband(),
      ...(known === undefined ? {} : { known }),
      ...(number % REPLACED_IN === 2 ? { formerWristband: this.things.wristband() } : {}),
    });
    const course = COURSES[(number - 1) % COURSES.length] ?? 'usual';
    const round = Math.floor((number - 1) / COURSES.length);
    const protocol = this.protocols[(number + round) % 2 === 0 ? 'fresh' : 'cryo'];
    const first = await this.dose(body, protocol, course);
    if (number % REPEAT_EVERY !== 0) return;
    await this.calendar.after(REPEAT_AFTER);
    const second = await this.dose(body, protocol, 'usual', first);
    await this.fromTheBank(body, protocol, second);
  }

  /** A third dose for which nothing is grown: the spare of the second lies in the bank. */
  private async fromTheBank(body: Body, protocol: Protocol, second: Scene): Promise<void> {
    const tube = second.hands.spare;
    if (tube === undefined || !second.hands.places.has(tube)) return;
    await this.calendar.after(BANKED_FOR);
    const scene = await this.scene(body, protocol, second);
    const played = await this.unlessBlocked(() => bankedDose(second, tube, scene));
    if (!played) scene.stage = 'done';
  }

  /** Plays somebody's part to its end; where the ledger blocks it, the trial goes on without them. */
  async unlessBlocked(part: () => Promise<void>): Promise<boolean> {
    try {
      await part();
      return true;
    } catch (error) {
      if (!(error instanceof CareBlocked)) throw error;
      this.book.blocked.push(error.message);
      return false;
    }
  }

  private async dose(
    body: Body,
    protocol: Protocol,
    course: Course,
    previous?: Scene,
  ): Promise<Scene> {
    const scene = await this.scene(body, protocol, previous);
    // The spare of a repeat dose is kept for the one after it.
    if (previous !== undefined && protocol.bank?.tubes === true) scene.taken.add('spare');
    await this.calendar.after(DAY);
    const played = await this.unlessBlocked(() => therapy(scene, course, () => this.nextPlace()));
    if (!played) scene.stage = 'done';
    return scene;
  }

  private async scene(body: Body, protocol: Protocol, previous?: Scene): Promise<Scene> {
    const { api, book, calendar } = this;
    await renewConsent({ api, body, book, calendar });
    const registered = await register(this.api, body, protocol);
    const scene = new Scene({
      api: this.api,
      calendar: this.calendar,
      chance: this.chance,
      things: this.things,
      book: this.book,
      body,
      ...registered,
      protocol,
      onMoment: async (moment, at) => {
        await this.dealer.tempt(moment, at, this.scenes);
        await this.carer.attend(moment, at);
      },
    });
    scene.previous = previous;
    this.scenes.push(scene);
    this.book.journeys += 1;
    return scene;
  }

  nextPlace(): ReturnType<Place> {
    const tube = this.tubes;
    this.tubes += 1;
    return { box: boxName(Math.floor(tube / PER_BOX)), position: positionOf(tube % PER_BOX) };
  }
}
