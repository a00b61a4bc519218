import { type Act, act, present } from '../act/act.js';
import { line, note, oneOf, optional } from '../act/entry.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';

/** From where to where, and about what. */
export interface Stretch {
  readonly after: string | null;
  readonly to: string;
  readonly on?: string;
}

type Finding = components['schemas']['ReviewFindingDto'];

const say = inLanguages({
  en: {
    title: 'Sign that you have looked at it',
    says: 'Nobody reviews what he did himself: leave your own acts out, and a colleague reviews them.',
    whose: 'What you have looked at',
    scopes: { others: 'Everything but my own acts', all: 'Everything: I did none of it' },
    deviations: 'Deviations that came of it',
    queries: 'Queries that came of it',
    numbers: 'Their numbers, with a space between them. Empty: nothing was found.',
    note: 'What the next reviewer should know',
    sign: 'Sign the review',
  },
  cs: {
    title: 'Podepsat, že jste to prošel (prošla)',
    says: 'Nikdo nekontroluje, co udělal sám: své úkony vynechte a zkontroluje je kolega.',
    whose: 'Co jste prošel (prošla)',
    scopes: { others: 'Vše kromě mých úkonů', all: 'Vše: nic z toho jsem neudělal(a)' },
    deviations: 'Odchylky, které z toho vzešly',
    queries: 'Dotazy, které z toho vzešly',
    numbers: 'Jejich čísla oddělená mezerou. Prázdné: nic se nenašlo.',
    note: 'Co má vědět, kdo bude kontrolovat příště',
    sign: 'Podepsat kontrolu',
  },
});

const findingsIn = (text: string | undefined, kind: Finding['kind']): readonly Finding[] =>
  (text ?? '')
    .split(/\s+/)
    .filter(reference => reference !== '')
    .map(reference => ({ kind, reference }));

/** H43: a review is signed by somebody who did none of what he reviews. */
export const reviewTrail = ({ after, to, on }: Stretch): Act => {
  const words = say();
  return act({
    title: words.title,
    says: words.says,
    entries: {
      whose: oneOf(words.whose, words.scopes),
      deviations: optional(line(words.deviations, words.numbers)),
      queries: optional(line(words.queries, words.numbers)),
      note: optional(note(words.note)),
    },
    confirm: words.sign,
    send: (head, { whose, deviations, queries, note: told }) => {
      const scope = present({
        notBy: whose === 'others' ? account.value?.person : undefined,
        on,
      });
      return client.POST('/audit-trail/reviews', {
        body: {
          ...head,
          ...present({ after: after ?? undefined, note: told }),
          to,
          ...(Object.keys(scope).length === 0 ? {} : { scope }),
          findings: [...findingsIn(deviations, 'deviation'), ...findingsIn(queries, 'query')],
        },
      });
    },
  });
};
