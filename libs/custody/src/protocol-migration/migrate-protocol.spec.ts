import { FILLED, VIABILITY, certify, correct } from '../../test/corrections.js';
import { batch, given, underProtocol } from '../../test/journey-story.js';
import { migrate, versionOf, withKaryotype, withTest } from '../../test/migration-story.js';
import {
  analyst,
  nurse,
  operator,
  qa,
  qp,
  secondAnalyst,
  secondQa,
  sponsor,
} from '../../test/people.js';
import { result, reviewed } from '../../test/chapter-of-cells.js';
import { protocolOf } from '../../test/protocol-of-stories.js';
import { bench, benchOfEvents, lot, scan } from '../../test/scans.js';
import { HOUR_MS, MINUTE_MS, after } from '../kernel/instant.js';
import { failedTests } from '../quality/release-gate.js';

const frozen = () => {
  const { form } = protocolOf('cryo');
  if (form.kind !== 'cryo') throw new Error('Not frozen');
  return form;
};
const shorter = versionOf('fresh', { form: { kind: 'fresh', shelfLifeHours: 24 } });
const stricterViability = versionOf('fresh', withTest('viability', { accept: { min: '95' } }));

describe('a therapy that moves to a newer version of its protocol', () => {
  it('says which version, everything that changes, and what it does to the units', () => {
    const filled = given('filled', 'fresh');
    const { next } = migrate(filled, shorter);
    expect(next.events.at(-1)).toMatchObject({
      type: 'ProtocolMigrated',
      data: {
        fromVersion: 1,
        protocol: { version: 2 },
        changes: [{ at: '/form/shelfLifeHours', from: 48, to: 24, direction: 'tightens' }],
        expiries: [
          { item: 'T1', from: '2026-03-28T11:00:00.000Z', to: '2026-03-27T11:00:00.000Z' },
          { item: 'T2' },
        ],
        stops: [],
      },
    });
    expect(next.state).toMatchObject({
      pinned: { version: 2 },
      protocolVersions: [1, 2],
      protocol: { form: { shelfLifeHours: 24 } },
    });
  });

  it('H11: goes to nothing but a newer version of the same protocol of the same product', () => {
    const grown = given('passaged', 'fresh');
    migrate(grown, { ...shorter, protocol: 'another' }).isRefused('PROTOCOL_DIFFERS');
    migrate(grown, { ...shorter, gtin: '09512345000023' }).isRefused('PROTOCOL_DIFFERS', {
      differs: 'gtin',
    });
    migrate(grown, versionOf('fresh', { form: protocolOf('cryo').form })).isRefused(
      'PROTOCOL_DIFFERS',
      { differs: 'form' },
    );
    migrate(grown, { ...shorter, version: 1 }).isRefused('VERSION_NOT_NEWER');
    const { next } = migrate(grown, { ...shorter, version: 3 });
    migrate(next, shorter).isRefused('VERSION_NOT_NEWER', { version: 2, pinned: 3 });
    migrate(next, { ...shorter, version: 3 }).isRefused('VERSION_NOT_NEWER');
  });

  it('H11: is signed by somebody else than whoever published the version', () => {
    migrate(given('passaged', 'fresh'), shorter, qa).isRefused('OWN_ENTRY');
    expect(migrate(given('passaged', 'fresh'), shorter, secondQa).decision.outcome).toBe(
      'accepted',
    );
  });

  it('H11: is refused where the list that was read is not the list that counts', () => {
    const grown = given('passaged', 'fresh');
    migrate(grown, shorter, sponsor, { changes: [] }).isRefused('CHANGES_DIFFER');
    const certified = given('certified', 'fresh');
    const late = certified.at(after(certified.now, 20 * HOUR_MS));
    migrate(late, shorter, sponsor, { stops: [] }).isRefused('CHANGES_DIFFER', { stops: 'T1 T2' });
    migrate(grown, shorter, sponsor, { stops: ['T1'] }).isRefused('CHANGES_DIFFER', {
      stops: 'T1',
    });
  });

  it('waits while a dose of it is at the bed, and for nothing else', () => {
    for (const step of ['checked-twice', 'tube-opened', 'drawn-up', 'infusing'] as const)
      migrate(given(step, 'fresh'), shorter).isRefused('DOSE_AT_THE_BED');
    for (const step of ['product-received', 'certified', 'infused'] as const)
      expect(migrate(given(step, 'fresh'), shorter).decision.outcome).toBe('accepted');
  });
});

