import { Given } from '../../test/given-when-then.js';
import { nurse, secondNurse } from '../../test/people.js';
import { type IdentifierTyped, decideTyping, evolveTypings, neverTyped } from './typing.js';

const frosted: IdentifierTyped = {
  type: 'IdentifierTyped',
  data: { what: 'label', reason: 'frost' },
};
const label = new Given(
  {
    decide: decideTyping,
    fold: history => history.reduce(evolveTypings, neverTyped),
  },
  [],
);

describe('what people type where a symbol cannot be scanned', () => {
  it('remembers who typed it, and when last', () => {
    const once = label.when(nurse, 'TypeIdentifier', frosted.data).happens(frosted);
    const twice = once.next.and(secondNurse, frosted);
    const again = twice.when(nurse, 'TypeIdentifier', frosted.data).happens(frosted);
    expect([...again.state.keys()]).toEqual(['nurse', 'second-nurse']);
    expect(again.state.get('nurse')).toBe(again.next.events.at(-1)?.recordedAt);
  });

  it('H27: says nothing back that would help the second person', () => {
    const { decision } = label.when(nurse, 'TypeIdentifier', frosted.data);
    expect(decision).toEqual({ outcome: 'accepted', findings: [], events: [frosted] });
  });
});
