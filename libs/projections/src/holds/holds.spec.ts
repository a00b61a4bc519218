import type { ReadEvent } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { holdsOf } from './holds-of.js';

const OTHER = 'journey-CHA999926XYZ999';
const paging = { limit: 100, cursor: undefined };
const first = { hold: 'HOLD-1' };

describe('the list of holds', () => {
  let models: ReadModels;
  const given = (...events: readonly ReadEvent[]): void => models.apply(inOrder(...events));
  const rows = (isOpen = false) => holdsOf(models, isOpen, paging).rows;

  beforeEach(() => (models = readModels()));
  afterEach(() => models.close());

  it('says what is held, for what, and by whom', () => {
    const cause = { kind: 'finding', code: 'SEAL_DIFFERS' };
    given(golden('HoldPlaced', { data: { ...first, scope: { kind: 'unit', item: 'T2' }, cause } }));
    const { actor, envelope } = golden('HoldPlaced');
    expect(rows()).toMatchObject([
      {
        coi: COI,
        hold: 'HOLD-1',
        scope: 'unit',
        scopeOf: 'T2',
        cause: 'finding',
        code: 'SEAL_DIFFERS',
        placedBy: actor.person,
        placedAt: envelope.recordedAt,
        circle: null,
        disposition: null,
      },
    ]);
  });

  const page = (circle: string, person?: string) =>
    golden('OnCallPaged', { data: { coi: COI, ...first, circle, person } });

  it('H31: says whom it has woken last, and that nobody is on call', () => {
    given(golden('HoldPlaced', { data: first }), page('qa', 'qa-1'), page('deputy'));
    expect(rows()).toMatchObject([{ circle: 'deputy', called: null, acknowledgedBy: null }]);
  });

  it('H31: says who has it in hand: whoever answered first', () => {
    const answer = golden('PageAcknowledged', { data: { coi: COI, ...first } });
    given(golden('HoldPlaced', { data: first }), page('qp', 'qp-1'), answer);
    expect(rows()).toMatchObject([
      {
        called: 'qp-1',
        acknowledgedBy: answer.actor.person,
        acknowledgedAt: answer.envelope.recordedAt,
      },
    ]);
  });

  it('has open ones first, and forgets none that was resolved', () => {
    const second = { hold: 'HOLD-2' };
    given(
      golden('HoldPlaced', { data: first }),
      golden('HoldPlaced', { data: second }),
      golden('HoldPlaced', { stream: OTHER, data: first }),
      golden('HoldResolved', { data: { ...first, disposition: 'rejected' } }),
    );
    expect(rows().map(({ hold, disposition }) => `${hold} ${disposition}`)).toEqual([
      'HOLD-2 null',
      'HOLD-1 null',
      'HOLD-1 rejected',
    ]);
    expect(rows(true)).toHaveLength(2);
  });
});
