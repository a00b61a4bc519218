import { type Act, act } from '../act/act.js';
import { line, whole } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    enrol: 'Enrol a participant',
    number: 'Subject number of the study',
    enrolIt: 'Enrol',
    register: 'Register a therapy',
    protocol: 'Protocol',
    version: 'Its version',
    registerIt: 'Register it',
  },
  cs: {
    enrol: 'Zařadit účastníka',
    number: 'Číslo subjektu ve studii',
    enrolIt: 'Zařadit',
    register: 'Zaregistrovat terapii',
    protocol: 'Protokol',
    version: 'Jeho verze',
    registerIt: 'Zaregistrovat',
  },
});

/** By his number in the study. His name is not asked for here. */
export const enrolParticipant = (site: string): Act => {
  const words = say();
  return act({
    title: words.enrol,
    entries: { subjectNumber: line(words.number) },
    confirm: words.enrolIt,
    send: (head, { subjectNumber }) =>
      client.POST('/participants', { body: { ...head, subjectNumber, site } }),
  });
};

/** Another dose, or the first one: named by the ledger. */
export const registerTherapy = (participant: string): Act => {
  const words = say();
  return act({
    title: words.register,
    entries: { protocol: line(words.protocol), protocolVersion: whole(words.version) },
    confirm: words.registerIt,
    send: (head, values) =>
      client.POST('/participants/{participant}/journeys', {
        params: { path: { participant } },
        body: { ...head, ...values },
      }),
  });
};
