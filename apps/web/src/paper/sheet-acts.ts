import { type Act, act, present } from '../act/act.js';
import { atMoment, fingerprint, line, note, oneOf, optional } from '../act/entry.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import { wordsOfSheets as say } from './sheet-words.js';

const sheet = () => ({ formSha256: fingerprint(say().scan, say().scanHint) });

/** H50: the moment of what happened is the one on the paper, and whoever types it is in the envelope. */
export const enterCheck = (coi: string, form: string): Act => {
  const words = say();
  return act({
    title: words.enterCheck,
    entries: {
      ...sheet(),
      person: line(words.person),
      at: atMoment(words.at),
      subjectNumber: line(words.subject),
      identity: oneOf(words.identity, words.identities),
      agrees: oneOf(words.agrees, words.answers),
      tube: scanOf(words.tube),
      wristband: optional(scanOf(words.band)),
    },
    confirm: words.entered,
    send: (head, { formSha256, tube, wristband, agrees, ...check }) =>
      client.POST('/journeys/{coi}/downtime-forms', {
        params: { path: { coi } },
        body: {
          ...head,
          occurredAt: check.at,
          form,
          formSha256,
          tube,
          ...present({ wristband }),
          check: { ...check, agrees: agrees === 'yes' },
        },
      }),
  });
};

export const enterIllegible = (coi: string, form: string): Act => {
  const words = say();
  return act({
    title: words.enterIllegible,
    entries: { ...sheet(), at: atMoment(words.about), says: note(words.says) },
    confirm: words.entered,
    send: (head, { formSha256, ...illegible }) =>
      client.POST('/journeys/{coi}/downtime-forms', {
        params: { path: { coi } },
        body: { ...head, occurredAt: illegible.at, form, formSha256, illegible },
      }),
  });
};

export const compareSheet = (coi: string, form: string): Act => {
  const words = say();
  return act({
    title: words.compare,
    says: words.compareSays,
    entries: { agrees: oneOf(words.compared, words.same), note: optional(note(words.differs)) },
    confirm: words.compareIt,
    send: (head, { agrees, note: differs }) =>
      client.POST('/journeys/{coi}/downtime-form-comparisons', {
        params: { path: { coi } },
        body: { ...head, form, agrees: agrees === 'yes', ...present({ note: differs }) },
      }),
  });
};

export const returnSheet = (coi: string, form: string): Act => {
  const words = say();
  return act({
    title: words.return,
    entries: {
      fate: oneOf(words.fate, words.fates),
      witness: optional(line(words.witness)),
      reason: note(words.why),
    },
    confirm: words.returned,
    send: (head, { witness, ...entered }) =>
      client.POST('/journeys/{coi}/downtime-form-returns', {
        params: { path: { coi } },
        body: { ...head, form, ...entered, ...present({ witness }) },
      }),
  });
};
