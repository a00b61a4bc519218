import { type Act, act } from '../act/act.js';
import { type Entry, atMoment, line, note, oneOf, whole } from '../act/entry.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { toPost } from '../places/to-post.js';
import type { NamedPost } from '../places/read-places.js';
import { inLanguages } from '../words/in-languages.js';
import { accountWords } from './account-words.js';
import { shownOnce } from './code-once.js';
import { roleWords } from './role-words.js';

export type PersonRecord = components['schemas']['PersonDto'];

const say = inLanguages({
  en: {
    person: 'Staff number',
    personHint: 'Never a name, and never one that somebody else had.',
    name: 'Given name and family name',
    nameHint:
      'As they are printed with a signature. They go into the vault of names, and nowhere else.',
    home: 'Where the person belongs',
    invite: 'Invite a person',
    role: 'Role',
    at: 'At which post',
    until: 'Until when',
    grant: 'Give a role',
    grantSays: 'What quality depends on needs a second person, who approves it here.',
    why: 'Why',
    suspend: 'Suspend the account',
    suspendSays: 'At once, on every device. What the person has signed stays as it is.',
    reinstate: 'Let the account be used again',
    evidence: 'Why it may be used again',
    reopen: 'Forgotten password: make a code for one day',
    reopenSays:
      'Nothing changes until it is used. Then the old password, the PIN and every sign-in are over, and somebody else has to vouch.',
    rename: 'Record another name',
    vouch: 'Vouch for the person before me',
    vouchSays:
      'Look at a document, and have the person read the word from his own screen. Ask whether he chose the password himself.',
    word: 'The word that he reads',
    document: 'What you knew him by',
    train: 'Record a training',
    training: 'Which training',
    trainingHint: 'Such as bedside-identification',
    record: 'Where its record is kept',
    bridge: 'Answer for a training that is over, for hours',
    hours: 'For how many hours',
    badge: 'Make a badge',
    badgeSays: 'It is shown once. A badge that was lost is withdrawn from its event.',
  },
  cs: {
    person: 'Osobní číslo',
    personHint: 'Nikdy jméno a nikdy číslo, které měl někdo jiný.',
    name: 'Jméno a příjmení',
    nameHint: 'Jak se tisknou u podpisu. Uloží se do trezoru jmen a nikam jinam.',
    home: 'Kam osoba patří',
    invite: 'Pozvat osobu',
    role: 'Role',
    at: 'Na kterém pracovišti',
    until: 'Do kdy',
    grant: 'Udělit roli',
    grantSays: 'Na čem závisí jakost, to potřebuje druhou osobu, která to zde schválí.',
    why: 'Proč',
    suspend: 'Pozastavit účet',
    suspendSays: 'Ihned, na všech zařízeních. Co osoba podepsala, zůstává.',
    reinstate: 'Znovu povolit účet',
    evidence: 'Proč se smí znovu používat',
    reopen: 'Zapomenuté heslo: vytvořit kód na jeden den',
    reopenSays:
      'Dokud se nepoužije, nic se nemění. Pak skončí staré heslo, PIN i všechna přihlášení a musí se zaručit někdo jiný.',
    rename: 'Zaznamenat jiné jméno',
    vouch: 'Zaručit se za osobu přede mnou',
    vouchSays:
      'Podívejte se na doklad a nechte si slovo přečíst z obrazovky dané osoby. Zeptejte se, zda si heslo zvolila sama.',
    word: 'Slovo, které čte',
    document: 'Podle čeho ji znáte',
    train: 'Zaznamenat školení',
    training: 'Které školení',
    trainingHint: 'Například bedside-identification',
    record: 'Kde je záznam uložen',
    bridge: 'Odpovídat za prošlé školení, na hodiny',
    hours: 'Na kolik hodin',
    badge: 'Vytvořit kartu',
    badgeSays: 'Zobrazí se jednou. Ztracená karta se odvolává z její události.',
  },
});

const pathOf = (person: string) => ({ path: { person } });

export const invitePerson = (posts: readonly NamedPost[]): Act => {
  const words = say();
  return act({
    title: words.invite,
    entries: {
      person: line(words.person, words.personHint),
      name: line(words.name, words.nameHint),
      home: toPost(words.home, posts),
    },
    confirm: words.invite,
    send: async (head, values) => {
      const answered = await client.POST('/people', { body: { ...head, ...values } });
      if (answered.data) handOver(answered.data.person, answered.data.code);
      return answered;
    },
  });
};

