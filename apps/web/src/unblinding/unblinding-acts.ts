import { type Act, act } from '../act/act.js';
import { line, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Learn the arm',
    number: 'Subject number on the card that the participant carries',
    reason: 'Why the treatment depends on it',
    reasons: {
      'serious-adverse-event': 'A serious adverse event',
      'treatment-depends-on-it': 'The treatment depends on it',
      'exposure-of-somebody-else': 'Somebody else was exposed to it',
    },
    by: 'How you learn it',
    ways: {
      ledger: 'Show it to me here',
      telephone: 'The pharmacist has told me already by telephone',
    },
    sign: 'Sign and learn it',
    known: 'I know of it',
    knownSays: 'That somebody was unblinded, by whom and why. Ask nobody which arm it was.',
  },
  cs: {
    title: 'Zjistit rameno',
    number: 'Číslo subjektu na kartě, kterou účastník nosí',
    reason: 'Proč na tom závisí léčba',
    reasons: {
      'serious-adverse-event': 'Závažná nežádoucí příhoda',
      'treatment-depends-on-it': 'Závisí na tom léčba',
      'exposure-of-somebody-else': 'Přípravku byl vystaven někdo jiný',
    },
    by: 'Jak se to dozvídáte',
    ways: {
      ledger: 'Ukázat mi to zde',
      telephone: 'Už mi to řekl lékárník telefonem',
    },
    sign: 'Podepsat a zjistit',
    known: 'Vím o tom',
    knownSays: 'Že byl někdo odslepen, kým a proč. Neptejte se nikoho, které rameno to bylo.',
  },
});

/** ADR 38: refused to nobody who treats. Asked by the number on the card: another hospital knows nothing else of him. */
export const unblind = (): Act => {
  const words = say();
  return act({
    title: words.title,
    entries: {
      subjectNumber: line(words.number),
      reason: oneOf(words.reason, words.reasons),
      by: oneOf(words.by, words.ways),
    },
    confirm: words.sign,
    send: (head, values) => client.POST('/unblindings', { body: { ...head, ...values } }),
  });
};

export const acknowledgeUnblinding = (participant: string, unblinding: string): Act => {
  const words = say();
  return act({
    title: words.known,
    says: words.knownSays,
    entries: {},
    confirm: words.known,
    send: head =>
      client.POST('/participants/{participant}/unblindings/{unblinding}/acknowledgements', {
        params: { path: { participant, unblinding } },
        body: head,
      }),
  });
};
