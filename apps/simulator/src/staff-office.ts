import { type Answered, type Ask, send } from './ask.js';
import { DAY } from './calendar.js';
import { passwordOf } from './invented-password.js';
import { localTime } from './local-time.js';
import { comeIn } from './come-in.js';
import type { FoundingCodes } from './founding-codes.js';
import type { Badge } from './signing.js';
import { SoftwareDevice } from './software-device.js';
import { ORIGIN, SoftwarePasskey } from './software-passkey.js';
import type { Instrument } from './world/instruments.js';
import { type Person, postOf } from './world/people.js';
import { printedName } from './world/printed-names.js';

/** A role ends within a year; nobody waits for the last day. */
const ROLE_LASTS_MS = 365 * DAY;
/** An inspector comes for an inspection, and then again as somebody new. */
const INSPECTOR_LASTS_MS = 30 * DAY;
const RENEWED_BEFORE_MS = 60 * DAY;
/** A calibration lasts as long as a role. */
const CALIBRATION_LASTS_MS = 365 * DAY;

const at = { organisation: 'bioinova', site: 'bioinova', post: 'quality' };
export const firstAdministrator: Person = { id: 'admin-1', roles: ['administrator'], ...at };
/** Vouches for whomever the administrator invites, records what they have learnt, and is the second who approves another administrator. */
const firstQa: Person = { id: 'qa-accounts', roles: ['qa'], ...at };
/** Nobody records his own training: this one does it for the first. */
const secondQa: Person = { id: 'qa-trainings', roles: ['qa'], ...at };
/** Longer than any trial here: what it is to be without one is told by tests. */
const TRAINING_LASTS_MS = 3_650 * DAY;
const OFFICE = 'staff-office';

export const PIN = '246810';

type Who = Pick<Person, 'id'>;

/** Gives people their accounts, devices, instruments and badges, as the administrator of a ledger does: nobody is handed a token. */
export class StaffOffice {
  private readonly invited = new Set([firstAdministrator.id, firstQa.id]);
  private readonly devices = new Set([OFFICE]);
  /** By person, post and role. */
  private readonly grants = new Map<string, { to: Person; role: string; until: number }>();
  /** By number: until when each counts as qualified. */
  private readonly calibrations = new Map<string, number>();

  /** Until when the two of the founding have their roles. */
  private foundersUntil: number;

  private constructor(
    private readonly ask: Ask,
    /** Of the first administrator. */
    public token: string,
    private tokenOfQa: string,
    private readonly now: () => number,
    /** Where everybody finds the ledger: passkeys are made for it. */
    readonly origin: string,
  ) {
    this.foundersUntil = now() + ROLE_LASTS_MS;
  }

  /** @param codes of the founding, with which the first two enrol unless they have before */
  static async open(
    ask: Ask,
    now: () => number,
    codes?: FoundingCodes,
    origin = ORIGIN,
  ): Promise<StaffOffice> {
    if (codes !== undefined) {
      await enrolFirst(ask, '/first-administrator', firstAdministrator, codes.administrator);
      await enrolFirst(ask, '/first-qa', firstQa, codes.qa);
    }
    const token = await signIn(ask, firstAdministrator, OFFICE, origin);
    await enrolDevice(ask, token, OFFICE, firstAdministrator);
    const tokenOfQa = await signIn(ask, firstQa, OFFICE, origin);
    const office = new StaffOffice(ask, token, tokenOfQa, now, origin);
    await office.train(firstQa, await office.enlist(secondQa, OFFICE));
    return office;
  }

  /** What only the administrator of a simulated ledger does, and what is in no record. Whose laptop slept signs in anew. */
  async steer(url: string, path: string, body: object): Promise<Answered> {
    const answered = await send(url, 'POST', path, this.token, body);
    if (answered.status !== 401) return answered;
    this.token = await this.signIn(firstAdministrator, OFFICE);
    return send(url, 'POST', path, this.token, body);
  }

  /** Somebody gets an account, roles at a post and a device, and signs in there. Answers the token. */
  async enlist(person: Person, device: string): Promise<string> {
    if (!this.invited.has(person.id)) await this.invite(person);
    for (const role of person.roles) await this.grant(person, role);
    await this.train(person);
    await this.enrol(device, person);
    return this.signIn(person, device);
  }

  /** Roles and calibrations end within a year; a trial may not. */
  async renew(): Promise<void> {
    if (this.foundersUntil - this.now() < RENEWED_BEFORE_MS) await this.renewFounders();
    for (const { to, role } of this.grants.values())
      if (role !== 'inspector') await this.grant(to, role);
    for (const [number, until] of this.calibrations)
      if (until - this.now() < RENEWED_BEFORE_MS)
        this.calibrations.set(number, await this.calibrate(number));
  }

  /** Nobody gives himself a role: the administrator renews QA, and two of QA the administrator. */
  private async renewFounders(): Promise<void> {
    const until = localTime(this.now() + ROLE_LASTS_MS);
    const renewed = (person: Person, role: string) => ({ role, at: postOf(person), until });
    const ofQa = renewed(firstQa, 'qa');
    done(await this.ask(`/people/${firstQa.id}/grants`, this.token, ofQa));
    const path = `/people/${firstAdministrator.id}/grants`;
    const proposed = await this.asQa(path, renewed(firstAdministrator, 'administrator'));
    const { commandId } = done(proposed);
    const second = await this.signIn(secondQa, OFFICE);
    done(await this.ask(`${path}/GRANT-${String(commandId)}/approvals`, second, {}));
    this.foundersUntil = this.now() + ROLE_LASTS_MS;
  }

  /** An instrument is enrolled where it stands, and qualified for good. */
  async equip(instrument: Instrument): Promise<void> {
    const until = await this.equipFor(instrument, CALIBRATION_LASTS_MS);
    this.calibrations.set(instrument.number, until);
  }

