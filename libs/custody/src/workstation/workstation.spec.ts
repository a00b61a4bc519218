import { Given } from '../../test/given-when-then.js';
import { operator, secondOperator } from '../../test/people.js';
import { type WorkstationEvent, decideWorkstation, evolveWorkstation } from './workstation.js';
import { idleWorkstation } from './bench.js';

const idle = new Given(
  {
    decide: decideWorkstation,
    fold: history => history.reduce(evolveWorkstation, idleWorkstation),
  },
  [],
);
const opened = (session: string, coi: string): WorkstationEvent => ({
  type: 'SessionOpened',
  data: { session, coi },
});
const cleared: WorkstationEvent = { type: 'LineCleared', data: { session: 'SESSION-1' } };
const closed: WorkstationEvent = { type: 'SessionClosed', data: { session: 'SESSION-1' } };

const open = idle.and(operator, opened('SESSION-1', 'OURS'));

const own = (coi: string) => ({ workstation: 'BENCH-1', coi, therapy: 'own' }) as const;
const operatorOfBrno = { ...operator, site: 'brno' };

describe('a workstation', () => {
  it('is opened for one therapy, its line not yet cleared', () => {
    const { state } = idle
      .when(operator, 'OpenSession', own('OURS'))
      .happens(opened('SESSION-1', 'OURS'));
    expect(state.open).toEqual({
      session: 'SESSION-1',
      coi: 'OURS',
      openedBy: 'operator',
      site: 'plant',
      lineClearedBy: undefined,
    });
  });

  it('that is no hood of which somebody knows that it is clean and tight is opened for nobody', () => {
    idle
      .withInstruments()
      .when(operator, 'OpenSession', own('OURS'))
      .isRefused('INSTRUMENT_UNKNOWN', { instrument: 'BENCH-1' });
  });

  it('H5: that is open is opened for nobody else', () => {
    open
      .when(secondOperator, 'OpenSession', own('THEIRS'))
      .isRefused('BENCH_OF_ANOTHER', { openFor: 'OURS' });
  });

  it('H5: is cleared by a second person, who is then named', () => {
    const { state } = open.when(secondOperator, 'ClearLine', {}).happens(cleared);
    expect(state.open?.lineClearedBy).toBe('second-operator');
  });

  it('H5: is not cleared by whoever opened it', () => {
    open.when(operator, 'ClearLine', {}).isRefused('ONE_PERSON_TWICE');
  });

  it('is neither cleared nor closed when it is not open', () => {
    idle.when(operator, 'ClearLine', {}).isRefused('BENCH_NOT_OPEN');
    idle.when(operator, 'CloseSession', {}).isRefused('BENCH_NOT_OPEN');
  });

  it('H5: is closed, and the next therapy needs a session and a clearance of its own', () => {
    const { state } = open
      .and(secondOperator, cleared)
      .when(operator, 'CloseSession', {})
      .happens(closed)
      .next.when(operator, 'OpenSession', own('THEIRS'))
      .happens(opened('SESSION-2', 'THEIRS'));
    expect(state.open).toMatchObject({ coi: 'THEIRS', lineClearedBy: undefined });
  });

  it('H5, H40: is opened for no therapy in which the site has no part, and for none that is not there', () => {
    idle
      .when(operator, 'OpenSession', { ...own('THEIRS'), therapy: 'of-others' })
      .isRefused('THERAPY_NOT_YOURS');
    idle
      .when(operator, 'OpenSession', { ...own('NOBODYS'), therapy: 'unknown' })
      .isRefused('NOT_STARTED');
  });

  it('H5, H40: is cleared and closed by nobody of another site than the one where it was opened', () => {
    const atThePlant = { site: 'plant' };
    open.when(operatorOfBrno, 'CloseSession', {}).isRefused('BENCH_ELSEWHERE', atThePlant);
    open.when(operatorOfBrno, 'ClearLine', {}).isRefused('BENCH_ELSEWHERE', atThePlant);
  });

  it('changes nothing when a clearance is read without a session', () => {
    expect(idle.and(operator, cleared).state).toEqual(idleWorkstation);
  });
});
