import { type JourneyStory, given, underProtocol, unit } from '../../test/journey-story.js';
import { LATER_DOSE, laterUnder, passing, toldOf } from '../../test/later-dose.js';
import { migrate, versionOf } from '../../test/migration-story.js';
import { qp, reactor } from '../../test/people.js';
import { protocolOf } from '../../test/protocol-of-stories.js';
import { DAY_MS, timestampOf } from '../kernel/instant.js';
import { noticesOwed } from '../notice/notices-owed.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import { doubtFurtherOn } from './passed-on.js';

const { form, administration, dose } = protocolOf('cryo');
if (form.kind !== 'cryo') throw new Error('Not frozen');
const lasting = (shelfLifeDays: number) => ({ form: { ...form, shelfLifeDays } });
const warmFor = (maxMinutesOutOfStorage: number) => ({ form: { ...form, maxMinutesOutOfStorage } });

/** Between the freezer and its box. */
const BORNE_MINUTES = 5;
const banked = underProtocol(given('certified'), { bank: { tubes: true } });
const filledFor = (days: number) => banked.after('TubesFilled', days * DAY_MS);

describe('passing a banked tube to a therapy on another version of the protocol', () => {
  it('H11: is never to one by another protocol', () => {
    banked
      .when(qp, 'AssignToEpisode', passing(laterUnder({ protocol: 'another-study' })))
      .isRefused('EPISODE_OF_OTHER_PROTOCOL', { protocol: 'another-study' });
  });

  it('is right care on the same, a looser or a stricter one that it lives up to', () => {
    for (const change of [{}, lasting(730), lasting(180), warmFor(60), warmFor(BORNE_MINUTES)])
      banked.when(qp, 'AssignToEpisode', passing(laterUnder(change))).isRecorded();
  });

  it('H34: is not to a stricter one by which it has expired already', () => {
    filledFor(200)
      .when(qp, 'AssignToEpisode', passing(laterUnder(lasting(180))))
      .isRefused('EPISODE_ASKS_FOR_MORE', { item: 'T2', because: 'expired', version: 2 });
  });

  it('H35: nor to a stricter one for which it bore too much warmth', () => {
    banked
      .when(qp, 'AssignToEpisode', passing(laterUnder(warmFor(BORNE_MINUTES - 1))))
      .isRefused('EPISODE_ASKS_FOR_MORE', { because: 'too-long-in-the-warm' });
  });
});

describe('a tube in a therapy on another version of the protocol', () => {
  const assumed = (change: Partial<ProtocolDefinition>, told = toldOf(banked)) =>
    underProtocol(given('collected'), { version: 2, ...change }).and(reactor, {
      type: 'UnitAssumed',
      data: told,
    });
  const expiryOf = ({ state }: JourneyStory) => state.items.D1T2?.expiresAt;

  it('H11: is judged by its own limits where those of the therapy are looser', () => {
    const { state } = assumed({
      ...warmFor(form.maxMinutesOutOfStorage * 10),
      administration: { ...administration, useWithinMinutesOfOpening: 600 },
      dose: { ...dose, toleranceMicrolitres: 900 },
    });
    expect(state.protocol).toMatchObject({ form, administration, dose });
    expect(state.pinned.form).not.toEqual(form);
    expect(state.protocolVersions).toEqual([1, 2]);
  });

  it('H11: is judged by the limits of the therapy where those are stricter', () => {
    const stricter = assumed({
      ...warmFor(2),
      administration: { ...administration, useWithinMinutesOfOpening: 5 },
    });
    expect(stricter.state.protocol).toMatchObject({
      form: { maxMinutesOutOfStorage: 2 },
      administration: { useWithinMinutesOfOpening: 5 },
    });
  });

  it('H34: lasts as long as the shorter of two shelf lives, and never longer', () => {
    const own = banked.state.items.T2?.expiresAt ?? 0;
    expect(expiryOf(assumed(lasting(form.shelfLifeDays * 2)))).toBe(own);
    expect(expiryOf(assumed(lasting(form.shelfLifeDays - 10)))).toBe(own - 10 * DAY_MS);
  });

  it('H10: is the dose of the day on which it was filled', () => {
    const { state } = assumed({ dose: { ...dose, cells: 30_000_000, volumeMicrolitres: 3_000 } });
    expect(state.protocol.dose).toMatchObject({
      cells: dose.cells,
      volumeMicrolitres: dose.volumeMicrolitres,
    });
  });

  it('folds as before where it was passed before versions were compared', () => {
    const { protocol: _lived, ...before } = toldOf(banked);
    const { state } = assumed(lasting(730), before);
    expect(state.protocol).toBe(state.pinned);
    expect(state.protocolVersions).toEqual([2]);
  });
});

describe('a therapy that moves to a stricter version when its tube has gone on', () => {
  const there = { coi: LATER_DOSE.coi, item: 'D1T2' };
  const passed = (story: JourneyStory) =>
    story.and(qp, {
      type: 'UnitAssigned',
      data: { item: 'T2', to: { ...there, doseNumber: 2 }, reason: 'second dose' },
    });
  const shorter = versionOf('cryo', { ...lasting(180), bank: { tubes: true } });
  const stricterViability = {
    tests: protocolOf('cryo').tests.map(each =>
      each.test === 'viability' ? { ...each, accept: { min: '95' } } : each,
    ),
  };
  const doubted = ({ events, state }: JourneyStory) =>
    events.flatMap(event => doubtFurtherOn(event, state)?.units ?? []);

  it('H34: puts in doubt there what lasts less long than was said', () => {
    const { next } = migrate(passed(banked), shorter);
    expect(next.events.at(-2)).toMatchObject({
      type: 'ProtocolMigrated',
      data: { stops: [{ item: 'T2', because: 'expires-earlier' }] },
    });
    expect(next.state.holds['HOLD-1']).toMatchObject({
      scope: unit('T2'),
      cause: { code: 'PROTOCOL_TIGHTENED' },
    });
    expect(doubted(next)).toMatchObject([there]);
  });

  it('H34: and all of the batch, where what is here has expired as well', () => {
    const late = passed(filledFor(200));
    const { next } = migrate(late.at(filledFor(200).now), shorter);
    expect(next.events.at(-2)).toMatchObject({
      data: {
        stops: [
          { item: 'T1', because: 'expired' },
          { item: 'T2', because: 'expired' },
        ],
      },
    });
    expect(doubted(next)).toMatchObject([there]);
  });

  it('H11: puts in doubt there what was measured and fails now', () => {
    const { next } = migrate(passed(banked), versionOf('cryo', stricterViability));
    expect(doubted(next)).toMatchObject([there]);
  });

  it('leaves what was given there as it was judged, and makes nothing of it a late result', () => {
    const known = passed(banked).and(reactor, {
      type: 'UnitGivenElsewhere',
      data: { item: 'T2', in: there, givenAt: timestampOf(banked.now) },
    });
    for (const version of [shorter, versionOf('cryo', stricterViability)]) {
      const { next } = migrate(known, version);
      expect(next.events.at(-1)).toMatchObject({ type: 'ProtocolMigrated' });
      expect(doubted(next)).toEqual([]);
      expect(noticesOwed(next.state)).toEqual([]);
    }
  });

  it('says nothing of it where the version is looser', () => {
    const { next } = migrate(passed(banked), versionOf('cryo', lasting(730)));
    expect(doubted(next)).toEqual([]);
    expect(next.events.at(-1)).toMatchObject({ data: { expiries: [], stops: [] } });
  });
});
