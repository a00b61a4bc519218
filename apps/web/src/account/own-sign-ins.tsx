import { act } from '../act/act.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { HeldThing } from '../people/held-thing.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: { title: 'Where I am signed in', here: 'here', since: 'since', end: 'Sign out there' },
  cs: { title: 'Kde jsem přihlášen(a)', here: 'zde', since: 'od', end: 'Odhlásit tam' },
});

/** A sign-in that was left open on another device is ended from here. */
export function OwnSignIns() {
  const words = say();
  const reading = useReading(async () => (await answerOf(client.GET('/sessions'))).rows, []);
  return (
    <section>
      <h2>{words.title}</h2>
      <Shown reading={reading}>
        {rows => (
          <ul class="listing">
            {rows.map(({ session, at, device, since, isThisOne }) => (
              <HeldThing key={session} acts={isThisOne ? [] : [signOutThere(session)]}>
                <strong>
                  {at.site}/{at.post}
                </strong>{' '}
                {device !== undefined && <code>{device}</code>} {isThisOne && words.here}{' '}
                <span class="quiet-text">
                  {words.since} <Time at={since} kind="past" clockFirst />
                </span>
              </HeldThing>
            ))}
          </ul>
        )}
      </Shown>
    </section>
  );
}

const signOutThere = (other: string) =>
  act({
    title: say().end,
    entries: {},
    confirm: say().end,
    send: head => client.POST('/account/sign-out', { body: { ...head, other } }),
  });
