import { allMischief, storyErrors } from '@selfsame/simulator';
import { type Played, play } from './harness/play.js';

/**
 * One trial through the public API; each error has its own line. That each barrier is really what stops its
 * error is shown in `test/long/barriers.long.ts`, where the barrier is taken out and the error escapes.
 */
describe('the barriers of a trial', () => {
  let played: Played;

  beforeAll(async () => {
    played = await play({ seed: 4, participants: 20 });
  });

  const injections = (hazard: string, what: string) =>
    played.book.injections.filter(each => each.hazard === hazard && each.what === what);

  it.each(allMischief.map(({ hazard, what }) => ({ hazard, what })))(
    '$hazard: $what',
    ({ hazard, what }) => {
      expect(injections(hazard, what)).not.toHaveLength(0);
      expect(played.verdict.escapes).not.toContain(`${hazard}: ${what}`);
    },
  );

  it.each(Object.values(storyErrors))('$hazard: $what', ({ hazard, what }) => {
    expect(injections(hazard, what)).not.toHaveLength(0);
    expect(played.verdict.perHazard[hazard]?.escaped).toBe(0);
  });

  it('H46: every stored byte and every link of a stream is what it was', () => {
    expect(played.verdict.perHazard.H46).toEqual({ injected: 1, escaped: 0 });
  });

  it('blocks no legitimate care', () => {
    expect(played.brokeOff).toBeUndefined();
    expect(played.book.blocked).toEqual([]);
    expect(played.verdict.blockedLegitimate).toBe(0);
    expect(played.verdict.careActs).toBeGreaterThan(0);
  });
});
