import {
  type FormPart,
  type OnPaper,
  type Timestamp,
  instantOf,
  momentOf,
  readFormNumber,
  timestampOf,
} from '@selfsame/custody';
import { Problem } from '../commands/refusal.js';
import type {
  CallToTheListDto,
  EnterDowntimeFormDto,
  PaperCheckDto,
  PaperCourseDto,
  PaperNotGivenDto,
} from './downtime.dto.js';

const utc = (moment: string): Timestamp => timestampOf(instantOf(moment));

const said = (call: CallToTheListDto | undefined) =>
  call === undefined ? {} : { call: { ...call, at: utc(call.at) } };

const checkIn = ({ person, at, subjectNumber, identity, agrees }: PaperCheckDto): OnPaper => ({
  kind: 'check',
  check: { person, at: utc(at), subjectNumber, identity, agrees },
});

function courseIn(dto: PaperCourseDto): OnPaper {
  const { people, call, outcome, route, doseNumber, estimated, reason } = dto;
  const { drawnMicrolitres, infusedMicrolitres, residualMicrolitres, wasteMicrolitres } = dto;
  return {
    kind: 'course',
    course: {
      people,
      ...said(call),
      outcome,
      openedAt: utc(dto.openedAt),
      drawnUpAt: utc(dto.drawnUpAt),
      startedAt: utc(dto.startedAt),
      endedAt: utc(dto.endedAt),
      route,
      doseNumber,
      volumes: {
        drawnMicrolitres,
        infusedMicrolitres,
        residualMicrolitres,
        wasteMicrolitres,
        estimated,
      },
      ...(reason === undefined ? {} : { reason }),
    },
  };
}

const notGivenIn = ({ people, call, at, reason }: PaperNotGivenDto): OnPaper => ({
  kind: 'course',
  course: { people, ...said(call), outcome: 'not-given', at: utc(at), reason },
});

const wrong = (field: string, says: string): Problem =>
  new Problem('FORM_NOT_READ', { field, says });

/** Which sheet says what: a check stands on A or B, what was given on C, and either may be beyond reading. */
const PARTS: Readonly<Record<OnPaper['kind'], readonly FormPart[]>> = {
  check: ['A', 'B'],
  course: ['C'],
  illegible: ['A', 'B', 'C'],
};

/**
 * What a form says, if it says one thing. Whether it should is decided afterwards; here it is only read.
 * @throws Problem FORM_NOT_READ
 */
export function onPaperIn(dto: EnterDowntimeFormDto): OnPaper {
  const { check, course, notGiven, illegible, form, tube, occurredAt } = dto;
  const read: OnPaper[] = [
    ...(check === undefined ? [] : [checkIn(check)]),
    ...(course === undefined ? [] : [courseIn(course)]),
    ...(notGiven === undefined ? [] : [notGivenIn(notGiven)]),
    ...(illegible === undefined
      ? []
      : [{ kind: 'illegible' as const, says: illegible.says, at: utc(illegible.at) }]),
  ];
  const [paper] = read;
  if (paper === undefined || read.length > 1)
    throw wrong('form', 'give one of check, course, notGiven and illegible');
  const part = readFormNumber(form)?.part;
  if (part === undefined || !PARTS[paper.kind].includes(part))
    throw wrong('form', 'checks stand on the sheets A and B, what was given on C');
  if (paper.kind !== 'illegible' && tube === undefined) throw wrong('tube', 'is missing');
  // Clocks of the therapy run from what stands on the paper, never from when somebody found time to type it.
  if (instantOf(occurredAt) !== instantOf(momentOf(paper)))
    throw wrong('occurredAt', 'must be the time on the form: of the check, or of the start');
  return paper;
}
