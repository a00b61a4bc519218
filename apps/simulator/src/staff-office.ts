import type { Answered, Ask } from './ask.js';
import { DAY } from './calendar.js';
import { localTime } from './local-time.js';
import { registerPasskey } from './signing.js';
import { SoftwarePasskey } from './software-passkey.js';
import { type Person, postOf } from './world/people.js';

/** A role ends within a year; nobody waits for the last day. */
const ROLE_LASTS_MS = 365 * DAY;
/** An inspector comes for an inspection, and then again as somebody new. */
const INSPECTOR_LASTS_MS = 30 * DAY;
const RENEWED_BEFORE_MS = 60 * DAY;

const at = { organisation: 'bioinova', site: 'bioinova', post: 'quality' };
export const firstAdministrator: Person = { id: 'admin-1', roles: ['administrator'], ...at };
/** A second administrator needs two approvals: QA gives the second one. */
const approver: Person = { id: 'qa-accounts', roles: ['qa'], ...at };

/** Invented, like whoever it belongs to. */
export const passwordOf = ({ id }: Pick<Person, 'id'>): string => `the long password of ${id}`;

/** Gives people their accounts, as the administrator of a ledger does: nobody is handed a token. */
export class StaffOffice {
  private readonly invited = new Set([firstAdministrator.id]);
  /** By person, post and role. */
  private readonly grants = new Map<
    string,
    { readonly to: Person; readonly role: string; until: number }
  >();

  private constructor(
    private readonly ask: Ask,
    /** Of the first administrator. */
    readonly token: string,
    private readonly now: () => number,
  ) {}

  /** @param code of the founding, with which the first administrator enrols unless he has before */
  static async open(ask: Ask, now: () => number, code?: string): Promise<StaffOffice> {
    const { id: person } = firstAdministrator;
    const password = passwordOf(firstAdministrator);
    const enrolling = { person, home: postOf(firstAdministrator), code, password };
    if (code !== undefined) done(await ask('/first-administrator', '', enrolling), 'ALREADY_DONE');
    return new StaffOffice(ask, await signIn(ask, firstAdministrator), now);
  }

  /** Somebody gets an account and roles at a post, and signs in there. Answers the token. */
  async enlist(person: Person): Promise<string> {
    if (!this.invited.has(person.id)) await this.invite(person);
    for (const role of person.roles) await this.grant(person, role);
    return signIn(this.ask, person);
  }

  /** Somebody who is signed in with that token gets a passkey. */
  async givePasskey(person: Pick<Person, 'id'>, token: string): Promise<void> {
    const passkey = new SoftwarePasskey(person.id);
    const registered = await registerPasskey(this.ask, token, passwordOf(person), passkey);
    done(registered, 'ALREADY_DONE');
  }

  /** Roles end within a year; a trial may not. */
  async renew(): Promise<void> {
    for (const { to, role } of this.grants.values())
      if (role !== 'inspector') await this.grant(to, role);
  }

  private async invite(person: Person): Promise<void> {
    const { id } = person;
    const invitation = { person: id, home: postOf(person) };
    const invited = await this.ask('/people', this.token, invitation);
    const { code } = done(invited, 'ALREADY_DONE');
    this.invited.add(id);
    const password = passwordOf(person);
    if (invited.status === 201)
      done(await this.ask(`/accounts/${id}/activation`, '', { code, password }));
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
    if (role === 'administrator') {
      const second = await this.enlist(approver);
      done(await this.ask(`${path}/GRANT-${String(commandId)}/approvals`, second, {}));
    }
    this.grants.set(key, { to, role, until });
  }
}

interface Asked {
  readonly challenge: string;
  readonly toSign: string;
}

async function signIn(ask: Ask, person: Person): Promise<string> {
  const password = passwordOf(person);
  const asked = { person: person.id, password, at: postOf(person) };
  const answered = await ask('/sessions', '', asked);
  const { code, facts } = answered.body as { code?: string; facts?: Asked };
  if (code !== 'PASSKEY_NEEDED' || facts === undefined) return String(done(answered).token);
  const passkey = new SoftwarePasskey(person.id).sign(facts.toSign);
  const shown = { challenge: facts.challenge, passkey };
  const { token } = done(await ask('/sessions', '', { ...asked, ...shown }));
  return String(token);
}

/** What was answered, which is nothing but what was wanted, or had been done before. */
function done({ status, body }: Answered, ...before: readonly string[]): Answered['body'] {
  if (status !== 201 && !before.includes(String(body.code)))
    throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
