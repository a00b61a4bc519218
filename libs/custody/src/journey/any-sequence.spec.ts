import fc from 'fast-check';
import { recorded } from '../../test/given-when-then.js';
import { Draw } from '../../test/hands/draw.js';
import { preservationIsNeverStopped } from '../../test/invariants/preservation.js';
import { everyInvariant } from '../../test/journey-invariants.js';
import {
  allowingExceptions,
  releasedAsException,
  weakCells,
} from '../../test/exceptional-story.js';
import { given, stepsOf, underProtocol } from '../../test/journey-story.js';
import { randomCommand } from '../../test/random-hands.js';
import type { Decision } from '../kernel/decision.js';
import { type Instant, MINUTE_MS, after } from '../kernel/instant.js';
import type { JourneyCommand } from './commands.js';
import type { JourneyEvent } from './events.js';
import { unstarted } from './journey.js';
import { type JourneyRulebook, journeyRulebook } from './rulebook.js';
import { type DecideJourney, decideJourney, decideJourneyBy } from './decide-journey.js';
import { evolve } from './evolve.js';
import { foldJourney } from './fold-journey.js';

const SEED = 20_261_124;
const RUNS = 1_500;
const MOVES = 40;
const GATES: readonly JourneyCommand['type'][] = [
  'AcceptHandoff',
  'CertifyBatch',
  'DepartPackage',
  'DrawUp',
  'FillTubes',
  'HoldTimeOut',
  'OpenPackage',
  'OpenTube',
  'PassageCells',
  'ReleaseExceptionally',
  'StartInfusion',
  'ThawUnit',
  'VerifyIdentity',
];

/** Rules that an invariant rests on, of which the sequences must notice that one is missing. */
const BARRIERS: readonly (readonly [JourneyCommand['type'], string])[] = [
  ['OpenTube', 'nothing of it is on hold'],
  ['OpenTube', 'both checks are recent'],
  ['StartInfusion', 'the time-out was held for this syringe'],
  ['DepartPackage', 'nothing of it is on hold'],
  ['AcceptHandoff', 'it is offered to the post of the actor'],
  ['ReleaseExceptionally', 'it was evaluated, and explained to the participant'],
];

/** Between two moves: the same second, a while, a night, a fortnight. */
const PAUSES_MINUTES = [0, 0, 1, 1, 5, 30, 600, 20_000] as const;

/** Where most can still go wrong, so that many sequences begin there. */
const ON_THE_EDGE = new Set([
  'certified',
  'product-accepted',
  'checked-once',
  'checked-twice',
  'timed-out',
]);

const sound = (['fresh', 'cryo'] as const).flatMap(form =>
  stepsOf(form).flatMap(step => {
    const { events } = underProtocol(given(step, form), allowingExceptions);
    const beginning = { step: `${form}: ${step}`, events };
    return ON_THE_EDGE.has(step) ? Array.from({ length: 8 }, () => beginning) : [beginning];
  }),
);
const weak = (['tested', 'product-accepted', 'checked-twice', 'timed-out'] as const).flatMap(step =>
  [weakCells(step), releasedAsException(step)].flatMap(({ events }) =>
    Array.from({ length: 4 }, () => ({ step: `fresh, too few live: ${step}`, events })),
  ),
);
const beginnings = [...sound, ...weak];

const lineOf = ({ type, meta, data }: JourneyCommand, decision: Decision<JourneyEvent>): string => {
  const { history: _history, ...rest } = data as { history?: unknown };
  const told = meta.afterTheFact === undefined ? '' : ' (told afterwards)';
  const answer = decision.outcome === 'refused' ? decision.refusal.code : 'accepted';
  return `${new Date(meta.now).toISOString()} ${meta.actor.person} ${type}${told} ${JSON.stringify(rest)}: ${answer}`;
};

const write = ({ meta }: JourneyCommand, { events }: Decision<JourneyEvent>, revision: number) =>
  recorded(events, { by: meta.actor, at: meta.now, revision, occurredAt: meta.occurredAt });

const numbers = fc.noBias(fc.array(fc.nat({ max: 999_983 }), { minLength: 61, maxLength: 61 }));
const sequence = fc.record({
  beginning: fc.noBias(fc.nat({ max: beginnings.length - 1 })),
  moves: fc.noBias(fc.array(numbers, { minLength: 1, maxLength: MOVES })),
});

interface Played {
  readonly authorised: Set<string>;
  readonly refused: Set<string>;
  preserved: number;
}

/** Plays sequences against a decider and looks at every invariant after every command. @throws when one is broken */
function play(decide: DecideJourney, options: { numRuns: number; endOnFailure?: boolean }): Played {
  const played: Played = { authorised: new Set(), refused: new Set(), preserved: 0 };
  const property = fc.property(sequence, ({ beginning, moves }) => {
    const { step, events } = beginnings.at(beginning)!;
    const told: string[] = [`from "${step}"`];
    let history = events;
    let journey = foldJourney(history);
    let now = history.at(-1)?.recordedAt ?? (0 as Instant);
    try {
      for (const row of moves) {
        const draw = new Draw(row);
        now = after(now, draw.of(PAUSES_MINUTES) * MINUTE_MS);
        const command = randomCommand(draw, { journey, history, now }, decide);
        const decision = decide(command, journey);
        if (decision.outcome === 'refused') played.refused.add(command.type);
        else if (decision.findings.length === 0) played.authorised.add(command.type);
        told.push(lineOf(command, decision));
        const before = { journey, history };
        history = [...history, ...write(command, decision, history.length)];
        journey = foldJourney(history);
        everyInvariant({ command, decision, before, after: { journey, history } });
        played.preserved += preservationIsNeverStopped(journey, now);
      }
      // Folded at once or event by event: the same journey, as long as nothing was corrected.
      if (!history.some(({ type }) => type === 'EventCorrected'))
        expect(history.reduce(evolve, unstarted)).toEqual(journey);
    } catch (error) {
      throw new Error(told.join('\n'), { cause: error });
    }
  });
  fc.assert(property, { seed: SEED, ...options });
  return played;
}

/** Whatever anybody does, in whatever order, at whatever time, from any step of a therapy on. */
describe('after any sequence of commands', () => {
  it('H6 H9 H11 H13 H19 H22 H25 H28 H30 H34 H48: every invariant of a journey stands', () => {
    const { authorised, refused, preserved } = play(decideJourney, { numRuns: RUNS });
    // The hands were not all thumbs: what an invariant speaks of was really allowed, and really refused.
    for (const type of GATES) {
      expect(authorised).toContain(type);
      expect(refused).toContain(type);
    }
    expect(preserved).toBeGreaterThan(1_000);
  });

  /** An invariant that no missing rule can break would prove nothing. */
  it.each(BARRIERS)('an invariant of %s breaks without the rule "%s"', (type, name) => {
    const crippled = decideJourneyBy(without(type, name));
    expect(() => play(crippled, { numRuns: RUNS, endOnFailure: true })).toThrow();
  });
});

function without(type: JourneyCommand['type'], name: string): JourneyRulebook {
  const { rules } = journeyRulebook[type] as { readonly rules: readonly { name: string }[] };
  const kept = rules.filter(each => each.name !== name);
  expect(kept.length).toBeLessThan(rules.length);
  return { ...journeyRulebook, [type]: { ...journeyRulebook[type], rules: kept } };
}
