import './desk.css';
import { useState } from 'preact/hooks';
import { Lanes } from '../journeys/lanes.js';
import type { Row } from '../journeys/read-board.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { roles } from '../session/account.js';
import { therapyPlace } from '../shell/therapy-place.js';
import { QueriesToAnswer } from '../source-data/queries-to-answer.js';
import { inLanguages } from '../words/in-languages.js';
import { AlsoOpen } from './also-open.js';
import { Glance } from './glance.js';
import { JustNow } from './just-now.js';
import { Limits } from './limits.js';
import { OpenExcursions } from './open-excursions.js';
import { OpenDeviations } from './open-deviations.js';
import { OpenHolds } from './open-holds.js';
import { TrendsOfDesk } from './trends.js';
import { readDesk, readExcursions, readTrends } from './read-desk.js';
import { TypedEntries } from './typed-entries.js';

const say = inLanguages({ en: { title: 'Desk' }, cs: { title: 'Pult kvality' } });

const placeOf = ({ coi }: { readonly coi: string }) => therapyPlace(coi);

/** Everything live on one page: what waits for a decision before what only has to be known. */
export default function DeskScreen() {
  const lists = useReading(readDesk, []);
  const excursions = useReading(readExcursions, [], 'slowly');
  const trends = useReading(readTrends, [], 'slowly');
  const [therapies, setTherapies] = useState<readonly Row[]>();
  return (
    <>
      <h1>{say().title}</h1>
      <Shown reading={lists}>
        {({ holds, deviations, limits }) => (
          <>
            <Glance
              lists={{ holds, deviations, limits }}
              excursions={excursions.data}
              therapies={therapies}
              trends={trends.data}
            />
            <div class="desk">
              <div class="desk-main">
                <OpenHolds rows={holds} />
                <Shown reading={excursions}>{read => <OpenExcursions rows={read} />}</Shown>
                <OpenDeviations rows={deviations} />
                <AlsoOpen />
                {roles.value.has('qa') && <TypedEntries />}
                <QueriesToAnswer />
              </div>
              <div class="desk-side">
                <JustNow />
                <Limits rows={limits} />
              </div>
            </div>
          </>
        )}
      </Shown>
      <Lanes placeOf={placeOf} onRead={setTherapies} />
      <Shown reading={trends}>{read => <TrendsOfDesk trends={read} />}</Shown>
    </>
  );
}
