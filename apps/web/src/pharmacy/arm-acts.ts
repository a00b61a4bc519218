import { type Act, act } from '../act/act.js';
import { line, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';
import { shownArm } from './shown-arm.js';

const say = inLanguages({
  en: {
    seal: 'Seal an arm',
    sealSays:
      'What the randomisation list says. It goes into the vault, and stands in no log, list or alert. Sealed anew, the newest counts.',
    subject: 'Subject number',
    subjectHint: 'As on the card of the participant, such as 01-012',
    arm: 'Arm, as the list calls it',
    read: 'Read an arm',
    readSays: 'That you looked is on record before you see anything.',
    purpose: 'What you need it for',
    purposes: {
      preparation: 'To prepare a dose',
      'safety-report': 'For a safety report',
      analysis: 'For the analysis',
    },
  },
  cs: {
    seal: 'Zapečetit rameno',
    sealSays:
      'Co říká randomizační seznam. Uloží se do trezoru a není v žádném záznamu, seznamu ani upozornění. Při novém zapečetění platí nejnovější.',
    subject: 'Číslo subjektu',
    subjectHint: 'Jak je na kartě účastníka, například 01-012',
    arm: 'Rameno, jak je v seznamu',
    read: 'Přečíst rameno',
    readSays: 'Že jste se díval(a), se zaznamená dřív, než něco uvidíte.',
    purpose: 'K čemu je potřebujete',
    purposes: {
      preparation: 'K přípravě dávky',
      'safety-report': 'K hlášení bezpečnosti',
      analysis: 'K analýze',
    },
  },
});

export const sealArm = (): Act => {
  const words = say();
  return act({
    title: words.seal,
    says: words.sealSays,
    entries: {
      subjectNumber: line(words.subject, words.subjectHint),
      arm: line(words.arm),
    },
    confirm: words.seal,
    send: (head, values) => client.POST('/allocations', { body: { ...head, ...values } }),
  });
};

export const readArm = (): Act => {
  const words = say();
  return act({
    title: words.read,
    says: words.readSays,
    entries: {
      subjectNumber: line(words.subject, words.subjectHint),
      purpose: oneOf(words.purpose, words.purposes),
    },
    confirm: words.read,
    send: async (head, values) => {
      const answered = await client.POST('/allocation-readings', { body: { ...head, ...values } });
      if (answered.data) {
        const { subjectNumber, arm } = answered.data;
        shownArm.value = { subjectNumber, arm };
      }
      return answered;
    },
  });
};
