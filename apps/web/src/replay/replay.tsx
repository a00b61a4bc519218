import { type History, type Instant, Layout, begun, historyAt } from '@selfsame/replay';
import { useEffect, useMemo } from 'preact/hooks';
import { historyIn } from '../record/history-in.js';
import type { CheckedRecord } from '../record/read-record.js';
import { inLanguages } from '../words/in-languages.js';
import type { AddressedMoment } from './address-of-moment.js';
import { CustodyPicture } from './custody-picture.js';
import { MomentDetails } from './moment-details.js';
import { ShowChoice } from './show-choice.js';
import { type Stop, momentOf, stopAt, stopOf, stopsOf } from './stops-of.js';
import { TimeSlider } from './time-slider.js';
import { useAddress } from './use-address.js';
import { useRested } from '../live/use-rested.js';

const say = inLanguages({
  en: { none: 'Nothing of this record can be read.' },
  cs: { none: 'Z tohoto záznamu nelze nic přečíst.' },
});

/** The slider, the picture, and all that was at the moment on which it rests. */
export function Replay({ coi, record }: { coi: string; record: CheckedRecord }) {
  const history = useMemo(() => historyIn(record), [record]);
  return history.length === 0 ? (
    <p>{say().none}</p>
  ) : (
    <ReplayOf coi={coi} record={record} history={history} />
  );
}

interface ReplayShown {
  readonly coi: string;
  readonly record: CheckedRecord;
  readonly history: History;
}

function ReplayOf({ coi, record, history }: ReplayShown) {
  const [moment, go] = useAddress();
  const { clock, panel } = moment;
  const layout = useMemo(() => new Layout(history, clock), [history, clock]);
  const stops = useMemo(() => stopsOf(layout, clock), [layout, clock]);
  const place = placeOf(stops, moment);
  const asked = askedFor(moment);
  const here = useMemo(() => stopFrom(stops[place] as Stop, asked), [stops, place, asked]);
  const seen = useMemo(
    () => begun(history, historyAt(history, momentOf(clock, here))),
    [history, clock, here],
  );
  const rested = useRested(here);
  useEffect(() => {
    const toEvent = (): void => {
      if (location.hash.startsWith('#event-')) go({ panel: 'events' });
    };
    toEvent();
    addEventListener('hashchange', toEvent);
    return () => removeEventListener('hashchange', toEvent);
  }, []);
  const goTo = (stop: Stop | undefined): void =>
    go({ at: stop?.at, revision: clock === 'known' ? stop?.revision : undefined });
  const beside = besideIn(stops, moment);
  // Drawn anew only where the slider rests: on the way the picture is all that moves.
  const details = useMemo(
    () => (
      <MomentDetails
        coi={coi}
        clock={clock}
        here={rested}
        beside={beside}
        panel={panel}
        checked={record.events}
        history={history}
        onMoment={event => {
          goTo(stops.find(({ revisions }) => revisions.includes(event.revision)));
          scrollTo({ top: 0 });
        }}
        onForget={() => go({ beside: undefined })}
      />
    ),
    [coi, record, stops, clock, rested, beside, panel],
  );
  return (
    <div class="replay-of">
      <TimeSlider
        stops={stops}
        stop={place}
        at={here.at}
        clock={clock}
        events={history.filter(({ revision }) => here.revisions.includes(revision))}
        onStop={to => goTo(stops[to])}
        onClock={chosen =>
          go({ clock: chosen, at: here.at, revision: undefined, beside: undefined })
        }
      />
      <CustodyPicture
        history={history}
        layout={layout}
        seen={seen}
        onPlace={x => goTo(stops[stopAtPlace(layout, stops, x)])}
      />
      <ShowChoice
        panel={panel}
        onPanel={chosen => go({ panel: chosen })}
        onKeep={() => go({ beside: clock === 'known' ? here.revision : here.at })}
      />
      {details}
    </div>
  );
}

const placeOf = (stops: readonly Stop[], { at, revision }: AddressedMoment): number => {
  if (revision !== undefined) return stopOf(stops, revision);
  return at === undefined ? stops.length - 1 : stopAt(stops, at);
};

/** A moment between two events is looked at as well: the clock shows it, and not the event before it. */
const askedFor = ({ at, revision }: AddressedMoment): number | undefined =>
  revision === undefined ? at : undefined;

const stopFrom = (stop: Stop, asked = 0): Stop =>
  asked > stop.at ? { ...stop, at: asked as Instant } : stop;

const besideIn = (stops: readonly Stop[], { clock, beside }: AddressedMoment): Stop | undefined =>
  beside === undefined
    ? undefined
    : stops[clock === 'known' ? stopOf(stops, beside) : stopAt(stops, beside)];

/** The last stop at or before a place in the picture. */
function stopAtPlace({ spots }: Layout, stops: readonly Stop[], place: number): number {
  const spot = spots.findLast(each => each.place <= place) ?? spots[0];
  return stops.findIndex(({ revisions }) => revisions.includes(spot?.revision ?? 0));
}
