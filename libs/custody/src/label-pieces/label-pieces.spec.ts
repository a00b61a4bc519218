import { broke } from '../../test/given-when-then.js';
import { given, underProtocol, unit, wholeJourney } from '../../test/journey-story.js';
import { keeper, operator, qa, qp, secondOperator, secondQa } from '../../test/people.js';
import { STRANGER, scan, scanOfNobody, scanOfStranger, serialOf } from '../../test/scans.js';

const story = given('seals-tested');

describe('the pieces of one label', () => {
  const all = { container: scan('T1'), partial: scan('T1'), outer: scan('T1') };

  it('agree, and that is on record', () => {
    story.when(operator, 'CompareLabelPieces', all).happens({
      type: 'LabelPiecesCompared',
      data: { item: 'T1', label: serialOf('T1'), pieces: 3 },
    });
  });

  it.each(['partial', 'outer'] as const)(
    'H4: hold the whole therapy when the %s is of somebody else, and name his',
    piece => {
      const { decision } = story
        .when(operator, 'CompareLabelPieces', { ...all, [piece]: scanOfStranger('T2') })
        .isStopped('LABEL_PIECES_DIFFER', wholeJourney);
      expect(decision).toMatchObject({
        refusal: { facts: { foreignCoi: STRANGER.coi, foreignItem: 'T2' } },
      });
    },
  );

  it('H4: hold both tubes of one therapy that they name', () => {
    story
      .when(operator, 'CompareLabelPieces', { ...all, partial: scan('T2') })
      .isStopped('LABEL_PIECES_DIFFER', unit('T1'), unit('T2'));
  });

  it('H4: of a stranger alone are not ours to compare', () => {
    const foreign = scanOfStranger('T1');
    story
      .when(operator, 'CompareLabelPieces', { container: foreign, partial: foreign })
      .isStopped('WRONG_PRODUCT');
  });

  it('H4: are compared before a tube is certified, where the protocol asks for it', () => {
    const { protocol } = given('tested', 'fresh').state;
    const asking = underProtocol(given('tested', 'fresh'), {
      labels: { ...protocol.labels, comparePieces: true },
    });
    const certifying = { batch: 'B1', stage: 'conditional' } as const;
    asking
      .when(qp, 'CertifyBatch', certifying)
      .isRefused('LABEL_PIECES_UNCOMPARED', { units: 'T1 T2' });
    const both = ['T1', 'T2'].reduce(
      (told, tube) =>
        told.when(operator, 'CompareLabelPieces', { container: scan(tube), partial: scan(tube) })
          .next,
      asking,
    );
    both.when(qp, 'CertifyBatch', certifying).isRecorded();
  });
});

describe('a label that stands on two things', () => {
  const seen = { label: scan('T1'), alsoOn: scan('T2') };
  const held = story
    .when(operator, 'RecordDoubledLabel', seen)
    .isRecorded(broke('LABEL_DOUBLED', unit('T1'), unit('T2'))).next;
  const destroying = { label: scan('T1'), witness: 'second-operator' };
  const lifting = (hold: string) =>
    ({ hold, disposition: 'lifted', evidence: 'the copy of the jam' }) as const;

  it('H2: holds both, whatever stands there', () => {
    story
      .when(operator, 'RecordDoubledLabel', { label: scan('T1') })
      .isRecorded(broke('LABEL_DOUBLED', unit('T1')));
    story
      .when(operator, 'RecordDoubledLabel', { label: scan('T1'), alsoOn: scanOfStranger('T1') })
      .isRecorded(broke('LABEL_DOUBLED', unit('T1')));
    story.when(operator, 'RecordDoubledLabel', { label: scanOfNobody }).isStopped('LABEL_UNKNOWN');
  });

  it('H2: is let go of only once the copy was destroyed, with a witness', () => {
    held.when(secondQa, 'ResolveHold', lifting('HOLD-1')).isRefused('STILL_DOUBLED');
    held
      .when(operator, 'DestroyCopy', { ...destroying, witness: operator.person })
      .isStopped('ONE_PERSON_TWICE');
    held
      .when(operator, 'DestroyCopy', destroying)
      .next.when(qa, 'ResolveHold', lifting('HOLD-1'))
      .isRecorded();
  });

  it('is not one of which nobody has seen two', () => {
    story.when(operator, 'DestroyCopy', destroying).isRefused('ITEM_NOT_READY');
    held
      .when(secondOperator, 'DestroyCopy', { ...destroying, label: scan('T2'), witness: 'keeper' })
      .isRefused('ITEM_NOT_READY');
  });

  it('H2: keeps nobody from putting the tube away', () => {
    const position = { box: 'BOX-1', position: 'A1', exists: true };
    given('frozen')
      .when(operator, 'RecordDoubledLabel', seen)
      .next.when(keeper, 'PutAwayUnit', { tube: scan('T1'), position, boxRevision: 1 })
      .as({
        type: 'UnitStored',
        data: { item: 'T1', place: { box: 'BOX-1', position: 'A1' }, boxRevision: 1 },
      });
  });
});
