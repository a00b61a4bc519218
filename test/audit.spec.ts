import type { EventStore } from '@selfsame/event-store';
import { people, postOf } from '@selfsame/simulator';
import { Desk, deskOf } from './harness/desk.js';
import { eventsOf } from './harness/events-of.js';
import { ledgerInProcess } from './harness/ledger-in-process.js';
import { passThrough } from '@selfsame/event-store/history';

const AT_ONCE = 60;

/** As a disk: an append takes its time, and others come in between. */
const slowly = (store: EventStore): EventStore =>
  passThrough(store, {
    append: async (...append) => {
      await new Promise(resolve => setTimeout(resolve, 20));
      return store.append(...append);
    },
  });

describe('harmless refusals', () => {
  it('are noted every one, also when a whole site is refused at the same moment', async () => {
    const ledger = await ledgerInProcess({ wrap: slowly });
    const coi = await (await deskOf(ledger, 'qa', 'investigator')).journey('01-001');
    const nurses = await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, index) => {
        const person = `nurse-${index}`;
        return ledger.token({ person, roles: ['nurse'], ...postOf(people.nurse) });
      }),
    );
    const answers = await Promise.all(
      nurses.map(token =>
        new Desk(ledger.url, token).give(`/journeys/${coi}/certifications`, {
          batch: 'B1',
          stage: 'final',
        }),
      ),
    );
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set(['FORBIDDEN']));
    const log = await ledger.store.readAll(undefined, 1_000);
    const [audit] = log.filter(({ stream }) => stream.startsWith('audit-'));
    const noted = await eventsOf(ledger.store, audit?.stream ?? '');
    expect(new Set(noted.map(({ actor }) => actor.person)).size).toBe(AT_ONCE);
    await ledger.close();
  });
});
