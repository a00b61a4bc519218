import { type Act, act } from '../act/act.js';
import { fingerprint, line, note, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import type { DeviationClass } from '../journey/quality-state.js';
import { inLanguages } from '../words/in-languages.js';
import { classWords, impactWords, rootCauseWords } from './deviation-words.js';

const say = inLanguages({
  en: {
    classify: 'Say how grave it is',
    classifySays: 'It can be raised later, and never lowered.',
    class: 'Class',
    why: 'Why',
    record: 'Record it',
    investigate: 'Record the investigation',
    rootCause: 'Root cause',
    product: 'Impact on the product',
    participant: 'Impact on the participant',
    because: 'why you think so',
    document: 'Number of the report',
    version: 'Its version',
    file: 'The report',
    capa: 'Refer to a CAPA',
    capaNumber: 'Number of the CAPA',
    close: 'Close it',
    outcome: 'What came of it',
    outcomes: { 'no-impact': 'No impact', accepted: 'Accepted', corrected: 'Put right' },
    sign: 'Sign and close',
    accept: 'Accept it as it is',
    acceptSays: 'For a release although it was not put right. You answer for it as the QP.',
    signAccept: 'Sign and accept',
  },
  cs: {
    classify: 'Určit závažnost',
    classifySays: 'Později ji lze zvýšit, nikdy snížit.',
    class: 'Závažnost',
    why: 'Proč',
    record: 'Zaznamenat',
    investigate: 'Zaznamenat vyšetření',
    rootCause: 'Kořenová příčina',
    product: 'Dopad na přípravek',
    participant: 'Dopad na účastníka',
    because: 'proč si to myslíte',
    document: 'Číslo zprávy',
    version: 'Její verze',
    file: 'Zpráva',
    capa: 'Přiřadit CAPA',
    capaNumber: 'Číslo CAPA',
    close: 'Uzavřít',
    outcome: 'Jak to dopadlo',
    outcomes: { 'no-impact': 'Bez dopadu', accepted: 'Přijato', corrected: 'Napraveno' },
    sign: 'Podepsat a uzavřít',
    accept: 'Přijmout beze změny',
    acceptSays: 'Pro propuštění, ačkoli nebyla napravena. Odpovídáte za to jako QP.',
    signAccept: 'Podepsat a přijmout',
  },
});

const RANKS: readonly DeviationClass[] = ['minor', 'major', 'critical'];

/** H31: only what is graver than before is offered. */
export const classify = (coi: string, deviation: string, before?: DeviationClass): Act => {
  const words = say();
  const graver = RANKS.slice(before === undefined ? 0 : RANKS.indexOf(before) + 1);
  const options = Object.fromEntries(graver.map(each => [each, classWords()[each]]));
  return act({
    title: words.classify,
    says: words.classifySays,
    entries: {
      classification: oneOf(words.class, options as Record<DeviationClass, string>),
      reason: note(words.why),
    },
    confirm: words.record,
    send: (head, values) =>
      client.POST('/journeys/{coi}/deviation-classifications', {
        params: { path: { coi } },
        body: { ...head, deviation, ...values },
      }),
  });
};

export const investigate = (coi: string, deviation: string): Act => {
  const words = say();
  return act({
    title: words.investigate,
    entries: {
      rootCause: oneOf(words.rootCause, rootCauseWords()),
      product: oneOf(words.product, impactWords()),
      productBecause: note(`${words.product}: ${words.because}`),
      participant: oneOf(words.participant, impactWords()),
      participantBecause: note(`${words.participant}: ${words.because}`),
      document: line(words.document),
      version: line(words.version),
      sha256: fingerprint(words.file),
    },
    confirm: words.record,
    send: (head, { rootCause, document, version, sha256, ...found }) =>
      client.POST('/journeys/{coi}/deviation-investigations', {
        params: { path: { coi } },
        body: {
          ...head,
          deviation,
          rootCause,
          product: { impact: found.product, because: found.productBecause },
          participant: { impact: found.participant, because: found.participantBecause },
          evidence: { document, version, sha256 },
        },
      }),
  });
};

export const referToCapa = (coi: string, deviation: string): Act => {
  const words = say();
  return act({
    title: words.capa,
    entries: { capa: line(words.capaNumber) },
    confirm: words.record,
    send: (head, { capa }) =>
      client.POST('/journeys/{coi}/deviation-capas', {
        params: { path: { coi } },
        body: { ...head, deviation, capa },
      }),
  });
};

export const close = (coi: string, deviation: string): Act => {
  const words = say();
  return act({
    title: words.close,
    entries: { outcome: oneOf(words.outcome, words.outcomes), reason: note(words.why) },
    confirm: words.sign,
    send: (head, values) =>
      client.POST('/journeys/{coi}/deviation-closures', {
        params: { path: { coi } },
        body: { ...head, deviation, ...values },
      }),
  });
};

export const accept = (coi: string, deviation: string): Act => {
  const words = say();
  return act({
    title: words.accept,
    says: words.acceptSays,
    entries: { reason: note(words.why) },
    confirm: words.signAccept,
    send: (head, { reason }) =>
      client.POST('/journeys/{coi}/deviation-acceptances', {
        params: { path: { coi } },
        body: { ...head, deviation, reason },
      }),
  });
};
