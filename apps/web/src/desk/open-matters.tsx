import { Time } from '../instants/time.js';
import { CauseOfHold } from '../journey/cause-of-hold.js';
import type { JourneyState } from '../journey/journey-state.js';
import { useTitle } from '../problems/use-title.js';
import { BASE } from '../shell/base.js';
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

/** Holds, deviations and requests that wait for somebody, each on a page of its own. */
export function OpenMatters({ journey }: { journey: JourneyState }) {
  const words = say();
  const place = `${BASE}/desk/${journey.coi}`;
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
            <a class="alert" href={`${place}/holds/${hold}`}>
              <span class="tag tag-held">{hold}</span> <CauseOfHold cause={cause} />
              <span class="quiet-text alert-where">
                <Time at={placedAt} kind="past" />
              </span>
            </a>
          </li>
        ))}
        {requests.map(({ request, batch, tests }) => (
          <li key={request}>
            <a class="alert" href={`${BASE}/exceptions/${journey.coi}/${request}`}>
              <span class="tag tag-held">{request}</span> {words.exception}
              <span class="quiet-text alert-where">
                {batch} · {tests.join(', ')}
              </span>
            </a>
          </li>
        ))}
        {deviations.map(({ deviation, code, classification, openedAt }) => (
          <li key={deviation}>
            <a class="alert" href={`${place}/deviations/${deviation}`}>
              <span class="tag">{deviation}</span>{' '}
              {code === undefined ? words.reported : <Rule code={code} />}
              <span class="quiet-text alert-where">
                {classification !== undefined && `${classWords()[classification]} · `}
                <Time at={openedAt} kind="past" />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Rule = ({ code }: { code: string }) => <>{useTitle(code)}</>;
