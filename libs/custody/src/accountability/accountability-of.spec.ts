import { given } from '../../test/journey-story.js';
import { nurse, qa } from '../../test/people.js';
import { accountabilityOf } from './accountability-of.js';

const accountsOf = (story: ReturnType<typeof given>) => {
  const [first, second] = accountabilityOf(story.events);
  return { T1: first, T2: second };
};

describe('the account of a tube', () => {
  it('begins when it is filled, far from where it is given', () => {
    const { T1, T2 } = accountsOf(given('certified'));
    for (const tube of [T1, T2])
      expect(tube).toMatchObject({
        batch: 'B1',
        filledMicrolitres: 1_500,
        receivedAt: undefined,
        dispensedAt: undefined,
        administeredMicrolitres: 0,
        isOnHand: false,
      });
  });

  it('says what was received, opened and given, and leaves the spare where it is', () => {
    const { T1, T2 } = accountsOf(given('infused'));
    expect(T1).toMatchObject({ tube: 'T1', isOnHand: false });
    expect(T1?.receivedAt).toBeDefined();
    expect(Date.parse(T1?.dispensedAt ?? '')).toBeGreaterThan(Date.parse(T1?.receivedAt ?? ''));
    expect(T1?.administeredMicrolitres).toBeGreaterThan(0);
    expect(T2).toMatchObject({ receivedAt: undefined, administeredMicrolitres: 0 });
  });

  it('counts a whole tube at the ward as on hand, until it is opened, returned or destroyed', () => {
    const atTheWard = given('product-unpacked');
    expect(accountsOf(atTheWard).T1).toMatchObject({ isOnHand: true });
    const returned = atTheWard.and(nurse, {
      type: 'UnitReturned',
      data: { item: 'T1', reason: 'the dose was called off' },
    });
    expect(accountsOf(returned).T1).toMatchObject({ isOnHand: false });
    expect(accountsOf(returned).T1?.returnedAt).toBeDefined();
    const destroyed = returned.and(qa, {
      type: 'UnitDisposed',
      data: { item: 'T1', reason: 'returned', method: 'incineration', witness: 'nurse' },
    });
    expect(accountsOf(destroyed).T1).toMatchObject({ isOnHand: false });
    expect(accountsOf(destroyed).T1?.destroyedAt).toBeDefined();
  });

  it('is of what was infused after a correction of it', () => {
    const story = given('infused');
    const given0 = accountsOf(story).T1?.administeredMicrolitres ?? 0;
    const completed = story.events.find(({ type }) => type === 'InfusionCompleted');
    const corrected = story.and(qa, {
      type: 'EventCorrected',
      data: {
        eventId: completed?.id ?? '',
        field: 'volumes.infusedMicrolitres',
        from: given0,
        to: given0 - 100,
        reason: 'misread',
      },
    } as never);
    expect(accountsOf(corrected).T1?.administeredMicrolitres).toBe(given0 - 100);
  });
});
