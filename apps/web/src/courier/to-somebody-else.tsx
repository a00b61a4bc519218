import { useState } from 'preact/hooks';
import { Choice } from '../look/choice.js';
import { ProblemNote } from '../problems/problem-note.js';
import type { NamedPost } from '../places/read-places.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { type PossibleAct, handOver } from './acts-at.js';
import { type Stop, isSameDoor } from './run.js';
import { usePosts } from './use-posts.js';

const say = inLanguages({
  en: {
    house: 'In which house?',
    whom: 'To whom?',
    offer: (to: string) => `I hand it over to ${to}`,
    label: 'I hand it over',
  },
  cs: {
    house: 'Ve kterém domě?',
    whom: 'Komu?',
    offer: (to: string) => `Předávám do: ${to}`,
    label: 'Předávám',
  },
});

interface Shown {
  readonly stop: Stop;
  readonly onAct: ((possible: PossibleAct) => void) | undefined;
  readonly isBusy: boolean;
}

/** Two hospitals may each have a neurology: then the house is named as well. */
const houseOf = ({ site, siteTitle }: NamedPost, among: readonly NamedPost[]): string =>
  among.some(other => other.site !== site && other.siteTitle === siteTitle)
    ? `${siteTitle} (${site})`
    : siteTitle;

/** Held out to a post that it was not sent to: another driver, the quarantine, the pharmacy next door. */
export default function ToSomebodyElse({ stop, onAct, isBusy }: Shown) {
  const words = say();
  const { data, problem } = usePosts();
  const [site, setSite] = useState<string>();
  const [post, setPost] = useState<string>();
  const at = account.value?.at;
  if (data === undefined) return problem === undefined ? null : <ProblemNote problem={problem} />;
  const others = data.filter(each => at === undefined || !isSameDoor(each, at));
  const sites = Object.fromEntries(others.map(each => [each.site, houseOf(each, others)]));
  const ofSite = others.filter(each => each.site === site);
  const chosen = ofSite.find(each => each.post === post);
  return (
    <div class="stack">
      <Choice
        legend={words.house}
        options={sites}
        chosen={site}
        onChoose={next => {
          setSite(next);
          setPost(undefined);
        }}
      />
      {site !== undefined && (
        <Choice
          legend={words.whom}
          options={Object.fromEntries(ofSite.map(each => [each.post, each.postTitle]))}
          chosen={post}
          onChoose={setPost}
        />
      )}
      <button
        type="button"
        disabled={isBusy || chosen === undefined || onAct === undefined}
        onClick={() => {
          if (chosen === undefined) return;
          const { organisation, postTitle, siteTitle } = chosen;
          const label = words.offer(`${postTitle}, ${siteTitle}`);
          const to = { organisation, site: chosen.site, post: chosen.post };
          onAct?.(handOver(stop, label, { post: to }));
        }}
      >
        {chosen === undefined
          ? words.label
          : words.offer(`${chosen.postTitle}, ${chosen.siteTitle}`)}
      </button>
    </div>
  );
}
