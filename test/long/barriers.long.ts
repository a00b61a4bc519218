import type { Hazard } from '@selfsame/custody';
import { type Step, brokenChain } from '@selfsame/simulator';
import { HAZARDS } from '../harness/hazards.js';
import { migratableStore } from '../harness/migration.js';
import { type Played, play } from '../harness/play.js';
import { withoutBarrier } from '../harness/without-barrier.js';
import { record } from './record.js';

const TRIAL = { seed: 1, participants: 10 };

/** Steps of an error that a barrier answers with no. */
const isAct = ({ must }: Step): boolean => must.kind === 'refused' || must.kind === 'turned-away';

/**
 * Errors that were committed for the hazard, got through and went unnoticed. An act that another rule stopped instead
 * proves nothing, and neither does other harm in a story that no longer makes sense.
 */
function gotThrough(hazard: Hazard, { verdict, book }: Played): readonly string[] {
  const committed = book.injections.filter(each => each.hazard === hazard);
  const possible = committed.filter(
    ({ steps }) =>
      !steps.some(isAct) || steps.some(step => isAct(step) && step.answered === undefined),
  );
  const through = new Set([...possible, brokenChain].map(({ what }) => `${hazard}: ${what}`));
  return verdict.escapes.filter(escape => through.has(escape));
}

/** The same trial, with one barrier taken out: if nothing escapes, the barrier was not what stopped it. */
describe('without its barrier', () => {
  let whole: Played;
  beforeAll(async () => {
    whole = await play(TRIAL);
  });

  it.each(HAZARDS)('%s escapes, and with it nothing does', async hazard => {
    const without = await play({ ...TRIAL, ...(await withoutBarrier(hazard)) });
    const guarded = whole.verdict.perHazard[hazard];
    const escaped = gotThrough(hazard, without);
    record({
      kind: 'barrier',
      hazard,
      committed: guarded?.injected ?? 0,
      escapedWith: guarded?.escaped ?? 0,
      escapedWithout: escaped.length,
    });
    expect(guarded?.injected).toBeGreaterThan(0);
    expect(whole.verdict.escapes).toEqual([]);
    expect(escaped).not.toHaveLength(0);
  });
});

describe('with its barrier', () => {
  it('H46: a migration of what is stored is stopped, and nothing has changed', async () => {
    const { store, migrate } = await migratableStore();
    let stoppedBy: string | undefined;
    const { verdict } = await play({
      seed: 1,
      participants: 1,
      store,
      beforeJudging: () => {
        stoppedBy = migrate('with-guard');
      },
    });
    expect(stoppedBy).toContain('events are append-only');
    expect(verdict.perHazard.H46).toEqual({ injected: 1, escaped: 0 });
  });
});
