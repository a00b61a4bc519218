import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { keeper, nurse, operator, qa, qp, secondNurse, secondOperator } from '../../test/people.js';
import {
  OURS,
  productParcel,
  outsideOf,
  scan,
  scanOfStranger,
  serialOf,
} from '../../test/scans.js';
import type { JourneyStory } from '../../test/journey-story.js';
import type { Actor } from '../kernel/actor.js';

/** Somebody prints the label of a tube again and puts the new one on. */
const relabelled = (story: JourneyStory, by: Actor, item = 'T1', instance = 2): JourneyStory =>
  story
    .when(by, 'ReprintLabel', { item, printer: 'PRINTER-1', reason: 'torn', token: 0 })
    .next.when(by, 'ApplyLabel', { label: scan(item, instance) }).next;

const comparing = (old = 1, label = 2) => ({ label: scan('T1', label), old: scan('T1', old) });

describe('a tube that got another label', () => {
  const atTheBed = relabelled(given('checked-twice'), nurse);

  it('H39: is bound to the label that it had', () => {
    given('checked-twice')
      .when(nurse, 'ReprintLabel', { item: 'T1', printer: 'PRINTER-1', reason: 'torn', token: 0 })
      .next.when(nurse, 'ApplyLabel', { label: scan('T1', 2) })
      .happens(
        { type: 'LabelApplied', data: { item: 'T1', label: serialOf('T1', 2) } },
        {
          type: 'ItemRelabelled',
          data: { item: 'T1', old: serialOf('T1'), label: serialOf('T1', 2) },
        },
      );
  });

  it('H39: is not opened before a second person has compared the two', () => {
    atTheBed
      .when(nurse, 'OpenTube', { tube: scan('T1', 2) })
      .isRefused('RELABELLING_UNCONFIRMED', { item: 'T1', label: serialOf('T1', 2) });
    atTheBed
      .when(secondNurse, 'ConfirmRelabelling', comparing())
      .happens({
        type: 'RelabellingConfirmed',
        data: { item: 'T1', old: serialOf('T1'), label: serialOf('T1', 2), by: 'old-label' },
      })
      .next.when(nurse, 'OpenTube', { tube: scan('T1', 2) })
      .isRecorded();
  });

  it('H39: is held when it was opened all the same', () => {
    atTheBed
      .whenToldAfterwards(nurse, 'OpenTube', { tube: scan('T1', 2) })
      .isRecorded(broke('RELABELLING_UNCONFIRMED', unit('T1')));
  });

  it('H39: does not leave for the ward', () => {
    relabelled(given('product-sealed'), keeper)
      .when(keeper, 'DepartPackage', outsideOf(productParcel))
      .isRefused('RELABELLING_UNCONFIRMED');
  });

  it('H39: is not certified, nor is what came out of a vessel that nobody compared', () => {
    relabelled(given('tested', 'fresh'), operator)
      .when(qp, 'CertifyBatch', { batch: 'B1', stage: 'conditional' })
      .isRefused('RELABELLING_UNCONFIRMED');
  });

  it('is put away, frozen and fed meanwhile: a doubt stops use, never preservation', () => {
    relabelled(given('seals-tested'), operator)
      .when(operator, 'FreezeTubes', {
        tubes: [scan('T1', 2), scan('T2')],
        freezer: 'FREEZER-1',
        program: 'SLOW',
        traceSha256: 'sha256-of-the-trace',
      })
      .isRecorded();
  });

  it('H39: is not compared by whoever put the label on', () => {
    atTheBed.when(nurse, 'ConfirmRelabelling', comparing()).isStopped('ONE_PERSON_TWICE');
    const told = atTheBed.whenToldAfterwards(nurse, 'ConfirmRelabelling', comparing());
    expect(told.state.relabellings).toHaveProperty('T1');
  });

  it('H39: whose old label is of another tube holds both: the new one stands on the wrong one', () => {
    atTheBed
      .when(secondNurse, 'ConfirmRelabelling', { label: scan('T1', 2), old: scan('T2') })
      .isStopped('RELABEL_DIFFERS', unit('T1'), unit('T2'));
  });

  it("H39: whose old label is a stranger's is held, and the stranger's therapy is named", () => {
    const { decision } = atTheBed
      .when(secondNurse, 'ConfirmRelabelling', { label: scan('T1', 2), old: scanOfStranger('T1') })
      .isStopped('RELABEL_DIFFERS', unit('T1'));
    expect(decision).toMatchObject({ refusal: { facts: { foreignCoi: 'CHA999926OTHER1' } } });
  });

  it('H39: is known by an old label that was destroyed before anybody compared it by nothing', () => {
    atTheBed
      .whenToldAfterwards(nurse, 'DestroyLabel', { label: scan('T1'), witness: 'second-nurse' })
      .next.when(secondNurse, 'ConfirmRelabelling', comparing())
      .isStopped('RELABEL_DIFFERS', unit('T1'));
  });

  it('H39: keeps its old label until somebody has compared it', () => {
    atTheBed
      .when(nurse, 'DestroyLabel', { label: scan('T1'), witness: 'second-nurse' })
      .isRefused('RELABELLING_UNCONFIRMED', { item: 'T1' });
  });

  it('H39: relabelled twice is compared with the last label that nobody doubts', () => {
    const again = relabelled(atTheBed, nurse, 'T1', 3);
    again
      .when(secondNurse, 'ConfirmRelabelling', comparing(2, 3))
      .isStopped('RELABEL_DIFFERS', unit('T1'));
    again.when(secondNurse, 'ConfirmRelabelling', comparing(1, 3)).isRecorded();
  });

  it('H39: tells whoever scans the old label what took its place, when, and by whom', () => {
    const { decision } = atTheBed
      .when(secondNurse, 'OpenTube', { tube: scan('T1') })
      .isStopped('LABEL_NOT_CURRENT', unit('T1'));
    expect(decision).toMatchObject({
      refusal: {
        facts: {
          replaced_with: serialOf('T1', 2),
          replaced_by: nurse.person,
          replaced_at: expect.stringMatching(/^2026-/),
        },
      },
    });
  });

  it('H39: needs something to compare it with', () => {
    atTheBed
      .when(secondNurse, 'ConfirmRelabelling', { label: scan('T1', 2) })
      .isRefused('NOTHING_COMPARED');
  });

  it('is compared once', () => {
    atTheBed
      .when(secondNurse, 'ConfirmRelabelling', comparing())
      .next.when(secondNurse, 'ConfirmRelabelling', comparing())
      .isRefused('ALREADY_DONE', { item: 'T1' });
  });
});

