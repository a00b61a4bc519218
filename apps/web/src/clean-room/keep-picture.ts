import { type Act, act } from '../act/act.js';
import { fingerprint, line } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Keep a picture of the cells',
    says: 'It stays where pictures are kept. With its fingerprint on record nobody can change it unseen.',
    picture: 'The picture',
    number: 'Its number',
    numberHint: 'Such as passage and day: P2-D14',
    holder: 'Who keeps it',
    kept: 'It is kept there',
  },
  cs: {
    title: 'Uchovat snímek buněk',
    says: 'Zůstane tam, kde se snímky uchovávají. S otiskem v evidenci ho nikdo nepozorovaně nezmění.',
    picture: 'Snímek',
    number: 'Jeho číslo',
    numberHint: 'Například pasáž a den: P2-D14',
    holder: 'Kdo ho uchovává',
    kept: 'Je tam uchován',
  },
});

/** A picture is taken once: another one has another number. */
const ONLY_VERSION = '1';

/** What the cells looked like, by the hash of the file; the file itself goes nowhere. */
export const keepPicture = (coi: string, batch: string): Act => {
  const words = say();
  return act({
    title: words.title,
    says: words.says,
    entries: {
      sha256: fingerprint(words.picture),
      record: line(words.number, words.numberHint),
      holder: line(words.holder),
    },
    confirm: words.kept,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/records-elsewhere', {
        params: { path: { coi } },
        body: { ...head, ...entered, batch, kind: 'culture-image', version: ONLY_VERSION },
      }),
  });
};
