import { Given } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { investigator, nurse, physician, reactor } from '../../test/people.js';
import { OURS, SUBJECT_NUMBER } from '../../test/scans.js';
import { deadlinesOf } from '../deadline/deadlines-of.js';
import type { Actor } from '../kernel/actor.js';
import type { ParticipantCommand } from '../participant/commands.js';
import type { ParticipantEvent } from '../participant/events.js';
import {
  type Participant,
  evolveParticipant,
  unknownParticipant,
} from '../participant/evolve-participant.js';
import { decideParticipant } from '../participant/participant-rules.js';
import { readsJourney, readsParticipant } from '../reading-scopes.js';

const there = { organisation: 'other-hospital', site: 'elsewhere', post: 'ward-7' };
const elsewhere: Actor = { ...investigator, ...there, person: 'other-investigator' };
const enrolled = new Given<ParticipantCommand, Participant, ParticipantEvent>(
  {
    decide: decideParticipant,
    fold: history => history.reduce(evolveParticipant, unknownParticipant),
  },
  [],
)
  .and(investigator, {
    type: 'ParticipantEnrolled',
    data: {
      participant: OURS.participant,
      subjectNumber: SUBJECT_NUMBER,
      site: 'hospital',
      token: 3,
    },
  })
  .and(nurse, { type: 'WristbandBound', data: { hmac: 'band-1', token: 0 } });
const going = { to: 'elsewhere', reason: 'moved-home' } as const;
const taking = { transfer: 'TRANSFER-1', post: 'ward-7' };
const way = { transfer: 'TRANSFER-1', from: 'hospital', to: 'elsewhere' };
const proposed = enrolled.when(investigator, 'ProposeTransfer', going).happens({
  type: 'TransferProposed',
  data: { ...way, reason: 'moved-home' },
}).next;

describe('a participant who goes to another site', () => {
  it('H28: is sent by one site and taken in by the other, and his band counts no more', () => {
    const { next } = proposed
      .when(elsewhere, 'AcceptTransfer', taking)
      .happens(
        { type: 'ParticipantTransferred', data: { ...way, post: 'ward-7' } },
        { type: 'WristbandUnbound', data: { hmac: 'band-1', reason: 'transferred' } },
      );
    expect(next.state).toMatchObject({ site: 'elsewhere', formerSites: ['hospital'] });
    expect(next.state.wristbands).toEqual([]);
  });

  it('stays with the site that has him until the other one takes him', () => {
    expect(proposed.state.site).toBe('hospital');
    proposed.when(investigator, 'AcceptTransfer', taking).isRefused('OTHER_SITE');
    enrolled.when(elsewhere, 'ProposeTransfer', going).isRefused('OTHER_SITE');
  });

  it('H28: is not sent and taken by one person with a role in both houses', () => {
    const both = { ...elsewhere, person: investigator.person };
    proposed.when(both, 'AcceptTransfer', taking).isRefused('ONE_PERSON_TWICE');
  });

  it('H28: is not on two ways at once, and taken in once', () => {
    proposed
      .when(investigator, 'ProposeTransfer', { ...going, to: 'third' })
      .isRefused('TRANSFER_OPEN');
    const { next } = proposed.when(elsewhere, 'AcceptTransfer', taking);
    next.when(elsewhere, 'AcceptTransfer', taking).isRefused('ALREADY_DONE');
  });

  it('does not go when either side says so, and nobody else may', () => {
    const because = { transfer: 'TRANSFER-1', because: 'not-taken' } as const;
    proposed.when({ ...nurse, site: 'third' }, 'EndTransfer', because).isRefused('OTHER_SITE');
    const { next } = proposed
      .when(elsewhere, 'EndTransfer', because)
      .happens({ type: 'TransferEnded', data: because });
    expect(next.state.site).toBe('hospital');
    next.when(elsewhere, 'AcceptTransfer', taking).isRefused('ALREADY_DONE');
  });

  it('comes back, and then was nowhere else but there', () => {
    const { next } = proposed.when(elsewhere, 'AcceptTransfer', taking);
    const back = next
      .when(elsewhere, 'ProposeTransfer', { to: 'hospital', reason: 'care-elsewhere' })
      .next.when(investigator, 'AcceptTransfer', { transfer: 'TRANSFER-2', post: 'ward' }).next;
    expect(back.state).toMatchObject({ site: 'hospital', formerSites: ['elsewhere'] });
  });
});

describe('a therapy whose participant has moved', () => {
  const move = { ...way, post: 'ward-7' };
  const moved = (step: Parameters<typeof given>[0]) =>
    given(step).when(reactor, 'FollowTransfer', move).isRecorded().next;

  it('takes its planned dose along, and the checks of the old bed count no more', () => {
    const { state } = moved('checked-twice');
    expect(state.planned).toMatchObject({ site: 'elsewhere', post: 'ward-7' });
    expect(state.bedside.verifications).toEqual([]);
  });

  it('leaves a dose where it is in somebody’s hands at a bed: completing it is never in question', () => {
    const before = given('tube-opened');
    const { state } = moved('tube-opened');
    expect(state.planned).toEqual(before.state.planned);
    expect(state.bedside.verifications).toEqual(before.state.bedside.verifications);
  });

  it('H18: tells of a product that still goes to the house he has left', () => {
    const astray = moved('product-departed');
    const told = (story: typeof astray) =>
      deadlinesOf(story.state).filter(({ kind }) => kind === 'package-astray');
    expect(told(astray)).toHaveLength(1);
    expect(told(given('product-departed'))).toEqual([]);
    const sscc = told(astray)[0]?.subject ?? '';
    const rerouted = astray.when({ ...elsewhere, role: 'investigator' }, 'RerouteDestination', {
      package: { sscc, claim: { coi: astray.state.coi, token: 0 } },
      destination: there,
      reason: 'the participant has moved',
    }).next;
    expect(told(rerouted)).toEqual([]);
  });

  it('H40: is read by the site that did its part, by the new one, and by no other', () => {
    const { state, now } = moved('started');
    const at = (site: string) => ({ ...physician, site, roles: ['nurse' as const] });
    expect(
      ['hospital', 'elsewhere', 'third'].map(site => readsJourney(at(site), state, now)),
    ).toEqual([true, true, false]);
  });

  it('H32: is planned by the site that has him now', () => {
    const plan = {
      site: 'elsewhere',
      post: 'ward-7',
      plannedAt: '2026-04-10T08:00:00.000Z' as never,
    };
    const story = moved('stored');
    story.when(investigator, 'PlanInfusion', plan).isRefused('OTHER_SITE');
    story.when(elsewhere, 'PlanInfusion', plan).happens({ type: 'InfusionPlanned', data: plan });
  });

  it('H40: is looked at by whoever is asked to take him, while he is asked', () => {
    const reader = { ...elsewhere, roles: ['investigator' as const] };
    expect(readsParticipant(reader, enrolled.state, [])).toBe(false);
    expect(readsParticipant(reader, proposed.state, [])).toBe(true);
  });
});
