import { on } from '../../test/chapter.js';
import {
  type JourneyStory,
  type Step,
  given,
  stepsOf,
  wholeJourney,
} from '../../test/journey-story.js';
import { toldOf } from '../../test/later-dose.js';
import {
  investigator,
  keeper,
  neurologist,
  nurse,
  operator,
  qa,
  qp,
  reactor,
  ward,
} from '../../test/people.js';
import { marrowParcel, productParcel } from '../../test/scans.js';
import type { HoldCause, StopCause } from '../hold/events.js';
import type { JourneyEvent } from '../journey/events.js';
import { foldJourney } from '../journey/fold-journey.js';
import { DAY_MS } from '../kernel/instant.js';
import { leadingUnit, remainingUnit } from './leading-unit.js';

const stageOf = ({ state }: JourneyStory) => state.stage?.name;

const volumes = {
  infusedMicrolitres: 0,
  residualMicrolitres: 1_500,
  wasteMicrolitres: 0,
  unaccountedMicrolitres: 0,
  estimated: true,
};
const broken = (infusedMicrolitres: number): JourneyEvent => ({
  type: 'InfusionAborted',
  data: { syringe: 'S1', volumes: { ...volumes, infusedMicrolitres }, reason: 'pain' },
});
const failed: JourneyEvent = { type: 'ExpansionFailed', data: { batch: 'B1', cause: 'no-growth' } };
const stopped = (cause: StopCause): JourneyEvent => {
  const why: HoldCause = { kind: 'stop', stop: 'STOP-1', cause };
  return { type: 'HoldPlaced', data: { hold: 'HOLD-1', scope: wholeJourney, cause: why } };
};
const resolved = (disposition: 'lifted' | 'rejected'): JourneyEvent => ({
  type: 'HoldResolved',
  data: { hold: 'HOLD-1', disposition, evidence: 'report 7' },
});
const gone = (item: string): JourneyEvent => ({
  type: 'UnitDisposed',
  data: { item, reason: 'not needed', method: 'incineration', witness: 'somebody' },
});
const turned = (sscc: string, destination = ward): JourneyEvent => ({
  type: 'PackageDeparted',
  data: { sscc, destination },
});