const handOver = (person: string, says: string): void => {
  shownOnce.value = { person, kind: 'invitation', says };
};

export const grantRole = (person: string, posts: readonly NamedPost[]): Act => {
  const words = say();
  return act({
    title: words.grant,
    says: words.grantSays,
    entries: {
      role: oneOf(words.role, roleWords()),
      at: toPost(words.at, posts),
      until: atMoment(words.until),
    },
    confirm: words.grant,
    send: (head, values) =>
      client.POST('/people/{person}/grants', {
        params: pathOf(person),
        body: { ...head, ...values },
      }),
  });
};

export const suspendPerson = (person: string): Act => {
  const words = say();
  return act({
    title: words.suspend,
    says: words.suspendSays,
    isGrave: true,
    entries: { reason: oneOf(words.why, accountWords().suspensions) },
    confirm: words.suspend,
    send: (head, values) =>
      client.POST('/people/{person}/suspensions', {
        params: pathOf(person),
        body: { ...head, ...values },
      }),
  });
};

export const reinstatePerson = (person: string): Act => {
  const words = say();
  return act({
    title: words.reinstate,
    entries: { evidence: note(words.evidence) },
    confirm: words.reinstate,
    send: (head, values) =>
      client.POST('/people/{person}/reinstatements', {
        params: pathOf(person),
        body: { ...head, ...values },
      }),
  });
};

export const reopenAccount = (person: string): Act => {
  const words = say();
  return act({
    title: words.reopen,
    says: words.reopenSays,
    entries: {},
    confirm: words.reopen,
    send: async head => {
      const answered = await client.POST('/people/{person}/reopenings', {
        params: pathOf(person),
        body: head,
      });
      if (answered.data) handOver(person, answered.data.code);
      return answered;
    },
  });
};

export const namePerson = (person: string): Act => {
  const words = say();
  return act({
    title: words.rename,
    entries: {
      name: line(words.name, words.nameHint),
      reason: oneOf(words.why, accountWords().renamings),
    },
    confirm: words.rename,
    send: (head, values) =>
      client.POST('/people/{person}/name', {
        params: pathOf(person),
        body: { ...head, ...values },
      }),
  });
};

export const vouchForHolder = (person: string): Act => {
  const words = say();
  return act({
    title: words.vouch,
    says: words.vouchSays,
    entries: {
      checkWord: line(words.word),
      document: oneOf(words.document, accountWords().documents),
    },
    confirm: words.vouch,
    send: (head, values) =>
      client.POST('/people/{person}/vouchings', {
        params: pathOf(person),
        body: { ...head, ...values },
      }),
  });
};

/** @param missing what his roles need and does not count: offered first */
export const recordTraining = (person: string, missing: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.train,
    entries: {
      training: trainingOf(missing),
      record: line(words.record),
      validUntil: atMoment(words.until),
    },
    confirm: words.train,
    send: (head, values) =>
      client.POST('/people/{person}/trainings', {
        params: pathOf(person),
        body: { ...head, ...values },
      }),
  });
};

const trainingOf = (missing: readonly string[]): Entry<string> => {
  const words = say();
  if (missing.length === 0) return line(words.training, words.trainingHint);
  const names = accountWords().trainings;
  return oneOf(
    words.training,
    Object.fromEntries(missing.map(training => [training, names[training] ?? training])),
  );
};

export const bridgeTraining = (person: string, missing: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.bridge,
    entries: {
      training: trainingOf(missing),
      reason: oneOf(words.why, accountWords().bridges),
      hours: whole(words.hours),
    },
    confirm: words.bridge,
    send: (head, values) =>
      client.POST('/people/{person}/training-bridges', {
        params: pathOf(person),
        body: { ...head, ...values },
      }),
  });
};

export const issueBadge = (person: string): Act => {
  const words = say();
  return act({
    title: words.badge,
    says: words.badgeSays,
    entries: {},
    confirm: words.badge,
    send: async head => {
      const answered = await client.POST('/people/{person}/badges', {
        params: pathOf(person),
        body: head,
      });
      if (answered.data) shownOnce.value = { person, kind: 'badge', says: answered.data.says };
      return answered;
    },
  });
};
