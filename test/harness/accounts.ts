import { SoftwareDevice, people, postOf } from '@selfsame/simulator';
import { type Answered, Desk } from './desk.js';
import type { TestLedger } from './ledger-in-process.js';

export const PASSWORD = 'a long walk to the clean room';
export const ward = postOf(people.investigator);
export const office = { organisation: 'bioinova', site: 'bioinova', post: 'quality' };

/** People of a real ledger, who have to prove who they are like everybody else. */
export class Accounts {
  readonly stranger: Desk;

  constructor(private readonly ledger: TestLedger) {
    this.stranger = new Desk(ledger.url, '');
  }

  enrol(person: string, code: string): Promise<Answered> {
    const told = { person, home: office, code, password: PASSWORD };
    return this.stranger.give('/first-administrator', told);
  }

  /** The one with the code of the founding, signed in. */
  async first(person: string): Promise<Desk> {
    await accepted(this.enrol(person, String(this.ledger.enrolmentCode)));
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

  /** Has an account that is active, and no role yet. */
  async invited(by: Desk, person: string, home = ward): Promise<void> {
    const { code } = await accepted(by.give('/people', { person, home }));
    await accepted(
      this.stranger.give(`/accounts/${person}/activation`, { code, password: PASSWORD }),
    );
  }
}

/** What was answered, which is nothing but what was wanted. */
export async function accepted(answering: Promise<Answered>): Promise<Answered['body']> {
  const { status, body } = await answering;
  if (status !== 201) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
