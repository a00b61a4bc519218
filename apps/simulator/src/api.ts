import { type Answered, send } from './ask.js';
import type { Chance } from './chance.js';
import { commandIds } from './command-ids.js';
import { localTime } from './local-time.js';
import { type Badge, type Signer, givenAndSigned } from './signing.js';
import { SoftwareDevice } from './software-device.js';
import type { StaffOffice } from './staff-office.js';
import { CareBlocked } from './story/care-blocked.js';
import type { Instrument } from './world/instruments.js';
import type { Person } from './world/people.js';

export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly verdict?: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the ledger answered to a command. */
export interface Told {
  readonly commandId: string;
  readonly accepted: boolean;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly problem: Problem | undefined;
}

export interface JourneyEvent {
  readonly revision: number;
  readonly envelope: {
    readonly id: string;
    readonly type: string;
    readonly commandId: string;
    readonly data: { readonly hold?: string };
  };
}

export interface Extras {
  /** Sent instead of a new one: a retry, a double tap. */
  readonly commandId?: string;
  /** How far the device's clock is off. */
  readonly clockOffMs?: number;
  readonly device?: string;
}

/** Somebody who is signed in on a device. */
interface Seat {
  readonly token: string;
  readonly signer: Signer;
}

/** They sign with badge and PIN: an authenticator is nothing for gloves. */
const AT_THE_BED = new Set(['nurse', 'administering-physician']);

export const deviceOf = ({ id }: Person): string => `device-of-${id}`;
const seat = ({ id }: Person, device: string): string => `${id} ${device}`;

/** The public HTTP API, as the trial's people use it. Of several instances of one ledger each is asked in turn. */
export class Api {
  /** By person and device. */
  private readonly seats = new Map<string, Seat>();
  private readonly withPasskey = new Set<string>();
  private asked = 0;
  readonly newCommandId: () => string;
  lastCommandId = '';
  /** Where the newest record of all that these people made stands: lists are asked to show it. */
  lastPosition = '';

  constructor(
    private readonly urls: readonly string[],
    private readonly office: StaffOffice,
    private readonly now: () => number,
    chance: Chance,
  ) {
    this.newCommandId = commandIds(now, chance);
  }

  /** Somebody has an account from now on, and is signed in on a device of his own. */
  async enlist(person: Person): Promise<string> {
    const { token } = await this.signIn(person, deviceOf(person));
    return token;
  }

  /** What somebody who is signed in on his own device signs with. @throws for whoever signs with a passkey */
  badgeOf(person: Person): Badge {
    const badge = this.seats.get(seat(person, deviceOf(person)))?.signer.badge;
    if (badge === undefined) throw new Error(`${person.id} has no badge.`);
    return badge;
  }

  /** Somebody has an account and a passkey from now on, if he has none yet: he can be asked for any signature. */
  async equipToSign(person: Person): Promise<void> {
    const device = deviceOf(person);
    const { signer } = this.seats.get(seat(person, device)) ?? (await this.signIn(person, device));
    if (!this.withPasskey.has(person.id)) await signer.getPasskey();
  }

  /** An instrument is enrolled where it stands, and qualified for good. */
  equip(instrument: Instrument): Promise<void> {
    return this.office.equip(instrument);
  }

  /** An instrument is enrolled, and nobody calibrates it again. */
  equipFor(instrument: Instrument, lastsMs: number): Promise<number> {
    return this.office.equipFor(instrument, lastsMs);
  }

  async moveClock(now: number): Promise<void> {
    const body = { now: localTime(now) };
    for (const url of this.urls) {
      const { status } = await this.office.steer(url, '/simulation/clock', body);
      if (status >= 400) throw new Error(`The clock of ${url} stands still: ${status}.`);
    }
    await this.office.renew();
  }

  /** What there is to scan, for people who have neither labels nor a scanner. */
  async layTray(rows: readonly object[]): Promise<void> {
    for (const url of this.urls) {
      const { status, body } = await this.office.steer(url, '/simulation/tray', { rows });
      if (status >= 400) throw new Error(`The tray of ${url} stays empty: ${JSON.stringify(body)}`);
    }
  }

  async give(person: Person, path: string, fields: object, extras: Extras = {}): Promise<Told> {
    const now = this.now();
    const commandId = extras.commandId ?? this.newCommandId();
    const device = extras.device ?? deviceOf(person);
    const told = {
      commandId,
      occurredAt: localTime(now + (extras.clockOffMs ?? 0)),
      device,
      ...fields,
    };
    const { status, body } = await this.signedIn(person, device, ({ token, signer }) =>
      givenAndSigned(
        signature =>
          this.send('POST', path, token, signature === undefined ? told : { ...told, signature }),
        signer,
      ),
    );
    this.lastCommandId = commandId;
    if (typeof body.position === 'string') this.lastPosition = body.position;
    const accepted = status === 201;
    return {
      commandId,
      accepted,
      status,
      body,
      problem: accepted ? undefined : (body as unknown as Problem),
    };
  }

  /** Reads what people need to go on. @throws CareBlocked */
  async read(person: Person, path: string): Promise<Readonly<Record<string, unknown>>> {
    const { status, body } = await this.signedIn(person, deviceOf(person), ({ token }) =>
      this.send('GET', path, token),
    );
    if (status !== 200)
      throw new CareBlocked(`GET ${path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** The whole history of a journey, page by page. */
  async events(person: Person, coi: string): Promise<readonly JourneyEvent[]> {
    const events: JourneyEvent[] = [];
    let next: unknown;
    do {
      const cursor = typeof next === 'string' ? `&cursor=${next}` : '';
      const page = await this.read(person, `/journeys/${coi}/events?limit=500${cursor}`);
      events.push(...(page.events as JourneyEvent[]));
      next = page.next;
    } while (next !== undefined);
    return events;
  }

  /** Whoever takes another device signs in on it first; who left it alone until it locked, does so again. */
  private async signedIn(
    person: Person,
    device: string,
    ask: (seat: Seat) => Promise<Answered>,
  ): Promise<Answered> {
    const known = this.seats.get(seat(person, device)) ?? (await this.signIn(person, device));
    const answered = await ask(known);
    if (answered.body.code !== 'SESSION_LOCKED') return answered;
    return ask(await this.signIn(person, device));
  }

  private async signIn(person: Person, device: string): Promise<Seat> {
    const token = await this.office.enlist(person, device);
    const known = this.seats.get(seat(person, device))?.signer.badge;
    const isAtBed = person.roles.some(role => AT_THE_BED.has(role));
    const badge = isAtBed ? (known ?? (await this.office.giveBadge(person, token, device))) : known;
    const getPasskey = async (): Promise<void> => {
      await this.office.givePasskey(person, device);
      this.withPasskey.add(person.id);
    };
    const signer = {
      person: person.id,
      device: new SoftwareDevice(device),
      badge,
      origin: this.office.origin,
      getPasskey,
    };
    const signedIn = { token, signer };
    this.seats.set(seat(person, device), signedIn);
    return signedIn;
  }

  private send(...what: [method: string, path: string, token: string, body?: object]) {
    const url = this.urls[this.asked % this.urls.length] ?? '';
    this.asked += 1;
    return send(url, ...what);
  }
}
