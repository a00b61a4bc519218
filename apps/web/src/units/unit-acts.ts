import { type Act, act } from '../act/act.js';
import { containersOf } from '../act/containers.js';
import { scansOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import { toPost } from '../places/to-post.js';
import type { NamedPost } from '../places/read-places.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    offer: 'Hand over within the house',
    offerSays: 'Both sides scan every unit: you now, whoever takes it after you.',
    units: 'Scan every unit',
    to: 'To whom?',
    offered: 'I hand them over',
    accept: 'Take over within the house',
    acceptSays: 'Scan every unit that you take into your hands, of one therapy at a time.',
    accepted: 'I have them',
  },
  cs: {
    offer: 'Předat v rámci pracoviště',
    offerSays: 'Každou jednotku skenují obě strany: teď vy, po vás ten, kdo ji přebírá.',
    units: 'Naskenujte každou jednotku',
    to: 'Komu?',
    offered: 'Předávám je',
    accept: 'Převzít v rámci pracoviště',
    acceptSays: 'Naskenujte každou jednotku, kterou berete do rukou, vždy jen jednu terapii.',
    accepted: 'Mám je',
  },
});

/** Loose units, inside one site: without a package, and never without two sides. @param posts the others of the site */
export const offerUnits = (coi: string, posts: readonly NamedPost[]): Act => {
  const words = say();
  return act({
    title: words.offer,
    says: words.offerSays,
    entries: { units: scansOf(words.units), to: toPost(words.to, posts) },
    confirm: words.offered,
    send: (head, { units, to }) =>
      client.POST('/journeys/{coi}/unit-offers', {
        params: { path: { coi } },
        body: { ...head, units: [...units], to },
      }),
  });
};

export const acceptUnits = (): Act => {
  const words = say();
  return act({
    title: words.accept,
    says: words.acceptSays,
    entries: { units: containersOf(words.units) },
    confirm: words.accepted,
    send: (head, { units: { coi, scans } }) =>
      client.POST('/journeys/{coi}/unit-acceptances', {
        params: { path: { coi } },
        body: { ...head, units: [...scans] },
      }),
  });
};
