// A ledger with people whose names are in its vault, and those who may ask for them.
import { type ReadEvent, readEvent } from '@selfsame/custody';
import type { AppendOutcome } from '@selfsame/event-store';
import { passThrough } from '@selfsame/event-store/history';
import { people, postOf } from '@selfsame/simulator';
import { pino } from 'pino';
import { accepted } from './accounts.js';
import { type Answered, Desk, deskOf } from './desk.js';
import { type TestLedger, ledgerInProcess } from './ledger-in-process.js';
import { LogLines } from './log-lines.js';

export const JANA = {
  givenName: 'Jana Marie',
  familyName: 'Canarysová',
  dateOfBirth: '1961-04-30',
  sex: 'female',
  hospitalNumber: 'MRN 48-1234',
};
/** Nobody who could be taken for her. */
export const PETR = {
  givenName: 'Petr',
  familyName: 'Dvořák',
  dateOfBirth: '1972-11-02',
  hospitalNumber: 'MRN 77-0001',
};

/** The answer of a ledger that says no. */
export const refused = (status: number, code: string) => ({ status, body: { code } });

export class KnownParticipants {
  /** What an append does instead of being stored; undefined where it is stored. */
  writes: () => Promise<AppendOutcome> | undefined = () => undefined;
  readonly lines = new LogLines();
  ledger!: TestLedger;
  investigator!: Desk;
  nurse!: Desk;
  /** Somebody of the courier's firm, with the same roles. */
  elsewhere!: Desk;
  private number = 100;

  static async begin(): Promise<KnownParticipants> {
    const known = new KnownParticipants();
    known.ledger = await ledgerInProcess({
      log: pino({ level: 'debug' }, known.lines),
      wrap: store =>
        passThrough(store, {
          append: async (...append) => (await known.writes()) ?? store.append(...append),
        }),
    });
    known.investigator = await deskOf(known.ledger, 'investigator', 'qa');
    known.nurse = await deskOf(known.ledger, 'nurse');
    const post = postOf(people.courier);
    known.elsewhere = new Desk(
      known.ledger.url,
      await known.ledger.token({ person: 'n-2', roles: ['nurse', 'investigator'], ...post }),
    );
    return known;
  }

  close(): Promise<void> {
    return this.ledger.close();
  }

  async enrolled(identity?: object) {
    this.number += 1;
    const subject = `01-${this.number}`;
    const told = { subjectNumber: subject, site: 'motol' };
    const answer = await accepted(this.investigator.give('/participants', told));
    const participant = String(answer.participant);
    const path = `/participants/${participant}`;
    if (identity !== undefined) await accepted(this.nurse.give(`${path}/identity`, identity));
    return { participant, path, subject };
  }

  search(desk: Desk, asked: object): Promise<Answered> {
    return desk.give('/participant-searches', { purpose: 'contact', ...asked });
  }

  async eventsOf(stream: string): Promise<ReadEvent[]> {
    const stored = await this.ledger.store.readStream(stream, 0, 500);
    return stored.map(({ bytes, position }) => readEvent(bytes, position));
  }

  lookUps(): Promise<ReadEvent[]> {
    return this.eventsOf('look-ups-motol-2026-02-16');
  }

  /** Every event, as text. */
  async log(): Promise<string> {
    const stored = await this.ledger.store.readAll(undefined, 1_000);
    return stored.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');
  }
}
