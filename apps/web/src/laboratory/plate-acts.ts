import { type Act, act, present } from '../act/act.js';
import { fingerprint, line, note, optional, whole } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    count: 'Count a plate',
    plate: 'Number that is printed on the plate',
    session: 'Session that is written on it',
    sessionHint: 'Such as SESSION-4',
    counted: 'What was counted',
    unit: 'CFU or particles',
    instrument: 'Number of the instrument',
    raw: 'The raw data',
    confirm: 'This is what I counted',
    again: 'Count a plate a second time',
    againSays: 'By yourself. You are not shown what your colleague counted.',
    correct: 'Something was entered for the wrong plate, or misread',
    stands: 'What stands there now',
    should: 'What should stand there; left out where it was of another plate',
    why: 'Why',
    corrected: 'Correct it',
  },
  cs: {
    count: 'Spočítat misku',
    plate: 'Číslo vytištěné na misce',
    session: 'Relace, která je na ní napsaná',
    sessionHint: 'Například SESSION-4',
    counted: 'Co se napočítalo',
    unit: 'KTJ nebo částic',
    instrument: 'Číslo přístroje',
    raw: 'Surová data',
    confirm: 'Toto jsem napočítal(a)',
    again: 'Spočítat misku podruhé',
    againSays: 'Sami. Co napočítal kolega, se vám neukáže.',
    correct: 'Něco bylo zadáno k jiné misce nebo špatně přečteno',
    stands: 'Co tam teď stojí',
    should: 'Co tam má stát; vynechá se, pokud to patřilo k jiné misce',
    why: 'Proč',
    corrected: 'Opravit',
  },
});

/** H12: both numbers are read from the plate, and none is filled in. */
const numbers = () => ({
  plate: line(say().plate),
  session: line(say().session, say().sessionHint),
  count: whole(say().counted, say().unit),
});

export const countPlate = (workstation: string): Act => {
  const words = say();
  return act({
    title: words.count,
    entries: {
      ...numbers(),
      instrument: line(words.instrument),
      rawDataSha256: fingerprint(words.raw),
    },
    confirm: words.confirm,
    send: (head, { session, ...entered }) =>
      client.POST('/workstations/{workstation}/environment-results', {
        params: { path: { workstation } },
        body: { ...head, ...entered, session: session.toUpperCase() },
      }),
  });
};

export const countAgain = (workstation: string): Act => {
  const words = say();
  return act({
    title: words.again,
    says: words.againSays,
    entries: numbers(),
    confirm: words.confirm,
    send: (head, { session, ...entered }) =>
      client.POST('/workstations/{workstation}/environment-reviews', {
        params: { path: { workstation } },
        body: { ...head, ...entered, session: session.toUpperCase() },
      }),
  });
};

export const correctPlate = (workstation: string): Act => {
  const words = say();
  return act({
    title: words.correct,
    entries: {
      plate: line(words.plate),
      from: whole(words.stands, words.unit),
      count: optional(whole(words.should, words.unit)),
      reason: note(words.why),
    },
    confirm: words.corrected,
    send: (head, { count, ...entered }) =>
      client.POST('/workstations/{workstation}/environment-corrections', {
        params: { path: { workstation } },
        body: { ...head, ...entered, ...present({ count }) },
      }),
  });
};
