import type { Told } from '../api.js';
import { Chance } from '../chance.js';
import { Ledgerbook } from '../oracle/ledgerbook.js';
import type { Scene } from '../story/scene.js';
import { Dealer, allMischief } from './dealer.js';
import { type Mischief, held, refused } from './mischief.js';

const told = (commandId: string): Told => ({
  commandId,
  accepted: false,
  status: 409,
  body: {},
  problem: { code: 'HELD', title: 'Held', facts: {} },
});

const error = (what: string, rest: Partial<Mischief> = {}): Mischief => ({
  hazard: 'H0',
  moment: 'before-fill',
  what,
  possible: () => true,
  commit: () => Promise.resolve([refused(told(what), 'HELD')]),
  ...rest,
});

// The dealer only hands scenes on: what is in them is the business of the errors.
const scene = {} as Scene;

/** What is committed in a trial that comes to one moment so many times. */
async function committed(
  errors: readonly Mischief[],
  { seed = 1, times = 40, participants = 26 } = {},
) {
  const book = new Ledgerbook();
  const dealer = new Dealer(new Chance(seed), book, participants, errors);
  const plan: string[][] = [];
  for (let time = 0; time < times; time += 1) {
    const before = book.injections.length;
    await dealer.tempt('before-fill', scene, []);
    plan.push(book.injections.slice(before).map(({ what }) => what));
  }
  return { book, dealer, plan };
}

describe('the dealer', () => {
  const three = ['one', 'two', 'three'].map(what => error(what));

  it('deals the same plan for the same seed, and another for another', async () => {
    const { plan } = await committed(three);
    expect((await committed(three)).plan).toEqual(plan);
    expect((await committed(three, { seed: 2 })).plan).not.toEqual(plan);
  });

  it('commits every error the first time that it is possible', async () => {
    const { plan, dealer } = await committed(three, { times: 1 });
    expect(plan[0]?.sort()).toEqual(['one', 'three', 'two']);
    expect(dealer.never()).toEqual([]);
  });

  it('commits each three times at most, and not all at once', async () => {
    const { plan } = await committed(three);
    expect(plan.flat().sort()).toEqual(
      ['one', 'one', 'one', 'three', 'three', 'three', 'two', 'two', 'two'].sort(),
    );
    expect(plan.filter(each => each.length > 0).length).toBeGreaterThan(3);
  });

  it('commits more of them the more people take part', async () => {
    const { plan } = await committed(three, { times: 400, participants: 200 });
    expect(plan.flat().filter(what => what === 'one')).toHaveLength(25);
  });

  it('waits for the right moment and for a scene where it is possible', async () => {
    const errors = [
      error('elsewhere', { moment: 'before-start' }),
      error('impossible', { possible: () => false }),
      error('possible'),
    ];
    const { plan, dealer } = await committed(errors);
    expect(new Set(plan.flat())).toEqual(new Set(['possible']));
    expect(dealer.never()).toEqual(['H0: elsewhere', 'H0: impossible']);
  });

  it('writes down what was told to the ledger, what it answered, and what must follow', async () => {
    const unit = { kind: 'unit', item: 'T1' } as const;
    const doubtful = error('doubtful', {
      hazard: 'H9',
      commit: () => Promise.resolve([held(told('a'), unit), refused(told('b'), 'HELD')]),
    });
    const { book } = await committed([doubtful], { times: 1 });
    expect(book.injections).toEqual([
      {
        hazard: 'H9',
        what: 'doubtful',
        steps: [
          { commandId: 'a', answered: 'HELD', must: { kind: 'held', touched: unit } },
          { commandId: 'b', answered: 'HELD', must: { kind: 'refused', codes: ['HELD'] } },
        ],
      },
    ]);
  });

  it('knows every hazard of this part that a person can bring about at a scan', () => {
    expect(new Set(allMischief.map(({ hazard }) => hazard)).size).toBeGreaterThanOrEqual(31);
    expect(new Set(allMischief.map(({ what }) => what)).size).toBe(allMischief.length);
  });
});
