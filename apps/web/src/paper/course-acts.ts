import { type Act, act, present } from '../act/act.js';
import { type Entry, atMoment, fingerprint, line, note, oneOf, optional } from '../act/entry.js';
import { millilitres } from '../act/quantities.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import { peopleIn } from './people-in.js';
import { wordsOfSheets as say } from './sheet-words.js';

const people = (): Entry<string[]> => ({ ...line(say().people), read: peopleIn });

const onEverySheet = () => ({
  formSha256: fingerprint(say().scan, say().scanHint),
  tube: scanOf(say().tube),
  people: people(),
  calledAt: optional(atMoment(say().called)),
  circle: optional(oneOf(say().circle, say().circles)),
  answer: optional(oneOf(say().answer, say().calls)),
});

/** Sheet C of a dose that was given, each step with the time that stands on it. */
export const enterCourse = (coi: string, form: string, doseNumber: number): Act => {
  const words = say();
  return act({
    title: words.enterCourse,
    entries: {
      ...onEverySheet(),
      openedAt: atMoment(words.opened),
      drawnUpAt: atMoment(words.drawnUp),
      startedAt: atMoment(words.started),
      endedAt: atMoment(words.ended),
      route: oneOf(words.route, words.routes),
      outcome: oneOf(words.outcome, words.outcomes),
      drawnMicrolitres: millilitres(words.drawn),
      infusedMicrolitres: millilitres(words.infused),
      residualMicrolitres: millilitres(words.residual),
      wasteMicrolitres: millilitres(words.waste),
      measured: oneOf(words.measured, words.measures),
      reason: optional(note(words.whyBrokenOff)),
    },
    confirm: words.entered,
    send: (head, entered) => {
      const { formSha256, tube, calledAt, circle, answer, measured, reason, ...course } = entered;
      return client.POST('/journeys/{coi}/downtime-forms', {
        params: { path: { coi } },
        body: {
          ...head,
          occurredAt: course.startedAt,
          form,
          formSha256,
          tube,
          course: {
            ...course,
            doseNumber,
            estimated: measured === 'estimated',
            ...callOf(calledAt, circle, answer),
            ...present({ reason }),
          },
        },
      });
    },
  });
};

export const enterNotGiven = (coi: string, form: string): Act => {
  const words = say();
  return act({
    title: words.enterNotGiven,
    entries: { ...onEverySheet(), at: atMoment(words.at), reason: note(words.why) },
    confirm: words.entered,
    send: (head, { formSha256, tube, calledAt, circle, answer, ...notGiven }) =>
      client.POST('/journeys/{coi}/downtime-forms', {
        params: { path: { coi } },
        body: {
          ...head,
          occurredAt: notGiven.at,
          form,
          formSha256,
          tube,
          notGiven: { ...notGiven, ...callOf(calledAt, circle, answer) },
        },
      }),
  });
};

/** A call is told of as a whole, or not at all. */
const callOf = <Circle, Answer>(
  at: string | undefined,
  circle: Circle | undefined,
  answer: Answer | undefined,
) =>
  at === undefined || circle === undefined || answer === undefined
    ? {}
    : { call: { at, circle, answer } };
