import { given } from '../../test/journey-story.js';
import { neurologist, qp } from '../../test/people.js';
import { scan } from '../../test/scans.js';

/** What every story begins with must itself hang together. */
describe.each([
  { form: 'cryo', stage: 'final' },
  { form: 'fresh', stage: 'conditional' },
] as const)('the $form therapy of the stories', ({ form, stage }) => {
  const { state, events } = given('infused', form);

  it('is told in the order in which it happened', () => {
    const times = events.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(events.map(({ revision }) => revision)).toEqual([...times.keys()]);
  });

  it('ends with the infusion of the tube that was checked', () => {
    expect(state.bedside).toMatchObject({ ended: 'completed', syringe: 'S1' });
    expect(state.items.S1).toMatchObject({ status: 'infused', parents: ['T1'], passage: 3 });
    expect(state.items.T1?.status).toBe('consumed');
  });

  it('passes both of its gates: the certification and the start of the infusion', () => {
    const { decision } = given(form === 'cryo' ? 'sterile' : 'tested', form).when(
      qp,
      'CertifyBatch',
      { batch: 'B1', stage },
    );
    expect(decision).toEqual({
      outcome: 'accepted',
      findings: [],
      events: events.filter(({ type }) => type === 'BatchCertified').map(bare),
    });
    given('timed-out', form)
      .when(neurologist, 'StartInfusion', {
        syringe: scan('S1'),
        route: 'intrathecal',
        doseNumber: 1,
      })
      .happens(...events.filter(event => event.type === 'InfusionStarted').map(bare));
  });
});

const bare = <E extends { type: unknown; data: unknown }>({ type, data }: E) =>
  ({ type, data }) as Pick<E, 'type' | 'data'>;
