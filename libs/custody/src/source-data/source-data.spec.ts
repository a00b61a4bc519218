import { DAWN, Given } from '../../test/given-when-then.js';
import { investigator, nurse, qa } from '../../test/people.js';
import type { Actor } from '../kernel/actor.js';
import { MINUTE_MS, after } from '../kernel/instant.js';
import {
  type SourceData,
  type SourceDataCommand,
  type SourceDataEvent,
  decideSourceData,
  evolveSourceData,
  nothingVerified,
} from './source-data.js';

const fold = (history: readonly Parameters<typeof evolveSourceData>[1][]): SourceData =>
  history.reduce(evolveSourceData, nothingVerified);
const begun = new Given<SourceDataCommand, SourceData, SourceDataEvent>(
  { decide: decideSourceData, fold },
  [],
).at(DAWN);

const monitor: Actor = { ...qa, person: 'monitor-1', role: 'monitor' };
const otherMonitor: Actor = { ...monitor, person: 'monitor-2' };
const coi = 'CHA999926ABC123';
const event = { coi, eventId: 'EVENT', sha256: 'aa', version: 0 };
const standing = { sha256: 'aa', version: 0 };
const question = 'the chart says 16:40';
const raised: SourceDataEvent = {
  type: 'QueryRaised',
  data: { ...event, query: 'QUERY-1', question },
};
const query = { coi, query: 'QUERY-1' };

describe('what a monitor compares with its source', () => {
  const verifying = { ...event, standing };

  it('is one event in the version that stands there', () => {
    const told = begun.when(monitor, 'VerifyAgainstSource', verifying);
    told.happens({ type: 'EventVerifiedAgainstSource', data: event });
    expect(told.next.state.verified).toMatchObject([
      { eventId: 'EVENT', by: 'monitor-1', at: DAWN },
    ]);
  });

  it('is compared once, and again after a correction', () => {
    const once = begun.and(monitor, { type: 'EventVerifiedAgainstSource', data: event });
    once.when(monitor, 'VerifyAgainstSource', verifying).isRefused('ALREADY_DONE');
    const corrected = { ...event, version: 1, standing: { sha256: 'aa', version: 1 } };
    once.when(monitor, 'VerifyAgainstSource', corrected).isRecorded();
  });

  it('H41: is not what it was before a correction, and no other bytes', () => {
    const later = { ...verifying, standing: { sha256: 'aa', version: 1 } };
    begun
      .when(monitor, 'VerifyAgainstSource', later)
      .isRefused('EVENT_CORRECTED_SINCE', { version: 1 });
    const other = { ...verifying, standing: { sha256: 'bb', version: 0 } };
    begun.when(monitor, 'VerifyAgainstSource', other).isRefused('EVENT_UNKNOWN');
    const none = { ...verifying, standing: undefined };
    begun.when(monitor, 'VerifyAgainstSource', none).isRefused('EVENT_UNKNOWN');
  });
});

describe('a query', () => {
  const open = begun.and(monitor, raised);
  const answer = { ...query, answer: 'the chart is right', site: 'motol', isHis: true };
  const answered = open
    .at(after(DAWN, MINUTE_MS))
    .and(nurse, { type: 'QueryAnswered', data: { ...query, answer: 'the chart is right' } });
  const closing = { ...query, reason: 'corrected' };

  it('is raised about one event, and numbered', () => {
    begun.when(monitor, 'RaiseQuery', { ...event, standing, question }).happens(raised);
    open
      .when(monitor, 'RaiseQuery', { ...event, standing, question })
      .happens({ type: 'QueryRaised', data: { ...event, query: 'QUERY-2', question } });
    begun
      .when(monitor, 'RaiseQuery', { ...event, standing: undefined, question })
      .isRefused('EVENT_UNKNOWN');
  });

  it('is answered by the site, as often as it is asked for', () => {
    open
      .when(investigator, 'AnswerQuery', answer)
      .happens({ type: 'QueryAnswered', data: { ...query, answer: 'the chart is right' } });
    expect(answered.state.queries['QUERY-1']?.answers).toMatchObject([
      { by: nurse.person, text: 'the chart is right' },
    ]);
    answered.when(investigator, 'AnswerQuery', answer).isRecorded();
  });

  it('H40: is answered by nobody whose site has no part in it', () => {
    open
      .when(nurse, 'AnswerQuery', { ...answer, isHis: false })
      .isRefused('THERAPY_NOT_YOURS', { site: 'motol' });
  });

  it('is closed by a monitor when it was answered, and taken back by whoever raised it', () => {
    answered
      .when(otherMonitor, 'CloseQuery', closing)
      .happens({ type: 'QueryClosed', data: closing });
    open.when(otherMonitor, 'CloseQuery', closing).isRefused('QUERY_UNANSWERED');
    open.when(monitor, 'CloseQuery', closing).isRecorded();
  });

  it('is no more when it is closed', () => {
    const over = answered.and(monitor, { type: 'QueryClosed', data: closing });
    over.when(monitor, 'CloseQuery', closing).isRefused('ALREADY_DONE');
    over.when(nurse, 'AnswerQuery', answer).isRefused('ALREADY_DONE');
    begun.when(monitor, 'CloseQuery', closing).isRefused('QUERY_UNKNOWN');
  });
});
