import { type Act, act } from '../act/act.js';
import { fingerprint, line, note, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';
import type { Review } from './waits.js';

type Stage = components['schemas']['CertifyBatchDto']['stage'];

const say = inLanguages({
  en: {
    certify: { conditional: 'Release conditionally', final: 'Release finally' },
    certifySays: 'The certificate rests on the review as you have just read it.',
    signAndRelease: 'Sign and release',
    reject: 'Reject the batch',
    rejectSays: 'Nobody is given it, now or later. This cannot be taken back.',
    why: 'Why',
    signAndReject: 'Sign and reject',
    refer: 'Say where a record is kept',
    what: 'What it is',
    number: 'Number of the record',
    version: 'Its version',
    document: 'The document',
    holder: 'Who keeps it',
    referIt: 'Record it',
  },
  cs: {
    certify: { conditional: 'Propustit podmíněně', final: 'Propustit konečně' },
    certifySays: 'Osvědčení se opírá o přezkoumání tak, jak jste ho právě přečetl(a).',
    signAndRelease: 'Podepsat a propustit',
    reject: 'Zamítnout šarži',
    rejectSays: 'Nikdo ji nedostane, teď ani později. Nelze to vzít zpět.',
    why: 'Proč',
    signAndReject: 'Podepsat a zamítnout',
    refer: 'Uvést, kde je záznam veden',
    what: 'Co to je',
    number: 'Číslo záznamu',
    version: 'Jeho verze',
    document: 'Dokument',
    holder: 'Kdo ho vede',
    referIt: 'Zaznamenat',
  },
});

/** H25: whoever signs names the very review that he has before him. */
export const certify = ({ review, sha256 }: Review, stage: Stage): Act => {
  const words = say();
  const { coi, batch, revision } = review;
  return act({
    title: words.certify[stage],
    says: words.certifySays,
    entries: {},
    confirm: words.signAndRelease,
    send: head =>
      client.POST('/journeys/{coi}/certifications', {
        params: { path: { coi } },
        body: { ...head, batch, stage, reviewed: { revision, sha256 } },
      }),
  });
};

export const reject = (coi: string, batch: string): Act => {
  const words = say();
  return act({
    title: words.reject,
    says: words.rejectSays,
    isGrave: true,
    entries: { reason: note(words.why) },
    confirm: words.signAndReject,
    send: (head, { reason }) =>
      client.POST('/journeys/{coi}/rejections', {
        params: { path: { coi } },
        body: { ...head, batch, reason },
      }),
  });
};

/** What is kept elsewhere is found by its number, and known by its fingerprint. */
export const referToRecord = (
  coi: string,
  batch: string,
  kinds: Readonly<Record<string, string>>,
): Act => {
  const words = say();
  return act({
    title: words.refer,
    entries: {
      kind: oneOf(words.what, kinds),
      record: line(words.number),
      version: line(words.version),
      sha256: fingerprint(words.document),
      holder: line(words.holder),
    },
    confirm: words.referIt,
    send: (head, values) =>
      client.POST('/journeys/{coi}/records-elsewhere', {
        params: { path: { coi } },
        body: { ...head, batch, ...values },
      }),
  });
};
