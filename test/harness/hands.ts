import { join } from 'node:path';
import { MINUTE_MS } from '@selfsame/custody';
import {
  Api,
  BOX,
  type Body,
  Calendar,
  Chance,
  type Known,
  type Person,
  Ledgerbook,
  Scene,
  type StaffOffice,
  TRIAL_BEGINS,
  Things,
  type World,
  enrol,
  people,
  positionOf,
  prepare,
  type Protocol,
  type Protocols,
  register,
} from '@selfsame/simulator';
import type { TestLedger } from './ledger-in-process.js';

/** People at a ledger of this process: what they do reads like the story that it is. */
export class Hands {
  readonly things = new Things();
  readonly book = new Ledgerbook();
  readonly api: Api;
  private readonly chance = new Chance(1);
  private readonly calendar: Calendar;
  private enrolled = 0;
  private protocols: Protocols | undefined;

  private constructor(url: string, office: StaffOffice) {
    this.api = new Api([url], office, () => this.calendar.now, this.chance);
    this.calendar = new Calendar(TRIAL_BEGINS, now => this.api.moveClock(now));
  }

  /** Everybody has signed in, the protocols are published, one box stands in its tank. */
  static async at(ledger: Pick<TestLedger, 'url' | 'office'>): Promise<Hands> {
    const hands = new Hands(ledger.url, await ledger.office());
    for (const person of Object.values(people)) await hands.api.enlist(person);
    hands.protocols = await prepare(hands.api, join(process.cwd(), 'protocols'), 1);
    return hands;
  }

  /** What the clocks of these people show. */
  get now(): number {
    return this.calendar.now;
  }

  private get published(): Protocols {
    if (this.protocols === undefined) throw new Error('Nothing is published yet.');
    return this.protocols;
  }

  /** All of it, for people who begin many therapies at once. */
  get world(): World {
    const { api, calendar, things, published: protocols } = this;
    let stored = 0;
    const nextPlace = () => ({ box: BOX, position: positionOf(stored++) });
    return { api, calendar, things, protocols, nextPlace };
  }

  /** Lives a story on the calendar: time moves only inside. */
  async live<T>(story: () => Promise<T>): Promise<T> {
    let lived: { readonly result: T } | undefined;
    this.calendar.start(this.calendar.now, async () => {
      lived = { result: await story() };
    });
    await this.calendar.run();
    if (lived === undefined) throw new Error('The story came to no end.');
    return lived.result;
  }

  /** Nothing happens for so long. */
  async wait(durationMs: number): Promise<void> {
    await this.live(() => this.calendar.after(durationMs));
  }

  /** Lives several stories on the calendar, each beginning some time after the one before. */
  async liveAll(apartMs: number, stories: readonly (() => Promise<void>)[]): Promise<void> {
    for (const [index, story] of stories.entries())
      this.calendar.start(this.calendar.now + index * apartMs, story);
    await this.calendar.run();
  }

  /** A training of somebody is over from now on. */
  async trainingEnds({ id }: Person): Promise<void> {
    const soon = this.calendar.now + MINUTE_MS;
    const validUntil = new Date(soon).toISOString();
    const record = { training: 'custody', record: 'TR-1', validUntil };
    await this.api.give(people.qa, `/people/${id}/trainings`, record);
    await this.live(() => this.calendar.until(soon));
  }

  participant(known?: Known): Promise<Body> {
    this.enrolled += 1;
    const subjectNumber = `01-${String(this.enrolled).padStart(3, '0')}`;
    const wristband = this.things.wristband();
    return enrol(
      this.api,
      subjectNumber,
      known === undefined ? { wristband } : { wristband, known },
    );
  }

  async therapy(
    body: Body,
    of: keyof Protocols | Protocol = 'fresh',
    onMoment: Scene['parts']['onMoment'] = () => Promise.resolve(),
  ): Promise<Scene> {
    const protocol = typeof of === 'string' ? this.published[of] : of;
    const registered = await register(this.api, body, protocol);
    const { api, calendar, chance, things, book } = this;
    return new Scene({
      api,
      calendar,
      chance,
      things,
      book,
      body,
      ...registered,
      protocol,
      onMoment,
    });
  }
}
