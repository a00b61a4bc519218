import { Choice } from '../../look/choice.js';
import { useReading } from '../../live/use-reading.js';
import { ProblemNote } from '../../problems/problem-note.js';
import { inLanguages } from '../../words/in-languages.js';
import { placeOf } from '../place.js';
import type { Unstaffed } from '../run.js';
import { readUnstaffedPosts, recallUnstaffedPosts } from '../unstaffed-posts.js';

const say = inLanguages({
  en: {
    where: 'Where?',
    none: 'QA has declared no such place there: nothing may be left there. Bring it back, or call.',
  },
  cs: {
    where: 'Kde?',
    none: 'QA tam žádné takové místo neurčilo: nic se tam nesmí nechat. Vezte ji zpět, nebo volejte.',
  },
});

interface Shown {
  readonly sites: readonly string[];
  readonly chosen: Unstaffed | undefined;
  readonly onChoose: (place: Unstaffed) => void;
}

/** One of the places of some sites at which nobody stands. */
export function PlaceChoice({ sites, chosen, onChoose }: Shown) {
  const words = say();
  const { data, problem } = useReading(() => readUnstaffedPosts(sites), [sites.join()], 'slowly', {
    recall: () => recallUnstaffedPosts(sites),
    // Each site is kept when it is read.
    keep: () => Promise.resolve(),
  });
  if (data === undefined) return problem === undefined ? null : <ProblemNote problem={problem} />;
  if (data.length === 0) return <p class="note note-warn">{words.none}</p>;
  const places = new Map(data.map(({ site, post }) => [placeOf({ site, post }), { site, post }]));
  return (
    <Choice
      legend={words.where}
      options={Object.fromEntries([...places.keys()].map(place => [place, place]))}
      chosen={chosen && placeOf(chosen)}
      onChoose={place => {
        const found = places.get(place);
        if (found !== undefined) onChoose(found);
      }}
    />
  );
}
