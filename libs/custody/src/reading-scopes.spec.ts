import { given, nothing } from '../test/journey-story.js';
import {
  analyst,
  courier,
  investigator,
  keeper,
  nurse,
  operator,
  qa,
  road,
} from '../test/people.js';
import { productParcel } from '../test/scans.js';
import type { Journey } from './journey/journey.js';
import type { Actor } from './kernel/actor.js';
import { DAY_MS, type Instant, after } from './kernel/instant.js';
import { unknownParticipant } from './participant/evolve-participant.js';
import {
  type Reader,
  packagesReadBy,
  reachOf,
  readsBox,
  readsJourney,
  readsParticipant,
} from './reading-scopes.js';
import { unregisteredBox } from './box/box.js';

const readerOf = ({ role, ...actor }: Actor): Reader => ({ ...actor, roles: [role] });
const abroad = { organisation: 'another', site: 'another', post: 'ward' };
const reads = (actor: Actor, journey: Journey, now = journey.lastRecordedAt) =>
  readsJourney(readerOf(actor), journey, now);

describe('how far somebody reads', () => {
  it('is as far as the widest of his roles', () => {
    expect(reachOf(['courier', 'nurse'])).toBe('site');
    expect(reachOf(['nurse', 'qa'])).toBe('study');
    expect(reachOf(['administrator', 'account-holder'])).toBe('nothing');
  });

  it('H40: ends at the own site, for whoever works with participants or cells', () => {
    const { state } = given('certified');
    for (const actor of [nurse, investigator, operator, keeper, analyst]) {
      expect([actor.person, reads(actor, state)]).toEqual([actor.person, true]);
      expect([actor.person, reads({ ...actor, ...abroad }, state)]).toEqual([actor.person, false]);
    }
    expect(reads({ ...qa, ...abroad }, state)).toBe(true);
  });

  it('is where a dose is planned, and where a package is on its way to', () => {
    const { state } = given('certified');
    const planned = { site: abroad.site, post: abroad.post, at: state.lastRecordedAt };
    expect(reads({ ...nurse, ...abroad }, { ...state, planned })).toBe(true);
    const parcel = given('product-sealed').state.packages[productParcel.sscc];
    if (parcel === undefined) throw new Error('Nothing was sealed.');
    const packages = { [parcel.sscc]: { ...parcel, destination: abroad } };
    expect(reads({ ...nurse, ...abroad }, { ...state, packages })).toBe(true);
  });

  it('is no therapy for whoever gives roles', () => {
    const { state } = given('certified');
    expect(reads({ ...nurse, role: 'administrator' }, state)).toBe(false);
  });
});

describe('what a courier reads', () => {
  const ofRoad = (journey: Journey, now: Instant = journey.lastRecordedAt) =>
    packagesReadBy(road, journey, now).map(({ sscc }) => sscc);
  const { sscc } = productParcel;

  it('H40: begins with an offer to his post', () => {
    expect(ofRoad(given('product-sealed').state)).not.toContain(sscc);
    const { state } = given('product-offered');
    expect(ofRoad(state)).toContain(sscc);
    expect(reads(courier, state)).toBe(true);
  });

  it('lasts as long as his post holds it', () => {
    const { state } = given('product-departed');
    expect(ofRoad(state, after(state.lastRecordedAt, 9 * DAY_MS))).toContain(sscc);
  });

  it('H40: ends a day after he handed it over', () => {
    const { state } = given('product-received');
    const until = after(state.packages[sscc]?.handedOver?.at ?? state.lastRecordedAt, DAY_MS);
    expect(ofRoad(state, until)).toContain(sscc);
    expect(ofRoad(state, after(until, 1))).not.toContain(sscc);
    expect(reads(courier, state, after(until, 1))).toBe(false);
  });
});

describe('what else is of a site', () => {
  it('H40: a participant, where he was enrolled or is given a dose', () => {
    const participant = { ...unknownParticipant, site: nurse.site };
    const stranger = readerOf({ ...nurse, ...abroad });
    expect(readsParticipant(readerOf(nurse), participant, [])).toBe(true);
    expect(readsParticipant(readerOf(courier), participant, [])).toBe(false);
    expect(readsParticipant(stranger, participant, [nothing.state])).toBe(false);
    const planned = { site: abroad.site, post: abroad.post, at: 0 as Instant };
    const elsewhere = { ...nothing.state, planned };
    expect(readsParticipant(stranger, participant, [elsewhere])).toBe(true);
  });

  it('H40: a box, where somebody last put something into it', () => {
    const box = { ...unregisteredBox, site: keeper.site };
    expect(readsBox(readerOf(keeper), box)).toBe(true);
    expect(readsBox(readerOf({ ...keeper, ...abroad }), box)).toBe(false);
    expect(readsBox(readerOf({ ...qa, ...abroad }), box)).toBe(true);
  });
});
