import type { Clause } from './clause.ts';

const PEOPLE = 'test/people.spec.ts';
const MATRIX = 'test/permission-matrix.spec.ts';
const CHANGED = 'test/changed-record.spec.ts';
const IDLE = 'test/security/idle-lock.spec.ts';
const RULES = 'libs/custody/src/person/person-rules.spec.ts';
const VOUCHING = 'libs/custody/src/person/vouching-rules.spec.ts';
const HOLDERS = 'test/vouching.spec.ts';
const SIGN_IN = 'libs/custody/src/person/sign-in-rules.spec.ts';
const HOSPITAL = 'libs/custody/src/person/external-identity.spec.ts';
const TRAININGS = 'libs/custody/src/person/required-training.spec.ts';
const SIGNATURES = 'test/signatures.spec.ts';
const NAMES = 'test/staff-names.spec.ts';
const ALONE = 'libs/evidence/src/signature-fault.spec.ts';
const ACCOUNT = 'test/security/own-account.spec.ts';
const DEVICES = 'test/devices.spec.ts';
const INSTRUMENTS = 'test/instruments.spec.ts';

/** 21 CFR Part 11, subparts B and C. */
export const part11: readonly Clause[] = [
  {
    clause: '11.10(a)',
    asks: 'validated systems that notice invalid or altered records',
    shownBy: [[CHANGED, 'H46: and a missing one stops it too']],
    notYet: 'No validation pack is generated from the test results.',
  },
  {
    clause: '11.10(b)',
    asks: 'accurate and complete copies, readable by people and by machines',
    shownBy: [
      [
        'test/replay.spec.ts',
        'a history read page by page is the whole history, though it grows in between',
      ],
    ],
    notYet: 'No printed dossier and no bundle that is verified without the server.',
  },
  {
    clause: '11.10(c)',
    asks: 'records that are protected and can be retrieved for as long as they are kept',
    shownBy: [
      [
        'libs/custody/src/envelope/read-event.spec.ts',
        'H46: every version ever written is read for ever: …',
      ],
      ['test/move-to-kurrentdb.spec.ts', 'keeps every event, and goes on'],
      [
        'test/identity-erasure.spec.ts',
        'H44: waits for the last duty: a therapy goes on, and the refusal stands in the log',
      ],
    ],
  },
  {
    clause: '11.10(d)',
    asks: 'access for authorised people only',
    shownBy: [
      [MATRIX, 'H43: holds for the …'],
      ['test/access.spec.ts', 'every route asks for a token, and … is none'],
      ['test/single-sign-on.spec.ts', 'H43: makes no account, and gives no role'],
      [
        'test/reading-scopes.spec.ts',
        'H40: every route that names something is told to nobody of another site, in the words of what is not there',
      ],
      ['test/courier-pass.spec.ts', 'H43: opens no other route, and gives no other command'],
    ],
  },
  {
    clause: '11.10(e)',
    asks: 'an audit trail by the computer itself, with times, which hides nothing that was recorded before',
    shownBy: [
      [
        'test/record.spec.ts',
        'a corrected result that turns a certification holds its batch, and the original stays',
      ],
      ['test/replay.spec.ts', 'as it was known by eleven: without it'],
      ['test/audit-trail.spec.ts', 'says who did what, when, where, on what and why'],
      ['test/audit-trail.spec.ts', 'is searched by …'],
      ['test/audit-trail.spec.ts', 'remembers who carried it away'],
    ],
  },
  {
    clause: '11.10(f)',
    asks: 'steps in their permitted order',
    shownBy: [
      [
        'test/record.spec.ts',
        'an opening that is asked for on a held product is refused, with an event',
      ],
    ],
  },
  {
    clause: '11.10(g)',
    asks: 'a look at the authority of whoever uses, signs, alters or performs',
    shownBy: [
      [MATRIX, 'H43: holds for the …'],
      [PEOPLE, 'H43: lose with the next request what was taken from them'],
      ['libs/custody/src/segregation.spec.ts', 'H43: …, by whoever …'],
    ],
  },
  {
    clause: '11.10(h)',
    asks: 'a look at the device from which data come',
    shownBy: [
      [
        'test/figures.spec.ts',
        'H27: a copy of the band on a chart is refused, and counted as a near miss',
      ],
      [DEVICES, 'H43: are what an event says they are, whatever a body says'],
      [
        INSTRUMENTS,
        'print nothing that nobody enrolled, and the refusal is noted with the number that was typed',
      ],
      [
        INSTRUMENTS,
        'open no bench once their qualification is over, until QA has qualified them again',
      ],
      ['test/named-instruments.spec.ts', 'is of an instrument that is asked for, or of none'],
    ],
    notYet: 'Which scanner read a symbol is not said by any scan.',
  },
  {
    clause: '11.10(i)',
    asks: 'education, training and experience of those who use the system',
    shownBy: [
      [
        PEOPLE,
        'H43: whose training is over, or was never recorded, are stopped when they ask, and heard when they tell',
      ],
      [TRAININGS, 'H43: are missing until each of them was recorded'],
      [
        'test/night-without-training.spec.ts',
        'H43: goes on when the investigator answers for her, identity is checked as ever, and QA is told',
      ],
    ],
    notYet:
      'What was learnt, and whether it was understood, stands in the records that QA refers to, and not here.',
  },
  {
    clause: '11.10(j)',
    asks: 'policies that hold people accountable for what they sign',
    notYet: 'A matter of whoever runs the ledger; the project delivers no document for it.',
  },
  {
    clause: '11.10(k)',
    asks: 'control over the documentation of the system, its revisions included',
    notYet:
      'The documents are versioned with the source; nothing ties a running ledger to them but its build number.',
  },
  {
    clause: '11.30',
    asks: 'in open systems, encryption and digital signatures besides',
    shownBy: [[ALONE, 'does not count with one bit turned, wherever']],
    notYet: 'TLS is left to the reverse proxy; only critical events are signed.',
  },
  {
    clause: '11.50(a)',
    asks: 'the printed name, the date and time and the meaning in each signed record',
    shownBy: [
      [
        SIGNATURES,
        'is asked for with a statement of what it would mean, and nothing is recorded before',
      ],
      [NAMES, 'stands beside the number in the timeline, as it was when he signed'],
    ],
    notYet:
      'The statement that is put before the signer says his number; his name stands beside what he has signed.',
  },
  {
    clause: '11.50(b)',
    asks: 'the same under the same controls, and on every form that people read',
    shownBy: [
      [SIGNATURES, 'is shown with its signer, role, time and meaning wherever the record is'],
      [NAMES, 'is printed with role, meaning, and a time that says of which zone'],
      [NAMES, 'stands in the audit trail, and in the file that is made of it'],
    ],
    notYet:
      'The signatures of a therapy are printed; those of protocols and reviews of the audit trail are in lists only.',
  },
  {
    clause: '11.70',
    asks: 'signatures that cannot be taken off one record and put on another',
    shownBy: [
      [SIGNATURES, 'H41: does not count for anything but what was signed'],
      [ALONE, 'H41: does not count on a record with another …'],
    ],
  },
  {
    clause: '11.100',
    asks: 'signatures that are one person’s, never given to another, after the identity was verified',
    shownBy: [
      [RULES, 'H43: is of a number that nobody ever had'],
      [
        PEOPLE,
        'are invited, activate their accounts themselves, and are at once what they were given',
      ],
      [
        HOLDERS,
        'is told the check word, reads it to somebody else with a document in hand, and works',
      ],
      [VOUCHING, 'H43: is vouched for by nobody who let its holder in, and not by himself'],
    ],
    notYet:
      'How the first two were identified, who have the codes of the founding, stands on paper.',
  },
  {
    clause: '11.200(a)(1)',
    asks: 'two components, all of them at the first signing of a session',
    shownBy: [
      [ALONE, 'does not count when the authenticator did not verify its user'],
      [DEVICES, 'H30, H43: is countersigned by the device, and verified from the event alone'],
    ],
  },
  {
    clause: '11.200(a)(2), (3)',
    asks: 'use by the genuine owner only; misuse takes two people or more',
    shownBy: [
      [PEOPLE, 'H43: sign in again only by proof, whatever was answered before'],
      [PEOPLE, 'H43: become administrators when two others have approved it'],
      [
        HOLDERS,
        'H43: is not the administrator who invented a nurse and activated her account himself',
      ],
      [
        HOLDERS,
        'H43: has two codes for two people, and neither is worth anything in the place of the other',
      ],
      [IDLE, 'H43: locks after a quarter of an hour, and not while it is used'],
    ],
  },
  {
    clause: '11.200(b)',
    asks: 'biometrics that nobody but their owner can use',
    shownBy: [[SIGNATURES, 'H43: is not that of somebody else']],
    notYet: 'A finger or a face is the matter of the authenticator, which nobody here tests.',
  },
  {
    clause: '11.300(a)',
    asks: 'no combination of number and password twice',
    shownBy: [[RULES, 'H43: is of a number that nobody ever had']],
  },
  {
    clause: '11.300(b)',
    asks: 'passwords and roles that are looked at again, recalled and revised',
    shownBy: [
      [RULES, 'ends, and not too late: an inspector stays a month'],
      [PEOPLE, 'change their passwords by showing the old one'],
      [
        HOLDERS,
        'H43: and was the only administrator is followed by one whom two of quality appoint',
      ],
      ['test/people-as-of.spec.ts', 'H43: are shown with what waits for a second person'],
      [
        'apps/ledger/src/people/guessable.spec.ts',
        'H43: made of any of the 3 000 most common ones to be long enough is refused',
      ],
    ],
    notYet: 'Lists of passwords that were made public are not looked at.',
  },
  {
    clause: '11.300(c)',
    asks: 'what is lost is taken out of use at once',
    shownBy: [
      [SIGN_IN, 'H43: ends with a suspension and with a new password'],
      [SIGNATURES, 'H43: does not count with a passkey that was removed'],
      [DEVICES, 'H43: that were stolen are out of use with the next request'],
      [
        HOSPITAL,
        'H43: opens the account beside the password, or in its place, until it is taken away',
      ],
      [
        HOLDERS,
        'H43: who forgot the password gets a code, and is seen again by another than gave it',
      ],
    ],
  },
  {
    clause: '11.300(d)',
    asks: 'safeguards against misuse, and an immediate report of attempts',
    shownBy: [
      [PEOPLE, 'H43: are let in by nobody who has forgotten himself, or was never there'],
      [PEOPLE, 'H43: wait longer and longer for another try from one address'],
      ['test/forged-sign-on.spec.ts', 'H43: tells the account of a sign-in by one who …'],
      [ACCOUNT, 'H43: that somebody guesses at is an alert for its administrator and for QA, once'],
      [ACCOUNT, 'H43: tells its holder when he was there last, and what has failed since'],
    ],
    notYet: 'Many accounts with few guesses each are an event each, and no alert.',
  },
  {
    clause: '11.300(e)',
    asks: 'devices that are tested, at first and again and again',
    shownBy: [
      [DEVICES, 'stop whoever asks when their qualification is over, and take what he tells'],
    ],
  },
];
