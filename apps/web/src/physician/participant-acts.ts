import { type Act, act, present } from '../act/act.js';
import { atMoment, line, note, oneOf, optional } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';
import { choiceWords } from './choice-words.js';

const say = inLanguages({
  en: {
    consent: 'Record a signed consent',
    form: 'Version of the form, as it is printed on it',
    published: (versions: string) => `Published: ${versions}`,
    onWithdrawal: 'After a withdrawal, material is to be',
    signedAt: 'When it was signed, if not just now',
    record: 'Record it',
    decline: 'He said no to a version',
    declineSays: 'What he signed before stands, and he still takes part.',
    stop: 'Participation ends',
    stopSays: 'Every therapy is held at once. Cells are fed, moved and kept cold as before.',
    cause: 'Why',
    causes: { 'consent-withdrawn': 'He withdraws', 'participant-died': 'He has died' },
    wants: 'What he wants to become of what is left',
    stopIt: 'Record it now',
    resume: 'He takes part again',
    resumeSays:
      'After a form that he signed since the withdrawal. What was destroyed stays destroyed.',
    sign: 'Sign it',
    transfer: 'Ask another site to take him in',
    transferSays: 'Until it does he is yours. Telephone it as well.',
    to: 'Which site',
    reasons: {
      'moved-home': 'He has moved',
      'care-elsewhere': 'He is cared for elsewhere',
      'site-closed': 'The site closes',
    },
    ask: 'Ask',
    takeIn: 'Take him in',
    takeInSays: 'From your signature on you answer for him.',
    post: 'The ward where he lies',
    takeInSign: 'Sign that you take him in',
    endTransfer: 'Nothing comes of the move',
    ends: {
      'not-going': 'He does not go',
      'not-taken': 'He is not taken in',
      'wrong-participant': 'It was the wrong participant',
    },
    lift: 'It was never meant for this participant',
    liftEvidence: 'What shows it',
    liftSign: 'Sign that the stop is lifted',
  },
  cs: {
    consent: 'Zaznamenat podepsaný souhlas',
    form: 'Verze formuláře, jak je na něm vytištěna',
    published: versions => `Vydané: ${versions}`,
    onWithdrawal: 'Po odvolání souhlasu se má materiál',
    signedAt: 'Kdy byl podepsán, pokud ne právě teď',
    record: 'Zaznamenat',
    decline: 'Verzi odmítl(a)',
    declineSays: 'Co podepsal(a) dřív, platí a účast pokračuje.',
    stop: 'Účast končí',
    stopSays: 'Každá terapie se hned zadrží. Buňky se dál krmí, přemisťují a uchovávají v chladu.',
    cause: 'Proč',
    causes: { 'consent-withdrawn': 'Odvolává souhlas', 'participant-died': 'Zemřel(a)' },
    wants: 'Co chce, aby se stalo s tím, co zbývá',
    stopIt: 'Zaznamenat hned',
    resume: 'Znovu se účastní',
    resumeSays: 'Podle formuláře podepsaného až po odvolání. Co bylo zničeno, zůstává zničeno.',
    sign: 'Podepsat',
    transfer: 'Požádat jiné pracoviště o převzetí',
    transferSays: 'Dokud ho nepřevezme, je váš. Zavolejte tam také.',
    to: 'Které pracoviště',
    reasons: {
      'moved-home': 'Přestěhoval(a) se',
      'care-elsewhere': 'Je v péči jinde',
      'site-closed': 'Pracoviště končí',
    },
    ask: 'Požádat',
    takeIn: 'Převzít účastníka',
    takeInSays: 'Od podpisu za něj odpovídáte vy.',
    post: 'Oddělení, kde leží',
    takeInSign: 'Podepsat převzetí',
    endTransfer: 'Z přechodu nic nebude',
    ends: {
      'not-going': 'Neodchází',
      'not-taken': 'Nepřevezme se',
      'wrong-participant': 'Byl to jiný účastník',
    },
    lift: 'Nikdy se to netýkalo tohoto účastníka',
    liftEvidence: 'Co to dokazuje',
    liftSign: 'Podepsat zrušení zastavení',
  },
});

