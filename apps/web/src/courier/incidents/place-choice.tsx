import { Choice } from '../../look/choice.js';
import { ProblemNote } from '../../problems/problem-note.js';
import { inLanguages } from '../../words/in-languages.js';
import { useUnstaffedPosts } from './use-unstaffed-posts.js';

const say = inLanguages({
  en: {
    where: 'Where?',
    none: 'QA has declared no such place at this site: nothing may be left there. Bring it back, or call.',
  },
  cs: {
    where: 'Kde?',
    none: 'QA zde žádné takové místo neurčilo: nic se zde nesmí nechat. Vezte ji zpět, nebo volejte.',
  },
});

interface Shown {
  readonly site: string;
  readonly chosen: string | undefined;
  readonly onChoose: (post: string) => void;
}

/** One of the places of a site at which nobody stands. */
export function PlaceChoice({ site, chosen, onChoose }: Shown) {
  const words = say();
  const { data, problem } = useUnstaffedPosts(site);
  if (data === undefined) return problem === undefined ? null : <ProblemNote problem={problem} />;
  if (data.length === 0) return <p class="note note-warn">{words.none}</p>;
  const options = Object.fromEntries(data.map(({ post }) => [post, `${post}, ${site}`]));
  return <Choice legend={words.where} options={options} chosen={chosen} onChoose={onChoose} />;
}
