import '../act/act.css';
import '../look/rows.css';
import { ActList } from '../act/act-list.js';
import { allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Filtered } from '../look/filtered.js';
import { EndingSoon } from '../people/ending-soon.js';
import { readPlaces } from '../places/read-places.js';
import { roles } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { enrolInstrument, enrolThisDevice } from './device-acts.js';
import { deviceWords } from './device-words.js';

const say = inLanguages({
  en: {
    title: 'Devices',
    find: 'Number, kind or post',
    none: 'No device like this.',
    until: 'counts until',
  },
  cs: {
    title: 'Zařízení',
    find: 'Číslo, druh nebo pracoviště',
    none: 'Žádné takové zařízení.',
    until: 'platí do',
  },
});

type DeviceRow = components['schemas']['DevicesPageDto']['rows'][number];

const PAGE = '500';

/** What people sign in on, measure and print with. */
export default function DevicesScreen() {
  const words = say();
  const reading = useReading(async after => {
    const [{ rows }, posts] = await Promise.all([
      allPages(cursor => {
        const query = { limit: PAGE, ...cursor, ...(after && { after }) };
        return answerOf(client.GET('/devices', { params: { query } }));
      }),
      readPlaces(),
    ]);
    return { rows, posts };
  }, []);
  return (
    <div class="narrow">
      <h1>{words.title}</h1>
      <Shown reading={reading}>
        {({ rows, posts }) => (
          <>
            {roles.value.has('administrator') && (
              <ActList acts={[enrolThisDevice(posts), enrolInstrument(posts)]} />
            )}
            <Filtered
              label={words.find}
              none={words.none}
              rows={rows}
              keyOf={({ device }) => device}
              says={says}
              line={row => <DeviceLine row={row} />}
            />
          </>
        )}
      </Shown>
      <EndingSoon kinds={['calibration']} />
    </div>
  );
}

const says = ({ device, kind, site, post }: DeviceRow): string =>
  [device, kind, deviceWords().kinds[kind], site, post].join(' ');

function DeviceLine({
  row: { device, kind, site, post, validUntil, retired },
}: {
  row: DeviceRow;
}) {
  const { kinds, retirements, statuses } = deviceWords();
  return (
    <a class="row-line" href={`${BASE}/devices/${encodeURIComponent(device)}`}>
      <span>
        <strong>{device}</strong> <span class="quiet-text">{kinds[kind]}</span>
      </span>
      <span>
        {site}/{post}
        {retired !== null && ` · ${statuses.retired}: ${retirements[retired]}`}
        {retired === null && validUntil !== null && (
          <>
            {' '}
            · {say().until} <Time at={validUntil} clockFirst />
          </>
        )}
      </span>
    </a>
  );
}
