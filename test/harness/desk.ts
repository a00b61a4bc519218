import { readFileSync } from 'node:fs';
import type { Role } from '@selfsame/custody';
import {
  type Ask,
  type Signer,
  SoftwareDevice,
  comeIn,
  givenAndSigned,
  people,
  postOf,
} from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import type { TestLedger } from './ledger-in-process.js';

const LONGEST_NUMBER = 40;
const BEGINS = '2026-02-16T08:00:00.000Z';

export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Somebody who gives commands over HTTP, at the trial's ward unless said otherwise. */
export class Desk {
  /** What the device's clock shows. */
  now = BEGINS;

  constructor(
    private readonly url: string,
    private readonly token: string,
    /** Whoever sits here, if he has to sign. */
    private readonly signer?: Signer,
  ) {}

  give(path: string, fields: object, commandId: string = uuidv7()): Promise<Answered> {
    const told = { commandId, occurredAt: this.now, device: 'd', ...fields };
    if (path === '/sessions') return this.comesIn(path, told);
    return givenAndSigned(
      signature => this.ask('POST', path, signature === undefined ? told : { ...told, signature }),
      this.signer ?? nobody,
    );
  }

  /** Whoever signs in shows what he is asked to show. */
  private comesIn(path: string, told: { readonly device: string; readonly person?: string }) {
    const ask: Ask = (_path, _token, shown) => this.ask('POST', path, shown);
    return comeIn(ask, path, told, told.person ?? '', told.device);
  }

  read(path: string): Promise<Answered> {
    return this.ask('GET', path);
  }

  async ask(method: string, path: string, body?: object): Promise<Answered> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Answered['body'] };
  }

  /** A journey that has begun and no more. Needs the roles qa and investigator. */
  async journey(subjectNumber: string): Promise<string> {
    const definition = JSON.parse(readFileSync('protocols/als-msc-fresh.json', 'utf8')) as object;
    await this.give('/protocols', { definition });
    const { participant } = await this.accepted('/participants', { subjectNumber, site: 'motol' });
    const path = `/participants/${String(participant)}`;
    await this.accepted(`${path}/consents`, { formVersion: 'v1', onWithdrawal: 'keep' });
    const protocol = { protocol: 'als-msc-fresh', protocolVersion: 1 };
    const { coi } = await this.accepted(`${path}/journeys`, protocol);
    return String(coi);
  }

  hold(coi: string, reason: string): Promise<Answered['body']> {
    return this.accepted(`/journeys/${coi}/holds`, { scope: { kind: 'journey' }, reason });
  }

  private async accepted(path: string, fields: object): Promise<Answered['body']> {
    const { status, body } = await this.give(path, fields);
    if (status !== 201) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }
}

type Staffed = Pick<TestLedger, 'url' | 'token' | 'office'>;

const nobody: Signer = {
  person: '',
  device: new SoftwareDevice('d'),
  getPasskey: () => Promise.reject(new Error('Nobody is here who could sign.')),
};

/** A desk at the ward for an invented person. */
export async function deskOf(ledger: Staffed, ...roles: readonly Role[]): Promise<Desk> {
  const person = `a-${roles.join('-')}`.slice(0, LONGEST_NUMBER);
  const token = await ledger.token({ person, roles, ...postOf(people.investigator) });
  const office = await ledger.office();
  const getPasskey = (): Promise<void> => office.givePasskey({ id: person }, 'd');
  return new Desk(ledger.url, token, { person, device: new SoftwareDevice('d'), getPasskey });
}