describe('a label of which only a part can be read', () => {
  const stored = relabelled(given('stored'), keeper);
  const place = stored.state.items.T1?.place ?? { box: '', position: '' };
  const lying = (item: string, at = place) => ({
    ...at,
    exists: true,
    occupant: { coi: OURS.coi, item },
  });
  const reading = (reads: string, position = lying('T1')) => ({
    label: scan('T1', 2),
    remnant: { reads, position },
  });
  const compared = (...[reads, position]: Parameters<typeof reading>) =>
    stored.when(secondOperator, 'ConfirmRelabelling', reading(reads, position));

  it('H39: says what it was together with the place at which it lies', () => {
    compared('OURS01T1').isRecorded();
  });

  it.each(['T1.', 'OURS01', ''])('H39: that says no more than "%s" could be of anything', reads => {
    compared(reads).isRefused('REMNANT_SAYS_TOO_LITTLE');
  });

  it('H39: is of another tube when it says so, or when it lies at the place of another', () => {
    compared('OURS01T1', lying('T2')).isStopped('RELABEL_DIFFERS', unit('T1'), unit('T2'));
    const elsewhere = { ...place, position: 'A9' };
    compared('OURS01T1', lying('T1', elsewhere)).isStopped('RELABEL_DIFFERS', unit('T1'));
    compared('ZZZZZ').isStopped('RELABEL_DIFFERS', unit('T1'));
  });
});

describe('a label that is printed again by two people at once', () => {
  const again = { item: 'T1', printer: 'PRINTER-1', reason: 'torn', token: 0 };
  const first = given('stored').when(keeper, 'ReprintLabel', again).next;

  it('H39: is the one of the first: the second is told which, and where it lies', () => {
    first.when(operator, 'ReprintLabel', again).isRefused('LABEL_JUST_REPRINTED', {
      valid: serialOf('T1', 2),
      printer: 'PRINTER-1',
      by: keeper.person,
    });
    const applied = Object.values(first.state.labels).filter(
      ({ item, status }) => item === 'T1' && (status === 'printed' || status === 'applied'),
    );
    expect(applied).toHaveLength(1);
  });

  it('is printed once more by whoever stands at the printer when it jams', () => {
    first.when(keeper, 'ReprintLabel', again).isRecorded();
  });

  it('is printed by the second when the first one was spoilt and void', () => {
    first
      .when(keeper, 'VoidLabel', { label: scan('T1', 2), reason: 'crumpled' })
      .next.when(operator, 'ReprintLabel', again)
      .isRecorded();
  });
});

describe('an old label that lies where nobody can destroy it', () => {
  const stored = relabelled(given('tested'), keeper).when(
    secondOperator,
    'ConfirmRelabelling',
    comparing(),
  ).next;
  const writing = { item: 'T1', instance: 1, evidence: 'at the bottom of the tank' };
  const certified = (story: JourneyStory) =>
    story.when(qp, 'CertifyBatch', { batch: 'B1', stage: 'conditional' });

  it('H39: keeps the batch from being certified until QA has written it off', () => {
    certified(stored).isStopped('LABELS_UNRECONCILED');
    const { decision } = certified(stored.when(qa, 'WriteOffLabel', writing).next);
    expect(decision.outcome === 'refused' ? decision.refusal.code : 'none').not.toBe(
      'LABELS_UNRECONCILED',
    );
  });

  it('H2: is not written off while something is known by it', () => {
    stored.when(qa, 'WriteOffLabel', { ...writing, instance: 2 }).isStopped('LABEL_USED');
    stored.when(qa, 'WriteOffLabel', { ...writing, instance: 9 }).isRefused('ITEM_NOT_READY');
    stored
      .when(qa, 'WriteOffLabel', writing)
      .next.when(qa, 'WriteOffLabel', writing)
      .isRefused('ALREADY_DONE');
  });
});