  /** An instrument that nobody calibrates again. */
  async equipFor({ number, kind, at: where }: Instrument, lastsMs: number): Promise<number> {
    const told = { number, kind, at: where };
    done(await this.ask('/devices', this.token, told), 'ALREADY_DONE');
    return this.calibrate(number, lastsMs);
  }

  private async calibrate(number: string, lastsMs = CALIBRATION_LASTS_MS): Promise<number> {
    const until = this.now() + lastsMs;
    const told = { record: `CAL-${number}`, validUntil: localTime(until) };
    done(await this.asQa(`/devices/${number}/qualifications`, told));
    return until;
  }

  /** Somebody gets a passkey. He signs in anew for it: nobody who found an open screen registers one. */
  async givePasskey(person: Who, device: string): Promise<void> {
    const token = await this.signIn(person, device);
    const passkey = new SoftwarePasskey(person.id, this.origin);
    const { body } = await this.ask('/account/passkey-options', token);
    const registration = passkey.register(String(body.challenge));
    const told = { device, password: passwordOf(person), passkey: registration };
    done(await this.ask('/account/passkeys', token, told), 'ALREADY_DONE');
  }

  /** Somebody who is signed in with that token, on that device, gets a badge, and chooses the PIN for it. */
  async giveBadge(person: Who, token: string, device: string): Promise<Badge> {
    const { says } = done(await this.ask(`/people/${person.id}/badges`, this.token, {}));
    const told = { device, password: passwordOf(person), pin: PIN };
    done(await this.ask('/account/pin', token, told));
    return { says: String(says), pin: PIN };
  }

  /** Whatever the ledger says that somebody has still to learn for his roles. */
  private async train({ id }: Person, by?: string): Promise<void> {
    const path = `/people/${id}`;
    const { body } = await this.ask(path, this.token);
    const validUntil = localTime(this.now() + TRAINING_LASTS_MS);
    for (const training of body.missingTrainings as readonly string[]) {
      const told = { training, record: `LMS ${id}`, validUntil };
      const answering =
        by === undefined
          ? this.asQa(`${path}/trainings`, told)
          : this.ask(`${path}/trainings`, by, told);
      done(await answering);
    }
  }

  /** A long trial has quiet hours, in which a session locks. */
  private async asQa(path: string, told: object): Promise<Answered> {
    const answered = await this.ask(path, this.tokenOfQa, told);
    if (answered.status !== 401) return answered;
    this.tokenOfQa = await this.signIn(firstQa, OFFICE);
    return this.ask(path, this.tokenOfQa, told);
  }

  private signIn(person: Who & Partial<Person>, device: string): Promise<string> {
    return signIn(this.ask, person, device, this.origin);
  }

  private async enrol(number: string, person: Person): Promise<void> {
    if (this.devices.has(number)) return;
    await enrolDevice(this.ask, this.token, number, person);
    this.devices.add(number);
  }

  private async invite(person: Person): Promise<void> {
    const { id } = person;
    const invitation = { person: id, name: printedName(id), home: postOf(person) };
    const invited = await this.ask('/people', this.token, invitation);
    const { code } = done(invited, 'ALREADY_DONE');
    this.invited.add(id);
    const password = passwordOf(person);
    if (invited.status !== 201) return;
    const { checkWord } = done(
      await this.ask(`/accounts/${id}/activation`, '', { code, password }),
    );
    const seen = { checkWord, document: 'staff-card' };
    done(await this.asQa(`/people/${id}/vouchings`, seen));
  }

  private async grant(to: Person, role: string): Promise<void> {
    const { id, site, post } = to;
    const key = [id, site, post, role].join(' ');
    if ((this.grants.get(key)?.until ?? 0) - this.now() > RENEWED_BEFORE_MS) return;
    if (id === firstAdministrator.id) return;
    const until = this.now() + (role === 'inspector' ? INSPECTOR_LASTS_MS : ROLE_LASTS_MS);
    const path = `/people/${id}/grants`;
    const given = { role, at: postOf(to), until: localTime(until) };
    const { commandId } = done(await this.ask(path, this.token, given), 'ALREADY_DONE');
    if (role === 'administrator')
      done(await this.asQa(`${path}/GRANT-${String(commandId)}/approvals`, {}));
    this.grants.set(key, { to, role, until });
  }
}

async function enrolFirst(ask: Ask, path: string, person: Person, code: string): Promise<void> {
  const enrolling = {
    person: person.id,
    name: printedName(person.id),
    home: postOf(person),
    code,
    password: passwordOf(person),
  };
  done(await ask(path, '', enrolling), 'ALREADY_DONE');
}

async function enrolDevice(ask: Ask, token: string, number: string, person: Person): Promise<void> {
  const shown = new SoftwareDevice(number).enrolment();
  const told = { ...shown, kind: 'tablet', at: postOf(person) };
  done(await ask('/devices', token, told), 'ALREADY_DONE');
}

/** At his post, where it is known; whoever has one post only need not say which. */
async function signIn(
  ask: Ask,
  person: Who & Partial<Person>,
  device: string,
  origin: string,
): Promise<string> {
  const { id, organisation, site, post } = person;
  const at = organisation && site && post ? { at: { organisation, site, post } } : {};
  const asked = { person: id, password: passwordOf(person), ...at };
  const { token } = done(await comeIn(ask, '/sessions', asked, person.id, device, origin));
  return String(token);
}

/** What was answered, which is nothing but what was wanted, or had been done before. */
function done({ status, body }: Answered, ...before: readonly string[]): Answered['body'] {
  if (status !== 201 && !before.includes(String(body.code)))
    throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
