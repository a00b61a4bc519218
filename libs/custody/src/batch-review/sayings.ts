import type { Journey } from '../journey/journey.js';
import { platesOf } from '../quality/release-gate.js';
import type { Category, ReviewContext } from './review.js';

interface About {
  readonly journey: Journey;
  readonly batch: string;
  readonly context: ReviewContext;
}

/** What a category says beside its exceptions: the sum that they are taken from, so that none is missed for being empty. */
export function sayingOf(category: Category, about: About): string | undefined {
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
      return undefined;
  }
}

/** H2: printed = applied + voided, and what is not on anything is destroyed. */
function labelsIn({ journey, batch }: About): string {
  const labels = Object.values(journey.labels).filter(
    ({ item }) => journey.items[item]?.batch === batch,
  );
  const applied = labels.filter(({ status }) => status === 'applied').length;
  const voided = labels.filter(({ status }) => status === 'voided' || status === 'superseded');
  const destroyed = voided.filter(label => label.destroyed).length;
  const loose = labels.length - applied - voided.length;
  return `Printed ${labels.length} = applied ${applied} + voided or superseded ${voided.length} (destroyed ${destroyed}) + neither ${loose}.`;
}

function platesIn({ journey, batch }: About): string {
  const plates = platesOf(journey, batch);
  const counted = plates.filter(({ result }) => result !== undefined);
  const within = counted.filter(({ result }) => result?.verdict === 'within').length;
  return `Taken ${plates.length}, counted ${counted.length}, within limits ${within}, open ${plates.length - counted.length}.`;
}

function resultsIn({ journey, batch }: About): string {
  const results = journey.results.filter(result => result.batch === batch);
  const reviewed = results.filter(({ reviewedBy }) => reviewedBy !== undefined).length;
  const tested = new Set(results.map(({ test }) => test));
  const open = journey.protocol.tests.flatMap(({ test }) => (tested.has(test) ? [] : [test]));
  return `Recorded ${results.length}, reviewed ${reviewed}, open: ${open.length === 0 ? 'none' : open.join(' ')}.`;
}

const trailIn = ({ context: { unreviewed } }: About): string =>
  unreviewed === undefined
    ? 'The protocol does not ask for a review of the audit trail.'
    : `Events that nobody has reviewed: ${unreviewed}.`;
