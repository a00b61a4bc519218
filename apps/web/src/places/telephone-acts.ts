import { type Act, act } from '../act/act.js';
import { beginning, telephone } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    set: 'Enter its telephone',
    change: 'Another telephone',
    says: 'Couriers see it with every package that goes there or comes from there. It rings at the post: no number of a person.',
    number: 'Telephone of the post',
    confirm: 'Declare it',
    remove: 'Nobody is called there any more',
    removes: 'Couriers then see no number of this post.',
    removeIt: 'Take the number away',
  },
  cs: {
    set: 'Zadat telefon',
    change: 'Jiný telefon',
    says: 'Kurýři ho vidí u každé zásilky, která tam jede nebo odtud přijela. Zvoní na pracovišti: žádné číslo osoby.',
    number: 'Telefon pracoviště',
    confirm: 'Určit',
    remove: 'Na pracoviště se už nevolá',
    removes: 'Kurýři pak u pracoviště žádné číslo neuvidí.',
    removeIt: 'Odebrat číslo',
  },
});

/** What QA does about the number of a post: declares it, changes it, takes it away. */
export function telephoneActs(site: string, post: string, known: string | undefined): Act[] {
  const words = say();
  const declare = act({
    title: known === undefined ? words.set : words.change,
    says: words.says,
    entries: {
      telephone:
        known === undefined ? telephone(words.number) : beginning(telephone(words.number), known),
    },
    confirm: words.confirm,
    send: (head, values) =>
      client.POST('/sites/{site}/post-telephones', {
        params: { path: { site } },
        body: { ...head, post, ...values },
      }),
  });
  const remove = act({
    title: words.remove,
    says: words.removes,
    entries: {},
    confirm: words.removeIt,
    send: head =>
      client.POST('/sites/{site}/post-telephones', {
        params: { path: { site } },
        body: { ...head, post },
      }),
  });
  return known === undefined ? [declare] : [declare, remove];
}
