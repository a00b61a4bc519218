import type { Journey } from '../journey/journey.js';
import { failedResults } from './out-of-specification.js';

/**
 * What everything that shows the product says of it. Composed once, when the QP signs, and kept in the event: no list words it
 * again.
 */
export function verdictOf(journey: Journey, batch: string): string {
  const said = failedResults(journey, batch).map(({ test, measured }) => {
    const { operator, value, unit } = measured;
    const exactly = operator === '=' ? '' : `${operator} `;
    const limit = limitOf(journey, test);
    return `${test} ${exactly}${value} ${signOf(unit)} (limit: ${limit} ${signOf(unit)})`;
  });
  return `RELEASED AS AN EXCEPTION — out of specification: ${said.join(', ')}`;
}

const signOf = (unit: string): string => (unit === 'percent' ? '%' : unit);

function limitOf({ protocol }: Journey, test: string): string {
  const accept = protocol.tests.find(each => each.test === test)?.accept;
  if (accept === undefined) return 'none';
  if ('text' in accept) return accept.text;
  const { min, max } = accept;
  return [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ].join(', ');
}
