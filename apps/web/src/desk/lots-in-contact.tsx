import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: { title: 'Lots in contact', none: 'None.' },
  cs: { title: 'Použité šarže materiálu', none: 'Žádné.' },
});

/** What it was made with, and the way from there to everything else that has some of it. */
export function LotsInContact({ coi }: { coi: string }) {
  return <Folded summary={<strong>{say().title}</strong>}>{() => <Lots coi={coi} />}</Folded>;
}

function Lots({ coi }: { coi: string }) {
  const reading = useReading(async () => {
    const params = { path: { coi }, query: { limit: '500' } };
    const { rows } = await answerOf(client.GET('/journeys/{coi}/lots', { params }));
    return [...new Set(rows.map(({ lot }) => lot))];
  }, [coi]);
  return (
    <Shown reading={reading}>
      {lots =>
        lots.length === 0 ? (
          <p>{say().none}</p>
        ) : (
          <ul class="alerts">
            {lots.map(lot => (
              <li key={lot}>
                <a class="alert" href={`${BASE}/lots/${encodeURIComponent(lot)}`}>
                  <Identifier value={lot} whole />
                </a>
              </li>
            ))}
          </ul>
        )
      }
    </Shown>
  );
}
