import { SoftwareDevice, people, postOf, printedName } from '@selfsame/simulator';
import { type Answered, Desk } from './desk.js';
import type { TestLedger } from './ledger-in-process.js';
import type { Arrived } from './roaming-browser.js';

export const PASSWORD = 'a long walk to the clean room';
export const ward = postOf(people.investigator);
const UNTIL = '2026-12-31T00:00:00.000Z';
export const office = { organisation: 'bioinova', site: 'bioinova', post: 'quality' };

const FIRST_QA = 'S-7';

/** People of a real ledger, who have to prove who they are like everybody else. */
export class Accounts {
  readonly stranger: Desk;
  private qa: Promise<unknown> | undefined;

  constructor(private readonly ledger: TestLedger) {
    this.stranger = new Desk(ledger.url, '');
  }

  enrol(person: string, code: string, as = 'administrator'): Promise<Answered> {
    const told = { person, name: printedName(person), home: office, code, password: PASSWORD };
    return this.stranger.give(`/first-${as}`, told);
  }

  /** The one with the administrator's code of the founding, signed in. */
  async first(person: string): Promise<Desk> {
    await accepted(this.enrol(person, String(this.ledger.foundingCodes?.administrator)));
    const admin = await this.signIn(person);
    await this.enrolDevice(admin, 'd');
    return admin;
  }

  async signIn(person: string, password = PASSWORD): Promise<Desk> {
    const { token } = await accepted(this.stranger.give('/sessions', { person, password }));
    return new Desk(this.ledger.url, String(token));
  }

  /** A tablet of the ward, on which people sign in. */
  async enrolDevice(by: Desk, number: string, at = ward): Promise<void> {
    const { publicKey, ...device } = new SoftwareDevice(number).enrolment();
    await accepted(by.give('/devices', { ...device, kind: 'tablet', at, publicKey }));
  }

  /** The one with QA's code of the founding: signs in when the tablet is there, vouches for whoever stands before him, and records trainings. */
  async firstQa(): Promise<Desk> {
    const code = String(this.ledger.foundingCodes?.qa);
    await (this.qa ??= accepted(this.enrol(FIRST_QA, code, 'qa')));
    return this.signIn(FIRST_QA);
  }

  /** Has an account, a role at a post, and what the role asks for. */
  async employ(by: Desk, person: string, role: string, at = ward): Promise<void> {
    await this.invited(by, person, at);
    await this.grant(by, person, role, at);
    await this.train(by, person);
  }

  /** Has learnt what the roles that he was given ask for, as the first QA records, or somebody else where it is he. */
  async train(by: Desk, person: string, recordedBy?: Desk): Promise<void> {
    const qa = recordedBy ?? (await this.firstQa());
    const { body } = await by.read(`/people/${person}`);
    for (const training of body.missingTrainings as readonly string[]) {
      const told = { training, record: 'LMS-1', validUntil: '2030-01-01T00:00:00Z' };
      await accepted(qa.give(`/people/${person}/trainings`, told));
    }
  }

  private grant(by: Desk, person: string, role: string, at: typeof ward) {
    return accepted(by.give(`/people/${person}/grants`, { role, at, until: UNTIL }));
  }

  /** Has an account that is active, and no role yet. */
  async invited(by: Desk, person: string, home = ward): Promise<void> {
    const told = { person, name: printedName(person), home };
    const { code } = await accepted(by.give('/people', told));
    await this.vouch(person, await this.activated(person, code));
  }

  /** @returns the check word that whoever did it was shown */
  async activated(person: string, code: unknown, password = PASSWORD): Promise<unknown> {
    const answered = this.stranger.give(`/accounts/${person}/activation`, { code, password });
    return (await accepted(answered)).checkWord;
  }

  async vouch(person: string, checkWord: unknown): Promise<void> {
    const seen = { checkWord, document: 'staff-card' };
    await accepted((await this.firstQa()).give(`/people/${person}/vouchings`, seen));
  }

  /**
   * Of the hospital: linked to an account that is there, and vouched for by what he hears when he first comes back.
   * @returns the link
   */
  async linked(
    by: Desk,
    person: string,
    identity: { readonly issuer: string; readonly subject: string },
    comesBack: () => Promise<Pick<Arrived, 'body'>>,
  ): Promise<string> {
    const linking = by.give(`/people/${person}/external-identities`, identity);
    const { commandId } = await accepted(linking);
    const { facts } = (await comesBack()).body as { facts: { checkWord: string } };
    await this.vouch(person, facts.checkWord);
    return `LINK-${String(commandId)}`;
  }
}

/** What was answered, which is nothing but what was wanted. */
export async function accepted(answering: Promise<Answered>): Promise<Answered['body']> {
  const { status, body } = await answering;
  if (status !== 201) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
