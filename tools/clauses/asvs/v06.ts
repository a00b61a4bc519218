import { type Chapter, absent, shown, unmet, written } from './requirement.ts';
import { T } from './tests.ts';

const ONE_FACTOR = 'There is one factor yet, the password.';
const NO_CODES = `${ONE_FACTOR} No codes are sent anywhere.`;
const NO_PAGE = 'The ledger has no page to sign in yet.';

export const authentication: Chapter = {
  number: 6,
  title: 'Authentication',
  requirements: [
    written(
      ['6.1.1', 1, 'it is documented what is done against guessing, without locking anybody out'],
      'docs/adr/0012-people-are-streams.md',
    ),
    written(
      ['6.1.2', 2, 'words that no password may hold are documented'],
      'docs/how-to/run-a-ledger.md',
    ),
    written(
      ['6.1.3', 2, 'every way to sign in is documented, with how strong it is'],
      'docs/adr/0006-open-routes.md',
    ),
    shown(['6.2.1', 1, 'passwords are not too short'], [T.longPassword]),
    shown(['6.2.2', 1, 'passwords can be changed'], [T.peoplePassword]),
    shown(['6.2.3', 1, 'only with the old one'], [T.peoplePassword]),
    shown(
      ['6.2.4', 1, 'the 3 000 most common passwords are refused'],
      [T.guessableTop, T.guessableOne],
      'Of those that are long enough a public list has 41. All of it is refused with what people do to be longer: repeated, behind another, with figures.',
    ),
    shown(['6.2.5', 1, 'any characters will do, and none must be there'], [T.longPassword]),
    absent(['6.2.6', 1, 'what is typed is hidden'], NO_PAGE),
    absent(['6.2.7', 1, 'passwords can be pasted'], NO_PAGE),
    shown(
      ['6.2.8', 1, 'a password is compared as it was typed'],
      [T.passwordForm, T.longPassword],
      'But in one form of Unicode (RFC 8265): two keyboards write one letter in two ways.',
    ),
    shown(['6.2.9', 2, 'passwords of 64 characters are taken'], [T.longPassword]),
    unmet(
      ['6.2.10', 2, 'a password counts until its owner changes it'],
      'None ever runs out; no test waits for it.',
    ),
    shown(['6.2.11', 2, 'the documented words are refused'], [T.guessableWord]),
    unmet(
      ['6.2.12', 2, 'passwords that were made public are refused'],
      'The lists have hundreds of millions, and a ledger asks nobody outside. Only the common ones are refused.',
    ),
    shown(
      ['6.3.1', 1, 'guessing is slowed down as documented'],
      [T.peopleWait, T.waitWhatever, T.passwordFlood],
    ),
    shown(['6.3.2', 1, 'there are no accounts by default'], [T.peopleFirst]),
    unmet(
      ['6.3.3', 2, 'two factors'],
      'Whoever has a passkey shows it with the password, and a badge goes with a PIN and a device. Nobody has to have one before he signs.',
    ),
    shown(
      ['6.3.4', 2, 'no other way in, and none that is weaker'],
      [T.accessToken, T.peopleProof, T.idleGuess],
    ),
    shown(
      ['6.4.1', 1, 'codes of an invitation are random, end soon, and are used once'],
      [
        T.peopleRefused,
        [
          'libs/custody/src/person/person-rules.spec.ts',
          'H43: opens one account, once, with its own code, in time',
        ],
      ],
      'They last for 14 days, and follow from a key of the ledger and their command.',
    ),
    absent(['6.4.2', 1, 'no hints, no secret questions'], 'There are none.'),
    shown(
      ['6.4.3', 2, 'a forgotten password is replaced safely'],
      [T.holderForgot],
      'With a code for one day, and somebody else who sees who he is. A passkey is asked for as before.',
    ),
    unmet(['6.4.4', 2, 'a lost factor is replaced after a look at who it is'], ONE_FACTOR),
    absent(['6.5.1', 2, 'codes count once'], NO_CODES),
    shown(
      ['6.5.2', 2, 'codes that are kept are hashed'],
      [T.peopleLogClean],
      'Codes of an invitation have 120 bits, and are kept as SHA-256.',
    ),
    absent(['6.5.3', 2, 'codes are random'], NO_CODES),
    absent(['6.5.4', 2, 'codes are not too short'], NO_CODES),
    absent(['6.5.5', 2, 'codes end after minutes'], NO_CODES),
    absent(['6.6.1', 2, 'codes by telephone are the last choice'], NO_CODES),
    absent(['6.6.2', 2, 'codes count for what they were asked for'], NO_CODES),
    absent(['6.6.3', 2, 'codes cannot be guessed'], NO_CODES),
    shown(['6.8.1', 2, 'nobody is taken for somebody of another provider'], [T.signOnTold]),
    shown(['6.8.2', 2, 'what a provider says is signed'], [T.signOnForgedToken]),
    shown(['6.8.3', 2, 'what a provider says counts once'], [T.signOnOnce, T.signOnForgedToken]),
    shown(['6.8.4', 2, 'how somebody signed in there is looked at'], [T.signOnTold]),
  ],
};
