import { Given, DAWN } from '../../test/given-when-then.js';
import { nurse, secondNurse } from '../../test/people.js';
import type { Recorded } from '../kernel/event.js';
import { HOUR_MS, after, timestampOf } from '../kernel/instant.js';
import { covers } from './downtime.js';
import {
  type Site,
  type SiteCommand,
  type SiteEvent,
  decideSite,
  evolveSite,
  quietSite,
} from './site.js';

const fold = (history: readonly Recorded<SiteEvent>[]): Site =>
  history.reduce(evolveSite, quietSite);
const site = new Given<SiteCommand, Site, SiteEvent>({ decide: decideSite, fold }, []);
const hours = (count: number) => timestampOf(after(DAWN, count * HOUR_MS));
const night = {
  from: hours(-8),
  until: hours(-4),
  cause: 'the network was down',
  declaredBy: { person: nurse.person, role: 'nurse' },
  mayDeclare: true,
} as const;

describe('a downtime of a site', () => {
  const told = site.when(nurse, 'DeclareDowntime', night);

  it('H50: is told afterwards, with its own times and whoever declared it', () => {
    told.happens({
      type: 'DowntimeDeclared',
      data: { ...night, downtime: 'DOWN-1', overlaps: [] },
    });
    const at = (count: number) =>
      told.state.downtimes.some(each => covers(each, after(DAWN, count * HOUR_MS)));
    expect([at(-9), at(-8), at(-6), at(-4), at(-3)]).toEqual([false, true, true, true, false]);
  });

  it('H50: told twice is one; told by two people with other times is two that overlap', () => {
    told.next
      .when(secondNurse, 'DeclareDowntime', night)
      .isRefused('DOWNTIME_ALREADY_DECLARED', { downtime: 'DOWN-1' });
    const again = { ...night, until: hours(-3) };
    told.next.when(secondNurse, 'DeclareDowntime', again).happens({
      type: 'DowntimeDeclared',
      data: { ...again, downtime: 'DOWN-2', overlaps: ['DOWN-1'] },
    });
  });

  it('H50: declared by somebody who may not is on record, and covers no form', () => {
    const { state } = site.when(nurse, 'DeclareDowntime', { ...night, mayDeclare: false });
    expect(state.downtimes.some(each => covers(each, after(DAWN, -6 * HOUR_MS)))).toBe(false);
  });
});
