import { type RefusalEntry, danger, stop } from './refusal-entry.js';

/** Who somebody is, and what he may be, does not allow this. */
export const ofPeople = {
  PERSON_UNKNOWN: stop(
    'unknown',
    'No such person',
    'Check the staff number, or invite the person first.',
  ),
  SIGN_IN_REFUSED: danger(
    'permission',
    'This does not sign you in',
    'Check the staff number and the password. If it fails again, ask your administrator.',
  ),
  ACCOUNT_NOT_ACTIVE: danger(
    'permission',
    'The account was not activated yet',
    'Activate it with the code of the invitation.',
  ),
  ACCOUNT_SUSPENDED: danger(
    'permission',
    'The account is suspended',
    'Ask the administrator or QA of your site.',
  ),
  INVITATION_INVALID: danger(
    'permission',
    'This code opens no account',
    'Check the code. If it is older than its date, ask the administrator for a new invitation.',
  ),
  HOLDER_NOT_VOUCHED: stop(
    'permission',
    'Nobody has vouched yet that this account is yours',
    'Go with an identity document to QA, a QP, an investigator, or an administrator who did not invite you, and tell your check word.',
  ),
  CHECK_WORD_WRONG: danger(
    'permission',
    'This is not the check word of this account',
    'Let the person sign in again and read it to you. If it stays wrong, somebody else may have opened the account: tell QA, and have it opened anew.',
  ),
  PERSON_UNVOUCHED: stop(
    'permission',
    'Nobody has vouched for this person yet',
    'Let him activate his account, and somebody vouch for him, first.',
  ),
  ADMINISTRATOR_GIVES: stop(
    'permission',
    'This role is given by an administrator',
    'Ask the administrator. QA proposes only a new administrator.',
  ),
  NO_ROLE_HERE: stop(
    'permission',
    'You have no role at this post',
    'Sign in at a post where you have one, or ask the administrator for a role here.',
  ),
  THERAPY_NOT_YOURS: stop(
    'permission',
    'Neither your site nor your post has a part in this therapy',
    'Stop, and read the number again: it may be somebody else’s. If the number is right, call whoever gave it to you.',
  ),
  TRAINING_LAPSED: stop(
    'permission',
    'A training that you need is over, or was never recorded',
    'Ask somebody whose training counts, or QA to record yours. Where care cannot wait, QA, the QP or the investigator bridges one that is over for a day. What is already done is recorded all the same: say that it was.',
  ),
  NEVER_TRAINED: stop(
    'permission',
    'This training was never recorded',
    'Nobody answers for what somebody never learnt. If he did, call QA to record it: that takes a minute.',
  ),
  TRAINING_COUNTS: stop(
    'state',
    'This training counts',
    'There is nothing to bridge. Look at which training the refusal named.',
  ),
  BRIDGED_BEFORE: stop(
    'state',
    'This lapse was bridged already',
    'Once is all. Ask somebody whose training counts, or QA to record the new one.',
  ),
  BRIDGE_TOO_LONG: stop('entry', 'A bridge ends within a day', 'Choose fewer hours.'),
  PERSON_OF_ANOTHER_SITE: stop(
    'permission',
    'This person works at another site',
    'Ask the investigator there, QA or the QP.',
  ),
  OWN_ACCOUNT: stop(
    'permission',
    'Nobody does this to his own account',
    'Ask another administrator, or QA.',
  ),
  ROLES_APART: stop(
    'permission',
    'One person does not hold these two roles',
    'Withdraw the other role first, or give this one to somebody else.',
  ),
  DEVICE_UNKNOWN: stop(
    'permission',
    'The ledger does not know this device',
    'Use one that is enrolled, or ask the administrator to enrol this one.',
  ),
  DEVICE_RETIRED: danger(
    'permission',
    'This device was taken out of use',
    'Use another one. If it was found again, tell the administrator: it is enrolled anew, under a new number.',
  ),
  DEVICE_NOT_PROVED: danger(
    'permission',
    'This device did not prove that it is the one it says it is',
    'Reload the page on the enrolled device. If it is refused again, tell the administrator.',
  ),
  DEVICE_LAPSED: stop(
    'permission',
    'The qualification of this device is over',
    'Use another one. What is already done is recorded all the same: say that it was.',
  ),
  DUE_DATE_PAST: stop(
    'entry',
    'This date is over already',
    'Enter until when the new calibration or qualification counts.',
  ),
  BADGE_UNKNOWN: stop(
    'unknown',
    'There is no such badge',
    'Look at the badges of the person: it may have been withdrawn meanwhile.',
  ),
  PASSKEY_UNKNOWN: stop(
    'unknown',
    'There is no such passkey',
    'Look at the passkeys of the person: it may have been removed meanwhile.',
  ),
  PASSKEY_HELD: stop(
    'permission',
    'You have a passkey already',
    'Sign in with it and your password to add another. If it is gone, ask your administrator to remove it.',
  ),
  SIGN_IN_NOT_FRESH: stop(
    'permission',
    'You signed in too long ago for this',
    'Sign in again, and register the passkey within five minutes.',
  ),
  SESSION_UNKNOWN: stop(
    'unknown',
    'There is no such sign-in',
    'Look at the list again: it may have ended meanwhile.',
  ),
  LINK_UNKNOWN: stop(
    'unknown',
    'There is no such link',
    'Look at the account: the link to the hospital may have been taken away meanwhile.',
  ),
  SIGNATURE_INVALID: danger(
    'permission',
    'This signature does not count',
    'Sign again with your own passkey. If it is refused again, tell QA: somebody may have tried to sign for you.',
  ),
  NOT_WITHOUT_SIGNAL: stop(
    'permission',
    'This is asked, and not told later',
    'Nothing was done here because of it. Ask where there is a signal; what was done on paper is entered from the paper.',
  ),
  KEPT_OFFLINE_UNPROVED: danger(
    'permission',
    'Nobody can say that this device kept it',
    'It stays on the device. Tell it from your own notes, as something that has happened, and tell QA: what the device kept may have been changed.',
  ),
  GRANT_UNKNOWN: stop(
    'unknown',
    'There is no such grant',
    'Look at the roles of the person: it may have been withdrawn or approved meanwhile.',
  ),
  END_DATE_REFUSED: stop(
    'entry',
    'A role ends, and not too late',
    'Choose an end in the future within the days that are named.',
  ),
} as const satisfies Record<string, RefusalEntry>;
