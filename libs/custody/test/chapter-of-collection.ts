import { type Line, compared, labelled, line, on } from './chapter.js';
import { investigator, nurse, physician, ward } from './people.js';
import { type Form, protocolOf } from './protocol-of-stories.js';
import { OURS, SUBJECT_NUMBER } from './scans.js';

export type CollectionStep =
  'started' | 'starting-material-labelled' | 'starting-material-verified' | 'collected';

/** At the participant's bed, on the first morning. */
export const chapterOfCollection = (form: Form): readonly Line<CollectionStep>[] => [
  line('started', investigator, on(0, '08:00'), {
    type: 'JourneyStarted',
    data: {
      ...OURS,
      subjectNumber: SUBJECT_NUMBER,
      doseNumber: 1,
      site: ward.site,
      protocol: protocolOf(form),
      protocolSha256: 'sha256-of-the-protocol',
    },
  }),
  line(
    'starting-material-labelled',
    physician,
    on(0, '08:20'),
    ...labelled('starting-material', 'M1'),
  ),
  line('starting-material-verified', nurse, on(0, '08:25'), compared('M1')),
  line('collected', physician, on(0, '08:30'), {
    type: 'AspirationRecorded',
    data: {
      item: 'M1',
      batch: 'B1',
      din: 'A999926000001',
      volumeMicrolitres: 60_000,
      aspirationSite: 'both-iliac-crests',
      anticoagulantLot: 'HEPARIN-1',
      wristbandToken: 0,
      dinToken: 0,
    },
  }),
];
