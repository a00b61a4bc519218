import { type Act, act } from '../act/act.js';
import { line, note, severalOf } from '../act/entry.js';
import { client } from '../api/client.js';
import type { JourneyState } from '../journey/journey-state.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Let tubes be destroyed',
    says: 'Count them first. They are destroyed by QA or the QP, before a witness.',
    tubes: 'Which tubes',
    why: 'Why',
    paper: "Number of the sponsor's own paper",
    sign: 'Sign the authorisation',
  },
  cs: {
    title: 'Povolit zničení zkumavek',
    says: 'Nejdřív je spočítejte. Zničí je QA nebo QP před svědkem.',
    tubes: 'Které zkumavky',
    why: 'Proč',
    paper: 'Číslo dokumentu zadavatele',
    sign: 'Podepsat povolení',
  },
});

/** Whole tubes only: what was thawed or opened is waste of the ward, and needs nobody's word. Nothing where there is none. */
export function authoriseDestruction({ coi, items }: JourneyState): readonly Act[] {
  const words = say();
  const whole = Object.values(items).filter(
    ({ kind, status, thawedUseBy }) =>
      kind === 'tube' && status === 'present' && thawedUseBy === undefined,
  );
  if (whole.length === 0) return [];
  return [
    act({
      title: words.title,
      says: words.says,
      isGrave: true,
      entries: {
        items: severalOf(words.tubes, Object.fromEntries(whole.map(({ item }) => [item, item]))),
        reason: note(words.why),
        reference: line(words.paper),
      },
      confirm: words.sign,
      send: (head, { items: chosen, ...told }) =>
        client.POST('/journeys/{coi}/destruction-authorisations', {
          params: { path: { coi } },
          body: { ...head, items: [...chosen], ...told },
        }),
    }),
  ];
}
