import { harmsOfConsent } from './harms-of-consent.js';
import { eventOf } from './log-events.fixture.js';

const DAY = 86_400_000;
const event = (stream: string, type: string, day: number, data: object) =>
  eventOf(stream, type, data, day * DAY);
const from = (day: number) => ({
  formVersion: 'v4',
  requiredFrom: new Date(day * DAY).toISOString(),
});
const published = event('consent-forms', 'ConsentFormPublished', 1, from(10));
const moved = event('consent-forms', 'ConsentFormMoved', 2, from(30));
const started = event('journey-ONE', 'JourneyStarted', 1, { participant: 'P' });
const signs = (formVersion: string) =>
  event('participant-P', 'ConsentRecorded', 5, { formVersion });
const planned = (day: number) => event('journey-ONE', 'InfusionPlanned', day, {});

describe('what the oracle says of what was begun under an older version', () => {
  const story = [started, published, signs('v3')];

  it('H48: harm from the day on which the new one is required', () => {
    expect(harmsOfConsent([...story, planned(9)])).toEqual([]);
    expect(harmsOfConsent([...story, planned(10)])).toMatchObject([{ hazard: 'H48' }]);
    expect(harmsOfConsent([...story, moved, planned(10)])).toEqual([]);
  });

  it('none once it is signed, or where he said no and may go on', () => {
    expect(harmsOfConsent([...story, signs('v4'), planned(10)])).toEqual([]);
    const no = event('participant-P', 'ConsentDeclined', 6, { formVersion: 'v4' });
    expect(harmsOfConsent([...story, no, planned(10)])).toEqual([]);
  });

  it('H48: harm where he withdrew, and came back under the older one', () => {
    const back = event('participant-P', 'ParticipationResumed', 7, { formVersion: 'v3' });
    expect(harmsOfConsent([...story, signs('v4'), back, planned(10)])).toHaveLength(1);
  });
});
