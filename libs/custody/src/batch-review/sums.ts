import type { Journey } from '../journey/journey.js';
import { platesOf } from '../quality/release-gate.js';
import type { Category, Counts, ReviewContext } from './review.js';

interface About {
  readonly journey: Journey;
  readonly batch: string;
  readonly context: ReviewContext;
}

/** What a category says beside its exceptions: the sum that they are taken from, as numbers and in words. */
export interface Sum {
  readonly counted: Counts;
  readonly says?: string;
}

export function sumOf(category: Category, about: About): Sum {
  switch (category) {
    case 'labels':
      return labelsIn(about);
    case 'environment':
      return platesIn(about);
    case 'results':
      return resultsIn(about);
    case 'audit-trail':
      return trailIn(about);
    default:
      return { counted: {} };
  }
}

/** H2: printed = applied + voided, and what is not on anything is destroyed. */
function labelsIn({ journey, batch }: About): Sum {
  const labels = Object.values(journey.labels).filter(
    ({ item }) => journey.items[item]?.batch === batch,
  );
  const printed = labels.length;
  const applied = labels.filter(({ status }) => status === 'applied').length;
  const gone = labels.filter(({ status }) => status === 'voided' || status === 'superseded');
  const [voided, destroyed] = [gone.length, gone.filter(label => label.destroyed).length];
  const neither = printed - applied - voided;
  return {
    counted: { printed, applied, voided, destroyed, neither },
    says: `Printed ${printed} = applied ${applied} + voided or superseded ${voided} (destroyed ${destroyed}) + neither ${neither}.`,
  };
}

function platesIn({ journey, batch }: About): Sum {
  const plates = platesOf(journey, batch);
  const read = plates.filter(({ result }) => result !== undefined);
  const [taken, counted] = [plates.length, read.length];
  const within = read.filter(({ result }) => result?.verdict === 'within').length;
  const open = taken - counted;
  return {
    counted: { taken, counted, within, open },
    says: `Taken ${taken}, counted ${counted}, within limits ${within}, open ${open}.`,
  };
}

function resultsIn({ journey, batch }: About): Sum {
  const results = journey.results.filter(result => result.batch === batch);
  const reviewed = results.filter(({ reviewedBy }) => reviewedBy !== undefined).length;
  const tested = new Set(results.map(({ test }) => test));
  const open = journey.protocol.tests.flatMap(({ test }) => (tested.has(test) ? [] : [test]));
  return {
    counted: { recorded: results.length, reviewed, open: open.length },
    says: `Recorded ${results.length}, reviewed ${reviewed}, open: ${open.length === 0 ? 'none' : open.join(' ')}.`,
  };
}

const trailIn = ({ context: { unreviewed } }: About): Sum =>
  unreviewed === undefined
    ? { counted: {}, says: 'The protocol does not ask for a review of the audit trail.' }
    : { counted: { unreviewed }, says: `Events that nobody has reviewed: ${unreviewed}.` };
