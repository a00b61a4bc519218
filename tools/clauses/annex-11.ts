import type { Clause } from './clause.ts';

const TRAIL = 'test/audit-trail.spec.ts';
const PEOPLE = 'test/people.spec.ts';
const RECORD = 'test/record.spec.ts';
const BY_OPERATOR = 'A matter of whoever runs the ledger; the project delivers no document for it.';

/** EudraLex volume 4, annex 11, of 2011. */
export const annex11: readonly Clause[] = [
  {
    clause: '1',
    asks: 'risk management through the whole life of the system',
    notYet: BY_OPERATOR,
  },
  { clause: '2', asks: 'people with the right qualifications and access', notYet: BY_OPERATOR },
  { clause: '3', asks: 'agreements with suppliers and service providers', notYet: BY_OPERATOR },
  {
    clause: '4',
    asks: 'validation that covers the life of the system; data that are moved are checked',
    shownBy: [['test/move-to-kurrentdb.spec.ts', 'keeps every event, and goes on']],
    notYet: 'User requirements are traced to tests for hazards only (hazards.md).',
  },
  {
    clause: '5',
    asks: 'built-in checks of data that come from other systems',
    shownBy: [
      [
        'test/bad-input-every-field.spec.ts',
        'is named when it is left out, empty or of another type, and nothing is appended',
      ],
      [
        'libs/custody/src/device/instrument-rules.spec.ts',
        'H21: that lapsed on the way is read out, marked, and its data are judged as ever',
      ],
      [
        'libs/custody/src/device/instrument-rules.spec.ts',
        'measures for a result only while its calibration counts',
      ],
    ],
  },
  {
    clause: '6',
    asks: 'a second look at critical data that are typed',
    shownBy: [
      [
        'test/second-keying.spec.ts',
        'H10: hides nothing any more once two people have keyed the same',
      ],
      ['test/typed-identifiers.spec.ts', 'H27: is typed blind by two people, and marked for ever'],
    ],
  },
  {
    clause: '7.1, 7.2',
    asks: 'data that are stored safely, backed up, and put back to see that it works',
    shownBy: [
      [
        'test/backup.spec.ts',
        'keeps what the backup holds, refuses what is of before, and says what was lost',
      ],
      [
        'apps/ledger/src/escrow/escrow.spec.ts',
        'is proved by a drill with any of them, and nothing is written',
      ],
    ],
  },
  {
    clause: '8.1',
    asks: 'clear printed copies',
    notYet: 'Nothing but labels and the timeline is drawn for printing.',
  },
  {
    clause: '8.2',
    asks: 'printouts for batch release that say what was changed since it was entered',
    notYet: 'There is no printed dossier yet; both versions stand in the record.',
  },
  {
    clause: '9',
    asks: 'a record of every change and deletion with its reason, intelligible and regularly reviewed',
    shownBy: [
      [
        RECORD,
        'a corrected result that turns a certification holds its batch, and the original stays',
      ],
      [TRAIL, 'says who did what, when, where, on what and why'],
      [TRAIL, 'H41: is reviewed under a signature, over a stretch that cannot be exchanged'],
      [TRAIL, 'H43: is reviewed by nobody who did any of it'],
      [TRAIL, 'says what nobody has reviewed, until somebody has'],
      [
        'test/reviewed-before-release.spec.ts',
        'H41: is certified finally when somebody who did none of it has reviewed every event',
      ],
    ],
  },
  { clause: '10', asks: 'changes of the system under control', notYet: BY_OPERATOR },
  { clause: '11', asks: 'a look again at regular times', notYet: BY_OPERATOR },
  {
    clause: '12.1–12.3',
    asks: 'access for authorised people; its creation, change and end are recorded',
    shownBy: [
      [
        PEOPLE,
        'are invited, activate their accounts themselves, and are at once what they were given',
      ],
      [PEOPLE, 'H43: lose with the next request what was taken from them'],
      ['test/people-as-of.spec.ts', 'H41: are told as they were known …'],
      ['test/permission-matrix.spec.ts', 'H43: holds for the …'],
      ['test/single-sign-on.spec.ts', 'H43: makes no account, and gives no role'],
      [
        'test/security/idle-lock.spec.ts',
        'H43: locks after a quarter of an hour, and not while it is used',
      ],
    ],
  },
  {
    clause: '12.4',
    asks: 'who entered, changed, confirmed or deleted what, and when',
    shownBy: [
      [
        'test/access.spec.ts',
        'a role that may not give a command is told who may, and it is noted once per try',
      ],
      [TRAIL, 'is searched by …'],
    ],
  },
  {
    clause: '13',
    asks: 'incidents that are reported and looked into',
    shownBy: [
      [
        RECORD,
        'an opening that has happened on a held product is recorded, with a deviation, and the tube is held',
      ],
    ],
  },
  {
    clause: '14',
    asks: 'electronic signatures with the weight of written ones',
    shownBy: [
      [
        'test/signatures.spec.ts',
        'stands in the event whole, and is verified from the event alone',
      ],
    ],
  },
  {
    clause: '15',
    asks: 'certification by a qualified person only, who signs',
    shownBy: [
      ['test/permission-matrix.spec.ts', 'H43: holds for the …'],
      ['test/signatures.spec.ts', 'H43: is not that of somebody else'],
    ],
  },
  {
    clause: '16',
    asks: 'a way to go on when the system is down',
    shownBy: [
      [
        'test/after-the-fact.spec.ts',
        'says so, and why, in each of its events, for whoever reads the journey',
      ],
      [
        'test/journeys/when-the-ledger-is-down.spec.ts',
        'H50: is lived on paper, entered afterwards, and reconciles to zero',
      ],
    ],
  },
  {
    clause: '17',
    asks: 'archived data that can still be read, which is tested',
    shownBy: [
      [
        'libs/custody/src/envelope/read-event.spec.ts',
        'H46: every version ever written is read for ever: …',
      ],
    ],
  },
];