describe('what becomes stricter', () => {
  it('H34: a shorter shelf life ends what is there earlier, and the released is held at once', () => {
    const certified = given('certified', 'fresh');
    const late = certified.at(after(certified.now, 20 * HOUR_MS));
    const { next } = migrate(late, shorter);
    expect(next.events.slice(-2)).toMatchObject([
      {
        data: {
          stops: [
            { item: 'T1', because: 'expired' },
            { item: 'T2', because: 'expired' },
          ],
        },
      },
      { data: { scope: batch('B1'), cause: { code: 'PROTOCOL_TIGHTENED' } } },
    ]);
    expect(next.state.items.T1?.expiresAt).toBeLessThan(late.now);
    expect(next.state.holds['HOLD-1']?.open).toBe(true);
  });

  it('H35: fewer minutes in the warm hold what has borne more already', () => {
    const form = { ...frozen(), maxMinutesOutOfStorage: 6 };
    const { next } = migrate(
      given('retrieved').after('UnitRetrieved', 5 * MINUTE_MS),
      versionOf('cryo', { form }),
    );
    expect(next.events.at(-2)).toMatchObject({
      data: { stops: [{ item: 'T1', because: 'too-long-in-the-warm' }] },
    });
    expect(next.state.holds['HOLD-1']?.scope).toEqual({ kind: 'unit', item: 'T1' });
  });

  it('H11: a new test is needed for the next certification, and takes back none that was given', () => {
    const tested = given('tested', 'fresh');
    const { next } = migrate(tested, versionOf('fresh', withKaryotype));
    certify(next, 'conditional').isRefused('TESTS_MISSING', { tests: 'karyotype' });

    const certified = given('certified', 'fresh');
    const moved = migrate(certified, versionOf('fresh', withKaryotype)).next;
    expect(moved.events.at(-1)).toMatchObject({ type: 'ProtocolMigrated', data: { stops: [] } });
    expect(moved.state.batches.B1?.status).toBe('conditional');
  });

  it('H11: a stricter limit counts for what was measured: nobody certifies it, and what was released is held', () => {
    const { next } = migrate(given('tested', 'fresh'), stricterViability);
    certify(next, 'conditional').isStopped('TESTS_FAILED');
    const held = migrate(given('certified', 'fresh'), stricterViability).next;
    expect(held.events.at(-2)).toMatchObject({
      data: { stops: [{ item: 'T1', because: 'result-fails' }, { item: 'T2' }] },
    });
    expect(held.state.holds['HOLD-1']).toMatchObject({ scope: batch('B1'), open: true });
  });

  it('H13: a later stage closes the bedside to what has only the earlier one', () => {
    const administration = {
      ...protocolOf('fresh').administration,
      releaseStage: 'final',
    } as const;
    const { next } = migrate(
      given('product-received', 'fresh'),
      versionOf('fresh', { administration }),
    );
    expect(next.events.at(-2)).toMatchObject({
      data: { stops: [{ item: 'T1', because: 'stage-missing' }, { item: 'T2' }] },
    });
  });

  it('leaves what was given as it was judged', () => {
    const { next } = migrate(given('infused', 'fresh'), stricterViability);
    expect(failedTests(next.state, 'B1')).toBeUndefined();
    expect(next.events.at(-1)).toMatchObject({ type: 'ProtocolMigrated', data: { stops: [] } });
  });

  it('keeps nobody from feeding what grows', () => {
    const { next } = migrate(given('passaged', 'fresh'), stricterViability);
    const fed = { medium: lot('MEDIUM-2'), confluencePercent: 40 };
    next
      .when(operator, 'ChangeMedium', { ...fed, vessels: [scan('V5')], bench })
      .happens({ type: 'MediumChanged', data: { ...fed, vessels: ['V5'], bench: benchOfEvents } });
  });
});

