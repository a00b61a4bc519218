import type { EnterDowntimeForm } from '../src/downtime/commands.js';
import type { DowntimeEvent } from '../src/downtime/events.js';
import { formsOfPack } from '../src/downtime/form-number.js';
import type { OnPaper, PaperCheck, PaperCourse } from '../src/downtime/on-paper.js';
import {
  type Instant,
  MINUTE_MS,
  type Timestamp,
  after,
  timestampOf,
} from '../src/kernel/instant.js';
import type { JourneyStory } from './journey-story.js';
import { OURS, SUBJECT_NUMBER, scan } from './scans.js';

/** What stands on paper when everything is right. */
export const checkOnPaper = (
  person: string,
  at: Timestamp,
  change: Partial<PaperCheck> = {},
): OnPaper => ({
  kind: 'check',
  check: { person, at, subjectNumber: SUBJECT_NUMBER, identity: 'spoken', agrees: true, ...change },
});

/** Begun at this moment, ten minutes after the call and five after the opening. */
export const courseOnPaper = (start: Instant, change: Partial<PaperCourse> = {}): OnPaper => {
  const at = (minutes: number): Timestamp => timestampOf(after(start, minutes * MINUTE_MS));
  return {
    kind: 'course',
    course: {
      people: ['neurologist', 'nurse'],
      call: { at: at(-10), circle: 'qa', answer: 'no-hold' },
      outcome: 'completed',
      openedAt: at(-5),
      drawnUpAt: at(-3),
      startedAt: at(0),
      endedAt: at(8),
      route: 'intrathecal',
      doseNumber: 1,
      volumes: {
        drawnMicrolitres: 1_500,
        infusedMicrolitres: 1_450,
        residualMicrolitres: 50,
        wasteMicrolitres: 0,
        estimated: false,
      },
      ...change,
    },
  };
};

const ALWAYS = [
  { downtime: 'DOWN-1', from: 0 as Instant, until: 8.64e15 as Instant, mayDeclare: true },
];
const ROLES = {
  nurse: ['nurse'],
  'second-nurse': ['nurse'],
  neurologist: ['administering-physician'],
} as const;

export const [SHEET_A = '', SHEET_B = '', SHEET_C = ''] = formsOfPack(OURS.coi, 'PACK-1');

/** A sheet of the first pack as somebody types it, on the morning after a downtime that was declared. */
export const typing = (
  form: string,
  paper: OnPaper,
  change: Partial<EnterDowntimeForm['data']> = {},
): EnterDowntimeForm['data'] => ({
  form,
  formSha256: `sha256-of-${form}`,
  paper,
  tube: scan('T1'),
  roles: ROLES,
  downtimes: ALWAYS,
  ...change,
});

/** The pack of the tube that lies at the ward, as the ledger recorded it. */
export const packFor = (story: JourneyStory): DowntimeEvent => {
  const { items } = story.state;
  const expiresAt = timestampOf(items.T1?.expiresAt ?? story.now);
  return {
    type: 'DowntimePackIssued',
    data: {
      pack: 'PACK-1',
      item: 'T1',
      label: items.T1?.label ?? '',
      site: 'hospital',
      post: 'ward',
      stage: 'conditional',
      forms: [SHEET_A, SHEET_B, SHEET_C],
      expiresAt,
      validUntil: expiresAt,
      keySha256: 'sha256-of-key',
    },
  };
};
