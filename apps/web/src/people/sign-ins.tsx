import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Listed } from '../live/listed.js';
import { useReading } from '../live/use-reading.js';
import { postInWords } from '../places/post-in-words.js';
import type { NamedPost } from '../places/read-places.js';
import { inLanguages } from '../words/in-languages.js';
import { endSession } from './held-acts.js';
import { HeldThing } from './held-thing.js';

const say = inLanguages({
  en: { title: 'Signed in now', none: 'Nowhere.', since: 'since' },
  cs: { title: 'Nyní přihlášen(a)', none: 'Nikde.', since: 'od' },
});

/** Where somebody is signed in: an administrator ends what was left open on a device that is gone. */
export function SignIns({ person, posts }: { person: string; posts: readonly NamedPost[] }) {
  const words = say();
  const reading = useReading(async () => {
    const path = { person };
    return (await answerOf(client.GET('/people/{person}/sessions', { params: { path } }))).rows;
  }, [person]);
  return (
    <Listed title={words.title} none={words.none} reading={reading}>
      {rows => (
        <ul class="listing">
          {rows.map(({ session, at, device, since }) => (
            <HeldThing key={session} acts={[endSession(person, session)]}>
              <strong>{postInWords(at, posts)}</strong>{' '}
              {device !== undefined && <code>{device}</code>}{' '}
              <span class="quiet-text">
                {words.since} <Time at={since} kind="past" clockFirst />
              </span>
            </HeldThing>
          ))}
        </ul>
      )}
    </Listed>
  );
}