describe('what becomes looser', () => {
  const looser = versionOf('fresh', {
    ...withTest('viability', { accept: { min: '60' } }),
    form: { kind: 'fresh', shelfLifeHours: 96 },
    dose: { ...protocolOf('fresh').dose, toleranceMicrolitres: 700, cells: 30_000_000 },
  });
  const weak = given('tested', 'fresh')
    .without('ResultRecorded', 'ResultReviewed')
    .and(analyst, result('viability', '70', 'percent'), result('endotoxin', '0.50', 'EU/ml'))
    .and(secondAnalyst, reviewed('viability'), reviewed('endotoxin'));

  it('H11: makes no failed result good, and no second sample of the same cells either', () => {
    const { next } = migrate(weak, looser);
    certify(next, 'conditional').isStopped('TESTS_FAILED');
    const again = next.and(analyst, result('viability', '70', 'percent'));
    expect(again.state.results.filter(({ conforms }) => !conforms)).toHaveLength(2);
  });

  it('H34: extends no expiry', () => {
    const { next } = migrate(given('certified', 'fresh'), looser);
    expect(next.events.at(-1)).toMatchObject({ data: { expiries: [] } });
    expect(next.state.items.T1?.expiresAt).toBe(
      given('certified', 'fresh').state.items.T1?.expiresAt,
    );
    expect(next.state.protocol.form).toEqual({ kind: 'fresh', shelfLifeHours: 48 });
  });

  it('H10: leaves a filled tube the dose of its day', () => {
    const { next } = migrate(given('filled', 'fresh'), looser);
    expect(next.state.protocol.dose).toMatchObject({
      cells: 15_000_000,
      toleranceMicrolitres: 150,
    });
    const before = migrate(given('harvested', 'fresh'), looser).next;
    expect(before.state.protocol.dose).toMatchObject({
      cells: 30_000_000,
      toleranceMicrolitres: 150,
    });
  });

  it('counts for the next batch, and for a therapy of which nothing is there yet', () => {
    const { next } = migrate(weak, looser);
    const again = next.and(qp, { type: 'BatchRejected', data: { batch: 'B1', reason: 'weak' } });
    expect(again.state.protocol).toEqual(looser);
    expect(again.state.protocolVersions).toEqual([2]);
    const unbegun = migrate(given('starting-material-verified', 'fresh'), looser).next;
    expect(unbegun.state.protocol).toEqual(looser);
  });

  it('H11: goes back to nothing looser by way of a third version', () => {
    const { next } = migrate(migrate(weak, looser).next, versionOf('fresh', {}, 3));
    expect(next.state.protocol.form).toEqual({ kind: 'fresh', shelfLifeHours: 48 });
    certify(next, 'conditional').isStopped('TESTS_FAILED');
  });
});

describe('a correction across a migration', () => {
  it('H46: judges a filling by the protocol of its day, and not by what is asked of fillings since', () => {
    const dose = { ...protocolOf('fresh').dose, toleranceCells: 1_000_000 };
    const { next } = migrate(given('certified', 'fresh'), versionOf('fresh', { dose }));
    const corrected = correct(next, qa, FILLED, 'cellsPerTube', 13_000_000).next;
    // Within the dose of that day: what is held is that it is one word again, and nothing else.
    expect(corrected.events.filter(({ type }) => type === 'DeviationOpened')).toMatchObject([
      { data: { code: 'RECORD_CHANGED_GATE', facts: { now: 'ENTRIES_UNVERIFIED' } } },
    ]);
  });

  it('H11: a value that is put right is judged by the stricter version all the same', () => {
    const typedWrong = given('tested', 'fresh');
    const { next } = migrate(
      typedWrong,
      versionOf('fresh', withTest('viability', { accept: { min: '90' } })),
    );
    const { state } = correct(next, qa, VIABILITY, 'measured.value', '85').next;
    expect(state.results.find(({ test }) => test === 'viability')?.conforms).toBe(false);
    const back = correct(next, qa, VIABILITY, 'measured.value', '91').next.state;
    expect(back.results.find(({ test }) => test === 'viability')?.conforms).toBe(true);
  });

  it('folds an old therapy, which has never moved, as before', () => {
    const { state } = underProtocol(given('certified', 'fresh'), {});
    expect(state.pinned).toBe(state.protocol);
    expect(state.protocolVersions).toEqual([1]);
    given('checked-twice', 'fresh')
      .when(nurse, 'OpenTube', { tube: scan('T1') })
      .isRecorded();
  });
});