describe('the stage of a therapy', () => {
  it.each([
    [
      'fresh',
      [
        ['collection', 'started'],
        ['to-clean-room', 'accepted'],
        ['culture', 'received'],
        ['filled', 'filled'],
        ['released', 'certified'],
        ['to-ward', 'product-accepted'],
        ['at-ward', 'product-received'],
        ['infusing', 'infusing'],
        ['given', 'infused'],
      ],
    ],
    [
      'cryo',
      [
        ['collection', 'started'],
        ['to-clean-room', 'accepted'],
        ['culture', 'received'],
        ['filled', 'filled'],
        ['stored', 'stored'],
        ['released', 'certified'],
        ['to-ward', 'product-accepted'],
        ['at-ward', 'product-received'],
        ['infusing', 'infusing'],
        ['given', 'infused'],
      ],
    ],
  ] as const)('of %s cells goes on step by step, and never back', (form, expected) => {
    const reached: (readonly [string | undefined, Step])[] = [];
    for (const step of stepsOf(form)) {
      const stage = stageOf(given(step, form));
      if (stage !== reached.at(-1)?.[0]) reached.push([stage, step]);
    }
    expect(reached).toEqual(expected);
  });

  it('says since when, by the earlier of the two clocks', () => {
    const grown = given('isolated');
    const since = on(24, '12:00');
    const late = grown.at(on(25, '12:00')).onDeviceOffBy(-DAY_MS).and(operator, failed);
    expect(grown.state.stage).toMatchObject({ name: 'culture', since: on(0, '11:10') });
    expect(late.state.stage).toEqual({ name: 'collection', since });
  });

  it('begins again when a batch failed or was rejected: what comes next is collected anew', () => {
    for (const story of [
      given('passaged').and(operator, failed),
      given('tested', 'fresh').and(qp, {
        type: 'BatchRejected',
        data: { batch: 'B1', reason: 'growth' },
      }),
    ]) {
      expect(stageOf(story)).toBe('collection');
      expect(leadingUnit(story.state)).toBeUndefined();
    }
  });

  it('is that of the container that is furthest on its way: a spare in the vault holds nothing back', () => {
    const story = given('product-received');
    expect(story.state.items.T2?.place).toBeDefined();
    expect(leadingUnit(story.state)?.item).toBe('T1');
    expect(stageOf(story.and(nurse, gone('T1')))).toBe('released');
  });

  it('H20: of what was turned round is that of where it came from, until it is there again', () => {
    const marrow = given('departed');
    expect(stageOf(marrow)).toBe('to-clean-room');
    expect(stageOf(marrow.and(nurse, turned(marrowParcel.sscc)))).toBe('collection');
    const product = given('product-departed');
    const { origin } = product.state.packages[productParcel.sscc] ?? {};
    expect(stageOf(product.and(keeper, turned(productParcel.sscc, origin)))).toBe('released');
  });

  it('in a hospital with a clean room of its own moves on with the cells, although nothing was brought', () => {
    const inOneHouse = (step: Step) => {
      const events = given(step, 'fresh').events.map(event => {
        const { organisation, site } = ward;
        return { ...event, actor: { ...event.actor, organisation, site } };
      });
      return foldJourney(events.filter(({ type }) => !/Package|Handoff|Logger/.test(type))).stage;
    };
    expect(inOneHouse('unpacked')?.name).toBe('collection');
    expect(inOneHouse('isolated')?.name).toBe('culture');
    expect(inOneHouse('filled')?.name).toBe('filled');
    expect(inOneHouse('certified')?.name).toBe('released');
    expect(inOneHouse('tube-opened')?.name).toBe('at-ward');
  });

  it('H13: is not released while it lies in the vault and nobody has certified it', () => {
    expect(stageOf(given('sterile'))).toBe('stored');
    const { place } = given('sterile').state.items.T1 ?? {};
    if (place === undefined) throw new Error('It lies nowhere.');
    const retrieved: JourneyEvent = {
      type: 'UnitRetrieved',
      data: { item: 'T1', place },
    };
    const taken = given('sterile').and(keeper, retrieved);
    expect([stageOf(taken), leadingUnit(taken.state)?.item]).toEqual(['stored', 'T2']);
  });

  it.each(['consent-withdrawn', 'participant-died'] as const)(
    'is over once %s, whatever is there',
    cause => {
      const story = given('product-received').and(reactor, stopped(cause));
      expect(stageOf(story)).toBe('ended');
      expect(leadingUnit(story.state)).toBeUndefined();
      expect(remainingUnit(story.state)?.item).toBe('T1');
      expect(stageOf(story.and(qa, resolved('lifted')))).toBe('at-ward');
    },
  );

  it('is not over for a recall: what is held may be let go', () => {
    expect(stageOf(given('product-received').and(reactor, stopped('recall')))).toBe('at-ward');
  });

  it('of a banked dose is released from its first moment', () => {
    const told = toldOf(given('infused'));
    const later = given('started').and(reactor, { type: 'UnitAssumed', data: told });
    expect(stageOf(later)).toBe('released');
    expect(leadingUnit(later.state)).toMatchObject({ item: 'D1T2', custodian: told.custodian });
  });

  it('H38: of a dose that was broken off goes on while there is something to give', () => {
    const running = given('infusing', 'fresh');
    const nothingIn = running.and(neurologist, broken(0));
    const someIn = running.and(neurologist, broken(200));
    // The other tube lies in the clean room.
    expect(stageOf(nothingIn)).toBe('released');
    expect(stageOf(nothingIn.and(operator, gone('T2')))).toBe('collection');
    expect(stageOf(someIn)).toBe('given');
    const before: JourneyEvent = { type: 'PunctureFailed', data: { attempts: 3 } };
    expect(stageOf(running.and(nurse, before))).toBe('at-ward');
  });

  it('of a dose that was given is over when every visit was recorded', () => {
    const infused = given('infused', 'fresh');
    const visits = infused.state.protocol.followUp.map(({ visit }): JourneyEvent => ({
      type: 'FollowUpRecorded',
      data: { visit },
    }));
    expect(visits.length).toBeGreaterThan(0);
    expect(stageOf(infused)).toBe('given');
    expect(stageOf(infused.and(investigator, ...visits))).toBe('ended');
  });
});
