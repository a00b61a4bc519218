import { Time } from '../instants/time.js';
import { CauseOfHold } from '../journey/cause-of-hold.js';
import type { JourneyState } from '../journey/journey-state.js';
import { useTitle } from '../problems/use-title.js';
import { supplyPlace } from '../shell/therapy-place.js';
import { Where } from '../shell/where.js';
import { inLanguages } from '../words/in-languages.js';
import { classWords } from './deviation-words.js';

const say = inLanguages({
  en: {
    title: 'Open',
    none: 'Nothing is open.',
    reported: 'Reported by a person',
    exception: 'Exceptional supply',
  },
  cs: {
    title: 'Otevřené',
    none: 'Nic není otevřené.',
    reported: 'Nahlásil člověk',
    exception: 'Výjimečné podání',
  },
});

interface Shown {
  readonly journey: JourneyState;
  /** Where they are judged; undefined for whoever only has to know of them. */
  readonly place?: string;
}

/** Holds, deviations and requests that wait for somebody, each on a page of its own. */
export function OpenMatters({ journey, place }: Shown) {
  const words = say();
  const pageOf = (name: string): string | undefined =>
    place === undefined ? undefined : `${place}/${name}`;
  const holds = Object.values(journey.holds).filter(({ open }) => open);
  const deviations = Object.values(journey.deviations).filter(({ open }) => open);
  const requests = Object.values(journey.exceptionalSupplies).filter(({ revoked }) => !revoked);
  const isEmpty = holds.length + deviations.length + requests.length === 0;
  return (
    <section aria-labelledby="open-matters">
      <h2 id="open-matters">{words.title}</h2>
      {isEmpty && <p>{words.none}</p>}
      <ul class="alerts">
        {holds.map(({ hold, cause, placedAt }) => (
          <li key={hold}>
            <Where class="alert" href={pageOf(`holds/${hold}`)}>
              <span class="tag tag-held">{hold}</span> <CauseOfHold cause={cause} />
              <span class="quiet-text alert-where">
                <Time at={placedAt} kind="past" />
              </span>
            </Where>
          </li>
        ))}
        {requests.map(({ request, batch, tests }) => (
          <li key={request}>
            <Where class="alert" href={supplyPlace(journey.coi, request)}>
              <span class="tag tag-held">{request}</span> {words.exception}
              <span class="quiet-text alert-where">
                {batch} · {tests.join(', ')}
              </span>
            </Where>
          </li>
        ))}
        {deviations.map(({ deviation, code, classification, openedAt }) => (
          <li key={deviation}>
            <Where class="alert" href={pageOf(`deviations/${deviation}`)}>
              <span class="tag">{deviation}</span>{' '}
              {code === undefined ? words.reported : <Rule code={code} />}
              <span class="quiet-text alert-where">
                {classification !== undefined && `${classWords()[classification]} · `}
                <Time at={openedAt} kind="past" />
              </span>
            </Where>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Rule = ({ code }: { code: string }) => <>{useTitle(code)}</>;
