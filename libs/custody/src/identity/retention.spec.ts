import { given } from '../../test/journey-story.js';
import { DAY_MS, after, timestampOf } from '../kernel/instant.js';
import { type Journey, unstarted } from '../journey/journey.js';
import { RETENTION_DAYS, dutyOf } from './retention.js';

const COI = 'CHA999926OURS01';
const open = { coi: COI, until: undefined };

/** How long somebody must still be known for one therapy. */
describe('H44: a therapy', () => {
  const infused = given('infused', 'fresh').state;
  const over: Journey = {
    ...infused,
    visits: infused.protocol.followUp.map(({ visit }) => visit),
    items: Object.fromEntries(
      Object.entries(infused.items).map(([name, item]) => [
        name,
        item.status === 'present' || item.status === 'opened'
          ? { ...item, status: 'disposed' as const }
          : item,
      ]),
    ),
  };

  it('that was registered and never started keeps the identity', () => {
    expect(dutyOf(COI, unstarted)).toEqual(open);
  });

  it('that goes on keeps it: from the first label to the last visit', () => {
    expect(dutyOf(COI, infused)).toEqual(open);
    const [_last, ...visits] = over.visits;
    expect(dutyOf(COI, { ...over, visits })).toEqual(open);
  });

  it('of which a container still lies somewhere keeps it, though participation ended', () => {
    const [name, item] = Object.entries(over.items)[0] ?? [];
    if (name === undefined || item === undefined) throw new Error('The story has no container');
    const held = { ...over.items, [name]: { ...item, status: 'present' as const } };
    const ended = { ...over, participationEnded: 'consent-withdrawn' as const, items: held };
    expect(dutyOf(COI, ended)).toEqual(open);
  });

  it('of which a product was made keeps it for thirty years after its expiry or its infusion', () => {
    const moments = Object.values(over.items)
      .filter(({ kind }) => kind === 'tube')
      .flatMap(({ expiresAt }) => expiresAt ?? []);
    const last = Math.max(...moments, over.infusedAt ?? 0);
    const until = timestampOf(after(last as (typeof moments)[0], RETENTION_DAYS * DAY_MS));
    expect(dutyOf(COI, over)).toEqual({ coi: COI, until });
    expect(until.slice(0, 4)).toBe('2056');
  });

  it('that ended before there was a product keeps nothing', () => {
    const items = Object.fromEntries(
      Object.entries(over.items).filter(([, { kind }]) => kind !== 'tube'),
    );
    const ended = { ...over, participationEnded: 'consent-withdrawn' as const, items };
    expect(dutyOf(COI, ended)).toBeUndefined();
  });
});
