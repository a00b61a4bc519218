import { type Act, act } from '../act/act.js';
import { atMoment, line, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import type { NamedPost } from '../places/read-places.js';
import { toPost } from '../places/to-post.js';
import { proposeKey } from '../sign-in/device-key.js';
import { inLanguages } from '../words/in-languages.js';
import { deviceWords } from './device-words.js';

const say = inLanguages({
  en: {
    enrolThis: 'Enrol this device',
    enrolThisSays:
      'The phone, tablet or computer that you are holding. A key is made on it that nobody can take out again: whoever signs in here is known to be at this device.',
    enrolOther: 'Enrol an instrument',
    enrolOtherSays:
      'A scanner, printer, logger, tank or the like. QA then records its calibration.',
    number: 'Its number',
    numberHint: 'Never given to a second one, such as tablet-3',
    kind: 'What it is',
    at: 'Where it belongs',
    qualify: 'Record a calibration or qualification',
    record: 'Where its record is kept',
    until: 'Until when it counts',
    move: 'Move it to another post',
    retire: 'Take it out of use',
    retireSays: 'At once: whoever is signed in on it is signed out.',
    why: 'Why',
  },
  cs: {
    enrolThis: 'Zaregistrovat toto zařízení',
    enrolThisSays:
      'Telefon, tablet nebo počítač, který držíte. Vznikne v něm klíč, který z něj nikdo nedostane: kdo se zde přihlásí, je prokazatelně u tohoto zařízení.',
    enrolOther: 'Zaregistrovat přístroj',
    enrolOtherSays: 'Skener, tiskárnu, záznamník, nádobu a podobně. Kalibraci pak zaznamená QA.',
    number: 'Jeho číslo',
    numberHint: 'Nikdy stejné pro dvě zařízení, například tablet-3',
    kind: 'Co to je',
    at: 'Kam patří',
    qualify: 'Zaznamenat kalibraci nebo kvalifikaci',
    record: 'Kde je záznam uložen',
    until: 'Do kdy platí',
    move: 'Přesunout na jiné pracoviště',
    retire: 'Vyřadit z provozu',
    retireSays: 'Ihned: kdo je na něm přihlášen, bude odhlášen.',
    why: 'Proč',
  },
});

/** The device on which it is shown. Its key is made here and never leaves it. */
export const enrolThisDevice = (posts: readonly NamedPost[]): Act => {
  const words = say();
  const { phone, tablet, computer } = deviceWords().kinds;
  return act({
    title: words.enrolThis,
    says: words.enrolThisSays,
    entries: {
      number: line(words.number, words.numberHint),
      kind: oneOf(words.kind, { phone, tablet, computer }),
      at: toPost(words.at, posts),
    },
    confirm: words.enrolThis,
    send: async (head, values) => {
      const proposed = await proposeKey(values.number);
      const { publicKey, proof } = proposed;
      const body = { ...head, ...values, publicKey, proof };
      const answered = await client.POST('/devices', { body });
      if (answered.response.ok) await proposed.keep();
      return answered;
    },
  });
};

export const enrolInstrument = (posts: readonly NamedPost[]): Act => {
  const words = say();
  const { phone: _phone, tablet: _tablet, computer: _computer, ...kinds } = deviceWords().kinds;
  return act({
    title: words.enrolOther,
    says: words.enrolOtherSays,
    entries: {
      number: line(words.number),
      kind: oneOf(words.kind, kinds),
      at: toPost(words.at, posts),
    },
    confirm: words.enrolOther,
    send: (head, values) => client.POST('/devices', { body: { ...head, ...values } }),
  });
};

export const qualifyDevice = (device: string): Act => {
  const words = say();
  return act({
    title: words.qualify,
    entries: { record: line(words.record), validUntil: atMoment(words.until) },
    confirm: words.qualify,
    send: (head, values) =>
      client.POST('/devices/{device}/qualifications', {
        params: { path: { device } },
        body: { ...head, ...values },
      }),
  });
};

export const moveDevice = (device: string, posts: readonly NamedPost[]): Act => {
  const words = say();
  return act({
    title: words.move,
    entries: { at: toPost(words.at, posts) },
    confirm: words.move,
    send: (head, values) =>
      client.POST('/devices/{device}/moves', {
        params: { path: { device } },
        body: { ...head, ...values },
      }),
  });
};

export const retireDevice = (device: string): Act => {
  const words = say();
  return act({
    title: words.retire,
    says: words.retireSays,
    isGrave: true,
    entries: { reason: oneOf(words.why, deviceWords().retirements) },
    confirm: words.retire,
    send: (head, values) =>
      client.POST('/devices/{device}/retirements', {
        params: { path: { device } },
        body: { ...head, ...values },
      }),
  });
};
