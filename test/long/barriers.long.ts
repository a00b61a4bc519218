import type { Hazard } from '@selfsame/custody';
import { play } from '../harness/play.js';
import { withoutBarrier } from '../harness/without-barrier.js';

const HAZARDS: readonly Hazard[] = [
  'H2',
  'H3',
  'H5',
  'H6',
  'H7',
  'H9',
  'H10',
  'H11',
  'H12',
  'H13',
  'H14',
  'H15',
  'H16',
  'H18',
  'H19',
  'H20',
  'H21',
  'H22',
  'H23',
  'H25',
  'H26',
  'H28',
  'H30',
  'H32',
  'H34',
  'H35',
  'H37',
  'H38',
  'H46',
  'H47',
  'H48',
  'H51',
  'H52',
];

/** The same trial, with one barrier taken out: if nothing escapes, the barrier was not what stopped it. */
describe('without its barrier', () => {
  it.each(HAZARDS)('%s escapes', async hazard => {
    const { verdict } = await play({ seed: 1, participants: 10, ...withoutBarrier(hazard) });
    expect(verdict.perHazard[hazard]?.escaped).toBeGreaterThan(0);
  });
});
