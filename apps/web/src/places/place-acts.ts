import { type Act, act } from '../act/act.js';
import { line, oneOf, whole } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    declare: 'Declare a place where nobody stands',
    says: 'Nobody leaves cells anywhere else. People are told when a package lies there for too long.',
    post: 'What it is called at the site',
    hint: 'Such as locker-3',
    kind: 'What it is',
    organisation: 'Who runs it',
    limit: 'How long a package may lie there',
    minutes: 'min',
    kinds: { locker: 'Locker', airline: 'Airline', customs: 'Customs' },
  },
  cs: {
    declare: 'Určit místo bez obsluhy',
    says: 'Jinde buňky nikdo nenechá. Když zásilka leží příliš dlouho, lidé se to dozvědí.',
    post: 'Jak se mu na pracovišti říká',
    hint: 'Například locker-3',
    kind: 'Co to je',
    organisation: 'Kdo ho provozuje',
    limit: 'Jak dlouho tam zásilka smí ležet',
    minutes: 'min',
    kinds: { locker: 'Schránka', airline: 'Letecká společnost', customs: 'Celnice' },
  },
});

export const unstaffedKinds = () => say().kinds;

export const declareUnstaffed = (site: string, organisations: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.declare,
    says: words.says,
    entries: {
      post: line(words.post, words.hint),
      kind: oneOf(words.kind, words.kinds),
      organisation: oneOf(
        words.organisation,
        Object.fromEntries(organisations.map(each => [each, each])),
      ),
      limitMinutes: whole(words.limit, words.minutes),
    },
    confirm: words.declare,
    send: (head, values) =>
      client.POST('/sites/{site}/unstaffed-posts', {
        params: { path: { site } },
        body: { ...head, ...values },
      }),
  });
};
