import {
  active,
  admin,
  as,
  credential,
  holder,
  inDays,
  invitation,
  named,
  nurse,
  unknown,
} from '../../test/account-story.js';
import { ward } from '../../test/people.js';
import { after, instantOf } from '../kernel/instant.js';
import { nameAt } from './naming.js';

const married = { record: 'NAME-2', keyCommitment: 'of his key', sealedSha256: 'of others' };
const renaming = { ...married, reason: 'name-changed' } as const;

describe('the name of somebody who works with the ledger', () => {
  it('comes with the account, and the log knows that it is there', () => {
    unknown
      .when(admin, 'InvitePerson', { person: 'S-10', home: ward, named, invitation })
      .happens(
        { type: 'PersonInvited', data: { person: 'S-10', home: ward, invitation } },
        { type: 'PersonNamed', data: named },
      );
    const enrolling = { person: 'S-1', home: ward, named, credential, study: 'ALS' };
    const { state } = unknown.when(as('S-1', 'account-holder'), 'EnrolFirstAdministrator', {
      ...enrolling,
      until: inDays(366),
    });
    expect(state.names).toEqual([{ ...named, since: unknown.now }]);
  });

  it('changes for a reason, and the one before it stays', () => {
    const renamed = active
      .and(admin, { type: 'PersonNamed', data: named })
      .when(admin, 'NamePerson', renaming);
    renamed.happens({ type: 'PersonNamed', data: renaming });
    expect(renamed.state.names.map(({ record }) => record)).toEqual(['NAME-1', 'NAME-2']);
  });

  it('H43: is given by somebody else', () => {
    nurse.when(as('S-10', 'administrator'), 'NamePerson', renaming).isRefused('OWN_ACCOUNT');
    nurse.when(holder, 'NamePerson', renaming).isRefused('OWN_ACCOUNT');
  });

  it('is given to nobody who is not there', () => {
    unknown.when(admin, 'NamePerson', renaming).isRefused('PERSON_UNKNOWN');
  });
});

describe('the name that somebody had', () => {
  const onDay = (days: number) => instantOf(inDays(days));
  const names = [
    { ...named, since: onDay(10) },
    { ...married, since: onDay(20) },
  ];
  const recordAt = (days: number) => nameAt(names, onDay(days))?.record;

  it('is the newest that was recorded by then: from that moment on, not after it', () => {
    expect([10, 19, 20, 30].map(recordAt)).toEqual(['NAME-1', 'NAME-1', 'NAME-2', 'NAME-2']);
    expect(nameAt(names, after(onDay(20), -1))?.record).toBe('NAME-1');
  });

  it('is the first one, where nobody was named before', () => {
    expect(recordAt(3)).toBe('NAME-1');
    expect(nameAt([], unknown.now)).toBeUndefined();
  });
});
