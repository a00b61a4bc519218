import {
  DAY_MS,
  type Item,
  type Journey,
  type JourneyCommand,
  type JourneyEvent,
  type ReadEvent,
  after,
  decideJourney,
  evolveJourney,
  foldJourney,
  lotNameOf,
  readEvent,
  unknownDevice,
  unknownLot,
  unstarted,
} from '@selfsame/custody';
import fc from 'fast-check';
import { play } from './harness/play.js';

const SEED = 20_260_216;

type History = readonly ReadEvent<JourneyEvent>[];

/** The invariants of a journey over every state that a trial with errors has really been in. */
/** Commands that entered a form. */
const paper = (history: History): ReadonlySet<string> =>
  new Set(
    history.flatMap(({ type, commandId }) => (type === 'DowntimeFormEntered' ? [commandId] : [])),
  );

describe('in every state of every journey', () => {
  const histories: History[] = [];

  beforeAll(async () => {
    const { log } = await play({ seed: 5, participants: 12 });
    const streams = new Map<string, ReadEvent<JourneyEvent>[]>();
    for (const { stream, bytes, position } of log) {
      if (!stream.startsWith('journey-')) continue;
      const event = readEvent(bytes, position) as ReadEvent<JourneyEvent>;
      streams.set(stream, [...(streams.get(stream) ?? []), event]);
    }
    histories.push(...streams.values());
  });

  const inEveryState = (look: (journey: Journey, at: ReadEvent<JourneyEvent>) => void): void => {
    for (const history of histories) {
      let journey = unstarted;
      for (const event of history) {
        journey = evolveJourney(journey, event);
        look(journey, event);
      }
    }
  };

  it('exactly one post has custody of everything that is there', () => {
    let seen = 0;
    inEveryState(journey => {
      for (const item of Object.values(journey.items)) {
        if (item.status !== 'present' && item.status !== 'opened') continue;
        seen += 1;
        expect(item.custodian).toBeDefined();
        const known = item.sscc === undefined ? undefined : journey.packages[item.sscc];
        if (known !== undefined) expect(item.custodian).toEqual(known.custodian);
      }
    });
    expect(seen).toBeGreaterThan(1_000);
  });

  it('one label instance of an item is valid at most', () => {
    inEveryState(journey => {
      const valid = Object.values(journey.labels).filter(({ status }) => status === 'applied');
      expect(new Set(valid.map(({ item }) => item)).size).toBe(valid.length);
    });
  });

  it('the passage is the depth of the lineage', () => {
    inEveryState(journey => {
      for (const { kind, parents, passage } of Object.values(journey.items)) {
        if (kind !== 'vessel' || passage === undefined || passage === 0) continue;
        const depths = parents.map(parent => journey.items[parent]?.passage ?? 0);
        expect(passage).toBe(Math.max(...depths) + 1);
      }
    });
  });

  it('what was filled is infused, left, wasted or unaccounted for', () => {
    inEveryState((journey, { type, data }) => {
      if (type !== 'InfusionCompleted') return;
      const { infusedMicrolitres, residualMicrolitres, wasteMicrolitres, unaccountedMicrolitres } =
        data.volumes;
      const filled = journey.items[data.syringe]?.volumeMicrolitres;
      expect(
        infusedMicrolitres + residualMicrolitres + wasteMicrolitres + unaccountedMicrolitres,
      ).toBe(filled);
    });
  });

  it('a hold stops no feeding', () => {
    let held = 0;
    inEveryState((journey, event) => {
      const open = Object.values(journey.holds).some(hold => hold.open);
      if (!open) return;
      for (const item of Object.values(journey.items)) {
        const command = feeding(journey, item, event);
        if (command === undefined) continue;
        held += 1;
        expect(decideJourney(command, journey)).toMatchObject({ outcome: 'accepted' });
      }
    });
    expect(held).toBeGreaterThan(100);
  });

  it('H52: a hold placed one event earlier wins over an opening that was right until then', () => {
    let openings = 0;
    for (const history of histories) {
      for (const [index, event] of history.entries()) {
        // What was opened on paper was asked of nobody.
        if (event.type !== 'TubeOpened' || paper(history).has(event.commandId)) continue;
        openings += 1;
        const before = foldJourney(history.slice(0, index));
        const command = opening(before, event.data.item, event);
        expect(decideJourney(command, before)).toMatchObject({ outcome: 'accepted' });
        const placed = {
          type: 'HoldPlaced',
          data: {
            hold: 'HOLD-99',
            scope: { kind: 'journey' },
            cause: { kind: 'person', reason: 'test' },
          },
        };
        const held = evolveJourney(before, { ...event, ...placed } as ReadEvent<JourneyEvent>);
        expect(decideJourney(command, held)).toMatchObject({
          outcome: 'refused',
          refusal: { code: 'HELD' },
        });
      }
    }
    expect(openings).toBeGreaterThan(0);
  });

  it('folding a start and any selection of events, in any order, never throws and gives the same twice', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { maxLength: 80 }), (which, picks) => {
        const history = histories[which % histories.length] ?? [];
        const picked = picks.flatMap(pick => history[pick % history.length] ?? []);
        const events = [...history.slice(0, 1), ...picked];
        const once = JSON.stringify(foldJourney(events));
        expect(JSON.stringify(foldJourney(events))).toBe(once);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

/** Feeding: what keeps cells alive, decided as their custodian would ask it. Every other kind is in the random sequences. */
function feeding(
  journey: Journey,
  item: Item,
  event: ReadEvent<JourneyEvent>,
): JourneyCommand | undefined {
  const { kind, status, custodian, sscc } = item;
  if (kind !== 'vessel' || status !== 'present' || custodian === undefined || sscc !== undefined)
    return undefined;
  if (journey.labels[item.label]?.status !== 'applied') return undefined;
  const now = event.recordedAt;
  const { coi, participant } = journey;
  const actor = { ...event.actor, ...custodian, role: 'operator' as const };
  const session = { session: 'S', coi, lineClearedBy: 'somebody' };
  const qualifications = [{ record: 'Q-1', from: now, until: after(now, DAY_MS) }];
  const hood = { device: 'BENCH', kind: 'hood' as const, at: custodian, qualifications };
  const instruments = [{ ...unknownDevice, ...hood }];
  const medium = { gtin: '09512345000016', lot: 'L' };
  const released = { ...unknownLot, kind: 'medium' as const, releasedAt: now };
  const lots = [{ name: lotNameOf(medium), state: released }];
  return {
    type: 'ChangeMedium',
    data: {
      bench: { workstation: 'BENCH', session },
      vessels: [{ label: item.label, claim: { coi, participant, item: item.item, token: 0 } }],
      medium,
      confluencePercent: 50,
    },
    meta: { commandId: 'a-test', now, occurredAt: now, actor, instruments, lots },
  };
}

function opening(journey: Journey, item: string, event: ReadEvent<JourneyEvent>): JourneyCommand {
  const { coi, participant } = journey;
  const tube = {
    label: journey.items[item]?.label ?? '',
    claim: { coi, participant, item, token: 0 },
  };
  const { recordedAt, occurredAt, actor } = event;
  return {
    type: 'OpenTube',
    data: { tube },
    meta: { commandId: 'a-test', now: recordedAt, occurredAt, actor },
  };
}
