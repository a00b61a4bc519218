import { instrumentFindings } from '../device/instrument-findings.js';
import { instrumentRules } from '../device/instrument-rules.js';
import { instrumentsOf } from '../device/instruments-of-command.js';
import { verdictOf } from '../environment/plate.js';
import { startTime } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rule, type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type {
  BenchPlate,
  PlateCommand,
  PlateEvent,
  RecordEnvironmentResult,
  ReviewEnvironmentResult,
  TakeEnvironmentSamples,
} from './plates.js';
import type { Workstation } from './bench.js';

type OnPlate = Exclude<PlateCommand, TakeEnvironmentSamples>;
type Counted = RecordEnvironmentResult | ReviewEnvironmentResult;

const plateOf = ({ data }: OnPlate, { plates }: Workstation): BenchPlate | undefined =>
  plates[data.plate];

/** The session that was named, or the one that is open now; undefined where there is none of either. */
function sessionOf({ data }: TakeEnvironmentSamples, { open, therapies }: Workstation) {
  const session = data.session ?? open?.session;
  const coi = session === undefined ? undefined : therapies[session];
  return session === undefined || coi === undefined ? undefined : { session, coi };
}

const isKnown = <C extends OnPlate>(): Rule<C, Workstation> =>
  rule('the plate lay on this bench', ['H12'], (command, bench) =>
    plateOf(command, bench) === undefined
      ? finding('PLATE_UNKNOWN', { plate: command.data.plate })
      : undefined,
  );

/** H12: what stands on the plate beside its number says so twice, as a sample is scanned beside its test. */
const isOfSession = <C extends Counted>(): Rule<C, Workstation> =>
  rule('the plate is of the session that stands on it', ['H12'], (command, bench) => {
    const { plate, session } = command.data;
    const known = plateOf(command, bench);
    return known === undefined || known.session === session
      ? undefined
      : finding('PLATE_OF_ANOTHER_SESSION', { plate, session, plateOf: known.session });
  });

const hasResult = <C extends OnPlate>(): Rule<C, Workstation> =>
  rule('there is a count', [], (command, bench) => {
    const known = plateOf(command, bench);
    return known !== undefined && known.result === undefined
      ? finding('ITEM_NOT_READY', { plate: known.plate, status: 'not-counted' })
      : undefined;
  });

const reused = ({ data }: TakeEnvironmentSamples, { plates }: Workstation): Finding | undefined => {
  const names = data.plates.map(({ plate }) => plate);
  const twice = names.find(
    (name, index) => plates[name] !== undefined || names.indexOf(name) < index,
  );
  return twice === undefined ? undefined : finding('PLATE_USED_TWICE', { plate: twice });
};

/** What of the plate goes with everything that is said of it. */
const outside = (known: BenchPlate) => {
  const { result: _result, enteredBy: _enteredBy, corrected: _corrected, ...plate } = known;
  return plate;
};

/** Data that were read are what they are: what was wrong with the instrument goes with them. */
function doubted(command: RecordEnvironmentResult): { readonly instrumentDoubted?: string } {
  const { instruments = [], actor } = command.meta;
  const [found] = instrumentsOf(command).flatMap(named =>
    instrumentFindings(
      named,
      instruments.find(each => each.device === named.number),
      { at: startTime(command), by: actor },
    ),
  );
  return found === undefined ? {} : { instrumentDoubted: found.code };
}

/** Samples of the room, from the bench to the laboratory and back. Each is bound to the session that was open. */
export const plateRulebook: Rulebook<PlateCommand, Workstation, PlateEvent> = {
  TakeEnvironmentSamples: {
    kind: 'act',
    rules: [
      rule('the bench is, or was, open for somebody', ['H5'], (command, bench) =>
        sessionOf(command, bench) === undefined ? finding('PLATE_OF_NO_SESSION') : undefined,
      ),
      rule('every plate has a number of its own', ['H12'], reused),
    ],
    happen: (command, bench) => {
      const { session, coi } = sessionOf(command, bench) ?? { session: 'none', coi: '' };
      const { plates } = command.data;
      return [{ type: 'EnvironmentSamplesTaken', data: { session, coi, plates } }];
    },
  },
  RecordEnvironmentResult: {
    kind: 'act',
    rules: [
      isKnown(),
      isOfSession(),
      rule('nobody has entered a count of it', ['H12'], (command, bench) =>
        plateOf(command, bench)?.result === undefined
          ? undefined
          : finding('PLATE_COUNTED', { plate: command.data.plate }),
      ),
      ...instrumentRules<RecordEnvironmentResult, Workstation>({ goesOn: () => true }),
    ],
    happen: (command, bench) => {
      const known = plateOf(command, bench);
      if (known === undefined) return [];
      const { count, instrument, rawDataSha256 } = command.data;
      const verdict = verdictOf(count, known.limits);
      const read = { count, verdict, instrument, rawDataSha256, ...doubted(command) };
      return [{ type: 'EnvironmentResultRecorded', data: { ...outside(known), ...read } }];
    },
  },
  CorrectEnvironmentResult: {
    kind: 'decision',
    rules: [
      isKnown(),
      hasResult(),
      rule('he corrects what stands there', [], (command, bench) => {
        const { plate, from, count } = command.data;
        const stands = plateOf(command, bench)?.result?.count;
        return stands === undefined || (stands === from && count !== from)
          ? undefined
          : finding('BAD_CORRECTION', { plate });
      }),
    ],
    happen: (command, bench) => {
      const known = plateOf(command, bench);
      if (known === undefined) return [];
      const { from, count, reason } = command.data;
      const to = count === undefined ? {} : { count, verdict: verdictOf(count, known.limits) };
      return [
        { type: 'EnvironmentResultCorrected', data: { ...outside(known), from, ...to, reason } },
      ];
    },
  },
  ReviewEnvironmentResult: {
    kind: 'decision',
    rules: [
      isKnown(),
      isOfSession(),
      hasResult(),
      apart(
        'environmentReview',
        (command, bench) => plateOf(command, bench)?.enteredBy ?? [],
        ({ data }) => ({ plate: data.plate }),
      ),
      rule('both keyed the same count', ['H10'], (command, bench) => {
        const { plate, count } = command.data;
        const first = plateOf(command, bench)?.result?.count;
        return first === undefined || first === count
          ? undefined
          : finding('ENTRY_DIFFERS', { plate });
      }),
    ],
    happen: (command, bench) => {
      const known = plateOf(command, bench);
      if (known?.result === undefined) return [];
      const { count, verdict } = known.result;
      return [{ type: 'EnvironmentResultReviewed', data: { ...outside(known), count, verdict } }];
    },
  },
};