/** A form that nobody has published counts as it was signed, and is not the one that is asked for. */
const formOf = (published: readonly string[]) =>
  line(say().form, published.length === 0 ? undefined : say().published(published.join(', ')));

export const recordConsent = (participant: string, published: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.consent,
    entries: {
      formVersion: formOf(published),
      onWithdrawal: oneOf(words.onWithdrawal, choiceWords()),
      signedAt: optional(atMoment(words.signedAt)),
    },
    confirm: words.record,
    send: (head, { signedAt, ...signed }) =>
      client.POST('/participants/{participant}/consents', {
        params: { path: { participant } },
        body: { ...head, ...signed, ...present({ signedAt }) },
      }),
  });
};

export const declineConsent = (participant: string, published: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.decline,
    says: words.declineSays,
    entries: { formVersion: formOf(published) },
    confirm: words.record,
    send: (head, { formVersion }) =>
      client.POST('/participants/{participant}/consent-refusals', {
        params: { path: { participant } },
        body: { ...head, formVersion },
      }),
  });
};

/** H48: no signature. Nobody waits for a passkey with this. */
export const openStop = (participant: string): Act => {
  const words = say();
  return act({
    title: words.stop,
    says: words.stopSays,
    isGrave: true,
    entries: {
      cause: oneOf(words.cause, words.causes),
      material: optional(oneOf(words.wants, choiceWords())),
    },
    confirm: words.stopIt,
    send: (head, { cause, material }) =>
      client.POST('/participants/{participant}/stops', {
        params: { path: { participant } },
        body: { ...head, cause, ...present({ material }) },
      }),
  });
};

export const resume = (participant: string, stop: string, published: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.resume,
    says: words.resumeSays,
    entries: {
      formVersion: formOf(published),
      onWithdrawal: oneOf(words.onWithdrawal, choiceWords()),
    },
    confirm: words.sign,
    send: (head, values) =>
      client.POST('/participants/{participant}/resumptions', {
        params: { path: { participant } },
        body: { ...head, stop, ...values },
      }),
  });
};

export const liftStop = (participant: string, stop: string): Act => {
  const words = say();
  return act({
    title: words.lift,
    entries: { evidence: note(words.liftEvidence) },
    confirm: words.liftSign,
    send: (head, { evidence }) =>
      client.POST('/participants/{participant}/stop-liftings', {
        params: { path: { participant } },
        body: { ...head, stop, evidence },
      }),
  });
};

export const proposeTransfer = (participant: string): Act => {
  const words = say();
  return act({
    title: words.transfer,
    says: words.transferSays,
    entries: { to: line(words.to), reason: oneOf(words.cause, words.reasons) },
    confirm: words.ask,
    send: (head, values) =>
      client.POST('/participants/{participant}/transfers', {
        params: { path: { participant } },
        body: { ...head, ...values },
      }),
  });
};

export const acceptTransfer = (participant: string, transfer: string): Act => {
  const words = say();
  return act({
    title: words.takeIn,
    says: words.takeInSays,
    entries: { post: line(words.post) },
    confirm: words.takeInSign,
    send: (head, { post }) =>
      client.POST('/participants/{participant}/transfers/{transfer}/acceptances', {
        params: { path: { participant, transfer } },
        body: { ...head, post },
      }),
  });
};

export const endTransfer = (participant: string, transfer: string): Act => {
  const words = say();
  return act({
    title: words.endTransfer,
    entries: { because: oneOf(words.cause, words.ends) },
    confirm: words.record,
    send: (head, { because }) =>
      client.POST('/participants/{participant}/transfers/{transfer}/endings', {
        params: { path: { participant, transfer } },
        body: { ...head, because },
      }),
  });
};
