import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { eventName } from '../record/event-name.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { therapyPlace } from '../shell/therapy-place.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';

const say = inLanguages({
  en: {
    title: 'What it reaches',
    none: 'Nothing has some of it.',
    therapies: { one: 'therapy', other: 'therapies' } as Forms,
    into: 'went into',
    now: 'Containers with some of it, now',
  },
  cs: {
    title: 'Kam dosáhla',
    none: 'Nic z ní není.',
    therapies: { one: 'terapie', few: 'terapie', other: 'terapií' },
    into: 'použito do',
    now: 'Nádoby, které z ní něco mají, nyní',
  },
});

const MOST = '500';

/** Into which containers it went, and where what was made of those is now: therapy by therapy. */
export function Reached({ lot }: { lot: string }) {
  const words = say();
  const reading = useReading(
    async after => {
      const query = { limit: MOST, ...(after && { after }) };
      const params = { path: { lot }, query };
      const [uses, units] = await Promise.all([
        answerOf(client.GET('/lots/{lot}/uses', { params })),
        answerOf(client.GET('/lots/{lot}/units', { params })),
      ]);
      const ofTherapy = Map.groupBy(uses.rows, ({ coi }) => coi);
      return [...ofTherapy].map(([coi, used]) => ({
        coi,
        used,
        units: units.rows.filter(unit => unit.coi === coi),
      }));
    },
    [lot],
  );
  return (
    <section aria-labelledby="reached">
      <h2 id="reached">{words.title}</h2>
      <Shown reading={reading}>
        {therapies => (
          <>
            <p>
              {therapies.length === 0
                ? words.none
                : plural(language.value, therapies.length, words.therapies)}
            </p>
            <ul class="list">
              {therapies.map(({ coi, used, units }) => (
                <li key={coi} class="card">
                  <h3>
                    <Therapy coi={coi} />
                  </h3>
                  <ul class="alerts">
                    {used.map(({ eventId, item, type, name, person, recordedAt }) => (
                      <li key={`${eventId} ${item}`} class="container-line">
                        {eventName(type)}, {words.into} <strong>{item}</strong>
                        <span class="quiet-text alert-where">
                          {name ?? person} · <Time at={recordedAt} kind="past" />
                        </span>
                      </li>
                    ))}
                  </ul>
                  {units.length > 0 && (
                    <p>
                      {words.now}:{' '}
                      {units.map(({ item, site, post }) => (
                        <span key={item} class="thing">
                          {item} {site} {post}
                        </span>
                      ))}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
    </section>
  );
}

function Therapy({ coi }: { coi: string }) {
  const place = therapyPlace(coi);
  const number = <Identifier value={coi} />;
  return place === undefined ? number : <a href={place}>{number}</a>;
}
