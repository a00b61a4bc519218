import { type Act, act } from '../act/act.js';
import { fingerprint, line, note, severalOf } from '../act/entry.js';
import { client } from '../api/client.js';
import type { ExceptionalSupplyState } from '../journey/quality-state.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    request: 'Ask for it although it is out of specification',
    requestSays:
      'For when nothing else will do. You answer for its use, QA evaluates the risk, and the QP releases it as what it is.',
    tests: 'Tick each test that is out of specification',
    why: 'Why nothing else will do',
    ask: 'Sign the request',
    evaluate: 'Record the evaluation of the risk',
    document: 'Number of the evaluation',
    version: 'Its version',
    file: 'The evaluation',
    record: 'Record it',
    inform: 'The participant was informed',
    informSays: 'With what he was given to read. Never his name.',
    form: 'Number of the form',
    informed: 'Record that I informed the participant',
    release: 'Release it as an exception',
    releaseSays:
      'This is no certification. Everything that shows the product says so in these words from now on.',
    sign: 'Sign and release as an exception',
    revoke: 'Revoke it',
    revokeSays: 'As long as no tube of it is open. Afterwards a hold stops it.',
    because: 'Why',
    revokeIt: 'Revoke',
  },
  cs: {
    request: 'Požádat, ačkoli je mimo specifikaci',
    requestSays:
      'Když nic jiného nepomůže. Vy odpovídáte za použití, QA vyhodnotí riziko a QP to propustí jako to, co to je.',
    tests: 'Označte každou zkoušku, která je mimo specifikaci',
    why: 'Proč nic jiného nepomůže',
    ask: 'Podepsat žádost',
    evaluate: 'Zaznamenat vyhodnocení rizika',
    document: 'Číslo vyhodnocení',
    version: 'Jeho verze',
    file: 'Vyhodnocení',
    record: 'Zaznamenat',
    inform: 'Účastník byl informován',
    informSays: 'Čím byl informován. Nikdy jeho jméno.',
    form: 'Číslo formuláře',
    informed: 'Zaznamenat, že jsem účastníka informoval(a)',
    release: 'Propustit výjimečně',
    releaseSays: 'Toto není osvědčení. Vše, co přípravek ukazuje, to od teď těmito slovy říká.',
    sign: 'Podepsat a propustit výjimečně',
    revoke: 'Odvolat',
    revokeSays: 'Dokud není otevřená žádná zkumavka. Potom to zastaví zadržení.',
    because: 'Proč',
    revokeIt: 'Odvolat',
  },
});

/** H11: each test by name. What failed is read from the record; whoever asks ticks it himself. */
const named = (tests: readonly string[]) =>
  severalOf(say().tests, Object.fromEntries(tests.map(test => [test, test])));

export const requestSupply = (
  { coi, doseNumber }: { readonly coi: string; readonly doseNumber: number },
  batch: string,
  failed: readonly string[],
): Act => {
  const words = say();
  return act({
    title: words.request,
    says: words.requestSays,
    isGrave: true,
    entries: { tests: named(failed), reason: note(words.why) },
    confirm: words.ask,
    send: (head, { tests, reason }) =>
      client.POST('/journeys/{coi}/exceptional-supplies', {
        params: { path: { coi } },
        body: { ...head, batch, doseNumber, tests: [...tests], reason },
      }),
  });
};

export const evaluateRisk = (coi: string, { request }: ExceptionalSupplyState): Act => {
  const words = say();
  return act({
    title: words.evaluate,
    entries: {
      document: line(words.document),
      version: line(words.version),
      sha256: fingerprint(words.file),
    },
    confirm: words.record,
    send: (head, values) =>
      client.POST('/journeys/{coi}/exceptional-supply-evaluations', {
        params: { path: { coi } },
        body: { ...head, request, ...values },
      }),
  });
};

export const informParticipant = (coi: string, { request }: ExceptionalSupplyState): Act => {
  const words = say();
  return act({
    title: words.inform,
    says: words.informSays,
    entries: { document: line(words.form), version: line(words.version) },
    confirm: words.informed,
    send: (head, values) =>
      client.POST('/journeys/{coi}/exceptional-supply-informings', {
        params: { path: { coi } },
        body: { ...head, request, ...values },
      }),
  });
};

export const releaseExceptionally = (
  coi: string,
  doseNumber: number,
  { request, batch, tests: asked }: ExceptionalSupplyState,
): Act => {
  const words = say();
  return act({
    title: words.release,
    says: words.releaseSays,
    isGrave: true,
    entries: { tests: named(asked) },
    confirm: words.sign,
    send: (head, { tests }) =>
      client.POST('/journeys/{coi}/exceptional-releases', {
        params: { path: { coi } },
        body: { ...head, request, batch, doseNumber, tests: [...tests] },
      }),
  });
};

export const revokeSupply = (coi: string, { request }: ExceptionalSupplyState): Act => {
  const words = say();
  return act({
    title: words.revoke,
    says: words.revokeSays,
    isGrave: true,
    entries: { reason: note(words.because) },
    confirm: words.revokeIt,
    send: (head, { reason }) =>
      client.POST('/journeys/{coi}/exceptional-supply-revocations', {
        params: { path: { coi } },
        body: { ...head, request, reason },
      }),
  });
};
