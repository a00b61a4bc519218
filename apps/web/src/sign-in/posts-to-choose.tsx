import type { components } from '../api/ledger.js';
import type { ProblemAnswer } from '../api/problem.js';
import { inLanguages } from '../words/in-languages.js';

export type Post = components['schemas']['PostDto'];

const say = inLanguages({
  en: { which: 'Where are you working now?' },
  cs: { which: 'Kde nyní pracujete?' },
});

/** The posts at which somebody has roles, where he has them at several. */
export const postsIn = (problem: ProblemAnswer | undefined): readonly Post[] | undefined =>
  problem?.code === 'WHICH_POST' ? (problem.facts.posts as readonly Post[]) : undefined;

interface Shown {
  readonly posts: readonly Post[];
  readonly onChoose: (at: Post) => void;
}

/** What somebody may depends on where he is: he says so, and nothing is guessed. */
export function PostsToChoose({ posts, onChoose }: Shown) {
  return (
    <fieldset>
      <legend>{say().which}</legend>
      {posts.map(at => (
        <button key={`${at.site}/${at.post}`} type="button" onClick={() => onChoose(at)}>
          {at.site} · {at.post}
        </button>
      ))}
    </fieldset>
  );
}
