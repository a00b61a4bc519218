import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { inLanguages } from '../words/in-languages.js';
import { ParcelCard } from './parcel-card.js';

const say = inLanguages({
  en: {
    title: 'Packages',
  },
  cs: {
    title: 'Zásilky',
  },
});

/** Emptied packages are of the past. */
const OVER = 'unpacked';

/**
 * What has come, what is offered, and what is still on its way.
 * @param none what is said where there is none; left out where the list is one of several
 */
export function ParcelsHere({ none }: { none?: string }) {
  const words = say();
  const parcels = useReading(async after => {
    const query = { limit: '100', ...(after === undefined ? {} : { after }) };
    const { rows } = await answerOf(client.GET('/packages', { params: { query } }));
    return rows.filter(({ status }) => status !== OVER);
  }, []);
  return (
    <Shown reading={parcels}>
      {rows =>
        rows.length === 0 ? (
          <p>{none}</p>
        ) : (
          <>
            {none === undefined && <h2>{words.title}</h2>}
            <ul class="list doses">
              {rows.map(row => (
                <li key={row.sscc}>
                  <ParcelCard row={row} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Shown>
  );
}
