import { type Act, act } from '../act/act.js';
import { atMoment, line, note, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Declare a downtime',
    says: 'Once, with the times at which the ledger was really silent here.',
    from: 'From',
    until: 'Until',
    cause: 'Why it was silent',
    by: 'Who declared it that night (number)',
    as: 'As what?',
    roles: {
      nurse: 'Nurse',
      'administering-physician': 'Physician who gives the dose',
      investigator: 'Investigator',
      qa: 'QA',
      qp: 'QP',
    },
    confirm: 'Declare it',
  },
  cs: {
    title: 'Ohlásit výpadek',
    says: 'Jednou, s časy, kdy byla evidence zde skutečně nedostupná.',
    from: 'Od',
    until: 'Do',
    cause: 'Proč byla nedostupná',
    by: 'Kdo ho tehdy vyhlásil (osobní číslo)',
    as: 'V jaké roli?',
    roles: {
      nurse: 'Sestra',
      'administering-physician': 'Podávající lékař',
      investigator: 'Zkoušející',
      qa: 'QA',
      qp: 'QP',
    },
    confirm: 'Ohlásit',
  },
});

export const declareDowntime = (site: string): Act => {
  const words = say();
  return act({
    title: words.title,
    says: words.says,
    entries: {
      from: atMoment(words.from),
      until: atMoment(words.until),
      cause: note(words.cause),
      declaredBy: line(words.by),
      declaredAs: oneOf(words.as, words.roles),
    },
    confirm: words.confirm,
    send: (head, entered) => client.POST('/downtimes', { body: { ...head, site, ...entered } }),
  });
};
