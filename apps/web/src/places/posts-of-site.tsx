import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { TelephoneLink } from '../look/telephone-link.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import type { NamedPost } from './read-places.js';
import { telephoneActs } from './telephone-acts.js';

const say = inLanguages({
  en: { none: 'no telephone declared' },
  cs: { none: 'telefon není určen' },
});

/** The posts of one site, and on which number each is called. */
export function PostsOfSite({ site, posts }: { site: string; posts: readonly NamedPost[] }) {
  const reading = useReading(async () => {
    const params = { path: { site } };
    return answerOf(client.GET('/sites/{site}/post-telephones', { params }));
  }, [site]);
  return (
    <Shown reading={reading}>
      {({ telephones }) => (
        <ul class="listing">
          {posts.map(each => {
            const { organisation, post, postTitle } = each;
            const known = telephones.find(of => of.post === post)?.telephone;
            return (
              <li key={post} class="listed">
                <strong>{postTitle}</strong>{' '}
                <code class="quiet-text">
                  {organisation} / {site} / {post}
                </code>{' '}
                {known === undefined ? (
                  <span class="quiet-text">{say().none}</span>
                ) : (
                  <TelephoneLink telephone={known} />
                )}
                {roles.value.has('qa') && (
                  // Made anew when the number has changed: what stands in the form is then the new one.
                  <ActList key={known} title="" acts={telephoneActs(site, post, known)} />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Shown>
  );
}
