import { type Act, act } from '../act/act.js';
import { line, note, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';
import { likeBefore } from './flat-data.js';

export type Standing = readonly (readonly [field: string, value: string | number | boolean])[];

const say = inLanguages({
  en: {
    title: 'Correct it',
    says: 'The first value stays on record. A second person keys the new one at the source, and everything is judged anew.',
    field: 'Which value is wrong',
    to: 'What should stand there',
    why: 'Why',
    sign: 'Sign the correction',
  },
  cs: {
    title: 'Opravit',
    says: 'První hodnota zůstane zaznamenaná. Druhá osoba zadá novou podle zdroje a vše se posoudí znovu.',
    field: 'Která hodnota je chybně',
    to: 'Co tam má být',
    why: 'Proč',
    sign: 'Podepsat opravu',
  },
});

/** H10: names the value that stands there, so that two people cannot correct past each other. */
export const correct = (coi: string, eventId: string, standing: Standing): Act => {
  const words = say();
  const options = Object.fromEntries(
    standing.map(([field, value]) => [field, `${field}: ${String(value)}`]),
  );
  return act({
    title: words.title,
    says: words.says,
    entries: { field: oneOf(words.field, options), to: line(words.to), reason: note(words.why) },
    confirm: words.sign,
    send: (head, { field, to, reason }) => {
      const from = standing.find(([name]) => name === field)?.[1] ?? '';
      return client.POST('/journeys/{coi}/corrections', {
        params: { path: { coi } },
        // What is of another kind goes as it was typed: the ledger says what is wrong with it.
        body: { ...head, eventId, field, from, to: likeBefore(to, from) ?? to, reason },
      });
    },
  });
};
