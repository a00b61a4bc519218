import '../act/act.css';
import '../look/rows.css';
import { useRoute } from 'preact-iso';
import type { Act } from '../act/act.js';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { type NamedPost, readPlaces } from '../places/read-places.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { moveDevice, qualifyDevice, retireDevice } from './device-acts.js';
import { deviceWords } from './device-words.js';

const say = inLanguages({
  en: {
    kind: 'What it is',
    at: 'Where it belongs',
    status: 'How it stands',
    key: 'Key',
    hasKey: 'people sign in on it',
    noKey: 'none: nobody signs in on it',
    clock: 'Its clock',
    ahead: 'ms ahead of the ledger when somebody signed in last',
    qualifications: 'Calibrations and qualifications',
    none: 'None is recorded.',
    from: 'from',
    until: 'until',
  },
  cs: {
    kind: 'Co to je',
    at: 'Kam patří',
    status: 'Stav',
    key: 'Klíč',
    hasKey: 'lidé se na něm přihlašují',
    noKey: 'žádný: nikdo se na něm nepřihlašuje',
    clock: 'Hodiny',
    ahead: 'ms napřed před evidencí při posledním přihlášení',
    qualifications: 'Kalibrace a kvalifikace',
    none: 'Žádná není zaznamenána.',
    from: 'od',
    until: 'do',
  },
});

/** One device: where it belongs, whether it counts, and every qualification that it ever had. */
export default function DeviceScreen() {
  const words = say();
  const { params } = useRoute();
  const number = params.device ?? '';
  const reading = useReading(async () => {
    const path = { device: number };
    const [device, posts] = await Promise.all([
      answerOf(client.GET('/devices/{device}', { params: { path } })),
      readPlaces(),
    ]);
    return { device, posts };
  }, [number]);
  return (
    <div class="narrow">
      <h1>{number}</h1>
      <Shown reading={reading}>
        {({
          device: { kind, at, status, hasKey, clockOffsetMs, qualifications, retired },
          posts,
        }) => (
          <>
            <dl class="facts">
              <dt>{words.kind}</dt>
              <dd>{deviceWords().kinds[kind]}</dd>
              <dt>{words.at}</dt>
              <dd>
                {at.site} / {at.post}
              </dd>
              <dt>{words.status}</dt>
              <dd>
                {deviceWords().statuses[status]}
                {retired !== undefined && (
                  <>
                    {': '}
                    {deviceWords().retirements[retired.reason]},{' '}
                    <Time at={retired.at} kind="past" />
                  </>
                )}
              </dd>
              <dt>{words.key}</dt>
              <dd>{hasKey ? words.hasKey : words.noKey}</dd>
              {clockOffsetMs !== undefined && (
                <>
                  <dt>{words.clock}</dt>
                  <dd>
                    {clockOffsetMs} {words.ahead}
                  </dd>
                </>
              )}
            </dl>
            <section>
              <h2>{words.qualifications}</h2>
              {qualifications.length === 0 && <p>{words.none}</p>}
              <ul class="listing">
                {qualifications.toReversed().map(({ record, from, until }) => (
                  <li key={`${record} ${from}`} class="listed">
                    <strong>{record}</strong>{' '}
                    <span class="quiet-text">
                      {words.from} <Time at={from} kind="past" clockFirst /> {words.until}{' '}
                      <Time at={until} clockFirst />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
            {retired === undefined && <ActList acts={actsOn(number, posts)} />}
          </>
        )}
      </Shown>
    </div>
  );
}

function actsOn(device: string, posts: readonly NamedPost[]): readonly Act[] {
  const isQa = roles.value.has('qa');
  const isAdministrator = roles.value.has('administrator');
  return [
    ...(isQa ? [qualifyDevice(device)] : []),
    ...(isAdministrator ? [moveDevice(device, posts)] : []),
    ...(isQa || isAdministrator ? [retireDevice(device)] : []),
  ];
}
