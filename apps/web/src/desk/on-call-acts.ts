import { type Act, act, present } from '../act/act.js';
import { atMoment, line, oneOf, optional, telephone } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';
import { circleWords } from './circle-words.js';

const say = inLanguages({
  en: {
    go: 'I am on call from now on',
    goSays:
      'At the site where you signed in. Somebody who may lift a hold, and who hears the telephone.',
    plan: 'Plan who is on call',
    circle: 'In which circle',
    until: 'Until when',
    from: 'From when',
    telephone: 'Telephone on which you are woken',
    theirTelephone: 'Telephone on which he is woken',
    site: 'At which site',
    person: 'Who, by number',
    confirm: 'Go on call',
    set: 'Plan it',
  },
  cs: {
    go: 'Od teď mám pohotovost',
    goSays:
      'Na pracovišti, kde jste přihlášen(a). Někdo, kdo smí uvolnit zadržení a slyší telefon.',
    plan: 'Naplánovat pohotovost',
    circle: 'V jakém pořadí',
    until: 'Do kdy',
    from: 'Od kdy',
    telephone: 'Telefon, na kterém vás vzbudí',
    theirTelephone: 'Telefon, na kterém ho vzbudí',
    site: 'Na kterém pracovišti',
    person: 'Kdo, podle čísla',
    confirm: 'Nastoupit pohotovost',
    set: 'Naplánovat',
  },
});

export const goOnCall = (): Act => {
  const words = say();
  return act({
    title: words.go,
    says: words.goSays,
    entries: {
      circle: oneOf(words.circle, circleWords()),
      until: atMoment(words.until),
      telephone: optional(telephone(words.telephone)),
    },
    confirm: words.confirm,
    send: (head, { circle, until, telephone: number }) =>
      client.POST('/on-call', {
        body: { ...head, circle, until, ...present({ telephone: number }) },
      }),
  });
};

export const setRoster = (sites: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.plan,
    entries: {
      site: oneOf(words.site, Object.fromEntries(sites.map(site => [site, site]))),
      circle: oneOf(words.circle, circleWords()),
      person: line(words.person),
      from: atMoment(words.from),
      until: atMoment(words.until),
      telephone: optional(telephone(words.theirTelephone)),
    },
    confirm: words.set,
    send: (head, { telephone: number, ...planned }) =>
      client.POST('/rosters', { body: { ...head, ...planned, ...present({ telephone: number }) } }),
  });
};
