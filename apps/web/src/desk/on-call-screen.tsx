import '../act/act.css';
import './desk.css';
import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { readPlaces } from '../places/read-places.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { circleWords } from './circle-words.js';
import { goOnCall, setRoster } from './on-call-acts.js';

const say = inLanguages({
  en: { title: 'On call', nobody: 'Nobody', until: 'until' },
  cs: { title: 'Pohotovost', nobody: 'Nikdo', until: 'do' },
});

/** Who is woken tonight, at every site, and that one is there oneself. */
export default function OnCallScreen() {
  const words = say();
  const reading = useReading(async () => {
    const [{ onCall }, posts] = await Promise.all([answerOf(client.GET('/on-call')), readPlaces()]);
    return { rows: onCall, titles: new Map(posts.map(each => [each.site, each.siteTitle])) };
  }, []);
  const going = goOnCall();
  return (
    <div class="narrow">
      <h1>{words.title}</h1>
      <Shown reading={reading}>
        {({ rows, titles }) => {
          const sites = [...Map.groupBy(rows, ({ site }) => site)];
          return (
            <>
              {sites.map(([site, circles]) => (
                <section key={site}>
                  <h2>{titles.get(site) ?? site}</h2>
                  <ul class="alerts">
                    {circles.map(({ circle, person, name, until }) => (
                      <li key={circle} class="container-line">
                        {circleWords()[circle]}:{' '}
                        {person === null ? (
                          <span class="unanswered">{words.nobody}</span>
                        ) : (
                          <>
                            <strong>{name ?? person}</strong>
                            {until !== null && (
                              <span class="quiet-text alert-where">
                                {words.until} <Time at={until} clockFirst />
                              </span>
                            )}
                          </>
                        )}
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              <section>
                <h2>{going.title}</h2>
                <ActForm act={going} />
              </section>
              {roles.value.has('qa') && <ActList acts={[setRoster(sites.map(([site]) => site))]} />}
            </>
          );
        }}
      </Shown>
    </div>
  );
}
