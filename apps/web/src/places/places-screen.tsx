import '../act/act.css';
import '../look/rows.css';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { howLong } from '../instants/how-long.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { roles } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { declareUnstaffed, unstaffedKinds } from './place-acts.js';
import { PostsOfSite } from './posts-of-site.js';
import { readPlaces } from './read-places.js';

const MINUTE_MS = 60_000;

interface UnstaffedShown {
  readonly site: string;
  readonly organisations: readonly string[];
}

const say = inLanguages({
  en: {
    title: 'Sites and posts',
    founded:
      'They are named in the founding of the ledger. A site is added by founding it in the settings, and stands here after the next start.',
    unstaffed: 'Lockers and rooms where nobody stands',
    none: 'None.',
    atMost: 'at most',
    onCall: 'Who is on call',
  },
  cs: {
    title: 'Pracoviště',
    founded:
      'Jsou pojmenována při založení evidence. Nové pracoviště se přidá v nastavení a objeví se zde po příštím spuštění.',
    unstaffed: 'Schránky a místnosti bez obsluhy',
    none: 'Žádné.',
    atMost: 'nejdéle',
    onCall: 'Kdo má pohotovost',
  },
});

/** Where people work, and where packages are left when nobody stands there. */
export default function PlacesScreen() {
  const words = say();
  const reading = useReading(readPlaces, [], 'once');
  return (
    <div class="narrow stack">
      <h1>{words.title}</h1>
      <p>{words.founded}</p>
      <Shown reading={reading}>
        {posts => {
          const organisations = [...new Set(posts.map(({ organisation }) => organisation))];
          return (
            <>
              {[...Map.groupBy(posts, ({ site }) => site)].map(([site, ofSite]) => (
                <section key={site}>
                  <h2>{ofSite[0]?.siteTitle ?? site}</h2>
                  <PostsOfSite site={site} posts={ofSite} />
                  {roles.value.has('qa') && (
                    <Folded summary={<strong>{words.unstaffed}</strong>}>
                      {() => <UnstaffedPosts site={site} organisations={organisations} />}
                    </Folded>
                  )}
                </section>
              ))}
            </>
          );
        }}
      </Shown>
      {roles.value.has('qa') && (
        <p class="actions">
          <a class="button" href={`${BASE}/desk/on-call`}>
            {words.onCall}
          </a>
        </p>
      )}
    </div>
  );
}

function UnstaffedPosts({ site, organisations }: UnstaffedShown) {
  const words = say();
  const reading = useReading(async () => {
    const path = { site };
    return answerOf(client.GET('/sites/{site}/unstaffed-posts', { params: { path } }));
  }, [site]);
  return (
    <Shown reading={reading}>
      {({ posts }) => (
        <>
          {posts.length === 0 && <p>{words.none}</p>}
          <ul class="listing">
            {posts.map(({ post, kind, limitMinutes }) => (
              <li key={post} class="listed">
                <strong>{post}</strong> {unstaffedKinds()[kind]}, {words.atMost}{' '}
                {howLong(limitMinutes * MINUTE_MS)}
              </li>
            ))}
          </ul>
          <ActList acts={[declareUnstaffed(site, organisations)]} />
        </>
      )}
    </Shown>
  );
}
