import { type Act, act } from '../act/act.js';
import { beginning, note, whole } from '../act/entry.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import type { NamedPost } from '../places/read-places.js';
import { toPost } from '../places/to-post.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    give: 'Give a pass to a courier without an account',
    gives:
      'With it he takes this one package and hands it over, for a day at the most. He gives his name and his telephone number when he uses it.',
    package: 'Scan the number of the package',
    firm: 'Whose courier is he?',
    hours: 'For how long',
    unit: 'h',
    confirm: 'Make the pass',
    revoke: 'Revoke this pass',
    revokes:
      'It counts no more, with his next tap. What is in his hands stays in his hands: call him first.',
    why: 'Why',
  },
  cs: {
    give: 'Vydat propustku kurýrovi bez účtu',
    gives:
      'S ní převezme tuto jednu zásilku a předá ji, nejdéle po jeden den. Jméno a telefon uvede, až ji použije.',
    package: 'Naskenujte číslo zásilky',
    firm: 'Čí je to kurýr?',
    hours: 'Na jak dlouho',
    unit: 'h',
    confirm: 'Vystavit propustku',
    revoke: 'Zrušit tuto propustku',
    revokes:
      'Přestane platit s jeho dalším klepnutím. Co má v rukou, v rukou zůstane: nejdřív mu zavolejte.',
    why: 'Proč',
  },
});

/** What was given, with the code that is told once. */
export interface Given {
  readonly pass: string;
  readonly code: string;
  readonly validUntil: string;
}

/** Half a day brings a package to every site. */
const USUAL_HOURS = '12';

export const givePass = (coi: string, posts: readonly NamedPost[]): Act => {
  const words = say();
  return act({
    title: words.give,
    says: words.gives,
    entries: {
      package: scanOf(words.package),
      to: toPost(words.firm, posts),
      hours: beginning(whole(words.hours, words.unit), USUAL_HOURS),
    },
    confirm: words.confirm,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/courier-passes', {
        params: { path: { coi } },
        body: { ...head, ...entered },
      }),
  });
};

export const revokePass = (coi: string, pass: string): Act => {
  const words = say();
  return act({
    title: words.revoke,
    says: words.revokes,
    isGrave: true,
    entries: { reason: note(words.why) },
    confirm: words.revoke,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/courier-passes/{pass}/revocations', {
        params: { path: { coi, pass } },
        body: { ...head, ...entered },
      }),
  });
};
