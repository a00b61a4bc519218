import { type Act, act } from '../act/act.js';
import { note, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import type { HoldEvidence } from './hold-evidence.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    acknowledge: 'I have it in hand',
    acknowledgeSays: 'Say so first: then nobody else is woken.',
    decide: 'Decide',
    becomes: 'What becomes of it',
    dispositions: {
      lifted: 'Lift: it may be used again',
      rejected: 'Reject: it is given to nobody',
    },
    evidence: 'On what evidence',
    evidenceHint: 'What you saw or were told, and by whom by role. No names.',
    sign: 'Sign the decision',
  },
  cs: {
    acknowledge: 'Mám to na starosti',
    acknowledgeSays: 'Řekněte to jako první: pak se nebudí nikdo další.',
    decide: 'Rozhodnout',
    becomes: 'Co s tím bude',
    dispositions: {
      lifted: 'Uvolnit: smí se znovu použít',
      rejected: 'Zamítnout: nikdo to nedostane',
    },
    evidence: 'Na základě čeho',
    evidenceHint: 'Co jste viděl(a) nebo se dozvěděl(a), a od koho podle role. Žádná jména.',
    sign: 'Podepsat rozhodnutí',
  },
});

type Of = Pick<HoldEvidence, 'coi' | 'hold' | 'revision'>;

/** H31: whoever was woken says so before anything else. */
export const acknowledgePage = (coi: string, hold: string): Act =>
  act({
    title: say().acknowledge,
    says: say().acknowledgeSays,
    entries: {},
    confirm: say().acknowledge,
    send: head =>
      client.POST('/journeys/{coi}/page-acknowledgements', {
        params: { path: { coi } },
        body: { ...head, hold },
      }),
  });

/** @param revision up to which he has seen the therapy: what was found since is not lifted with it */
export const resolveHold = ({ coi, hold, revision }: Of): Act => {
  const words = say();
  return act({
    title: words.decide,
    entries: {
      disposition: oneOf(words.becomes, words.dispositions),
      evidence: note(words.evidence, words.evidenceHint),
    },
    confirm: words.sign,
    send: (head, { disposition, evidence }) =>
      client.POST('/journeys/{coi}/hold-resolutions', {
        params: { path: { coi } },
        body: { ...head, hold, disposition, evidence, seenUpTo: revision },
      }),
  });
};
