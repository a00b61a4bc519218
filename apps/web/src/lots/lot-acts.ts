import { type Act, act } from '../act/act.js';
import { fingerprint, line, note, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    recall: 'Recall it',
    recallSays:
      'From the answer on it is refused everywhere, and every therapy that has some of it is held. A lot that was recalled stays so.',
    notice: 'Number of the notice',
    why: 'Why',
    recallIt: 'Recall it now',
    release: 'Release it for use',
    certificate: 'The certificate of analysis that you have read',
    releaseIt: 'Release it',
    reject: 'Reject it',
    rejectIt: 'Reject it for good',
    discard: 'It was discarded',
    reasons: { 'used-up': 'Used up', expired: 'Expired', damaged: 'Damaged' },
    record: 'Record it',
  },
  cs: {
    recall: 'Stáhnout',
    recallSays:
      'Od odpovědi se všude odmítá a každá terapie, která z ní něco má, je zadržena. Stažená šarže zůstává stažená.',
    notice: 'Číslo oznámení',
    why: 'Proč',
    recallIt: 'Stáhnout hned',
    release: 'Uvolnit k použití',
    certificate: 'Certifikát analýzy, který jste četl(a)',
    releaseIt: 'Uvolnit',
    reject: 'Zamítnout',
    rejectIt: 'Zamítnout natrvalo',
    discard: 'Byla vyřazena',
    reasons: { 'used-up': 'Spotřebována', expired: 'Prošlá', damaged: 'Poškozená' },
    record: 'Zaznamenat',
  },
});

/** H8: being wrong costs a telephone call; a hold can be lifted, and an infusion cannot be taken back. */
export const recallLot = (lot: string): Act => {
  const words = say();
  return act({
    title: words.recall,
    says: words.recallSays,
    isGrave: true,
    entries: { notice: line(words.notice), reason: note(words.why) },
    confirm: words.recallIt,
    send: (head, values) =>
      client.POST('/lots/{lot}/recalls', {
        params: { path: { lot } },
        body: { ...head, ...values },
      }),
  });
};

export const releaseLot = (lot: string): Act => {
  const words = say();
  return act({
    title: words.release,
    entries: { certificateSha256: fingerprint(words.certificate) },
    confirm: words.releaseIt,
    send: (head, values) =>
      client.POST('/lots/{lot}/releases', {
        params: { path: { lot } },
        body: { ...head, ...values },
      }),
  });
};

export const rejectLot = (lot: string): Act => {
  const words = say();
  return act({
    title: words.reject,
    isGrave: true,
    entries: { reason: note(words.why) },
    confirm: words.rejectIt,
    send: (head, values) =>
      client.POST('/lots/{lot}/rejections', {
        params: { path: { lot } },
        body: { ...head, ...values },
      }),
  });
};

export const discardLot = (lot: string): Act => {
  const words = say();
  return act({
    title: words.discard,
    entries: { reason: oneOf(words.why, words.reasons) },
    confirm: words.record,
    send: (head, values) =>
      client.POST('/lots/{lot}/discards', {
        params: { path: { lot } },
        body: { ...head, ...values },
      }),
  });
};
