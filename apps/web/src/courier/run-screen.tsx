import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { isShut } from '../offline/phone-file.js';
import { readAloud } from '../scan/read-aloud.js';
import { ScanButton } from '../scan/scan-button.js';
import type { Scan } from '../scan/scan.js';
import { ProblemNote } from '../problems/problem-note.js';
import { hasPass, showsWhatWasTold } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { Waiting } from '../shell/waiting.js';
import { whenIdle } from '../shell/when-idle.js';
import { inLanguages } from '../words/in-languages.js';
import { AgeBanner } from './age-banner.js';
import { justScanned } from './just-scanned.js';
import { KeptNote } from './kept-note.js';
import { type Stop, type StopState, byUrgency } from './run.js';
import { StopHead } from './stop-head.js';
import { CallThere } from './telephones.js';
import { useRun } from './use-run.js';
import './courier.css';

const say = inLanguages({
  en: {
    title: 'My run',
    scan: 'Scan a package',
    none: 'Nothing is with you, offered to you or on its way here.',
    over: 'Your sign-in has ended, and there is no signal to sign in again. The list of that time is not shown: it is old. What you do can be kept: scan the package. It is sent once you have signed in.',
    shut: 'This phone keeps nothing: its storage is full, or closed as in a private window. Without a signal, write down what you do and when.',
    noPackage: 'That is no package. Scan the code on its label.',
    next: 'Next stop',
    groups: {
      held: 'With me',
      offered: 'Offered to me',
      expected: 'On its way here',
      unknown: 'Reported',
      left: 'Left',
    } as Readonly<Record<StopState, string>>,
  },
  cs: {
    title: 'Moje jízda',
    scan: 'Naskenovat zásilku',
    none: 'Nic u sebe nemáte, nic vám není nabídnuto a nic sem nejede.',
    over: 'Vaše přihlášení skončilo a bez signálu se znovu přihlásit nelze. Seznam z té doby se neukazuje: je starý. Co uděláte, lze uložit: naskenujte zásilku. Odešle se, až se přihlásíte.',
    shut: 'Tento telefon nic neuchová: nemá místo, nebo je úložiště zavřené, jako v anonymním okně. Bez signálu si zapisujte, co a kdy děláte.',
    noPackage: 'To není zásilka. Naskenujte kód na jejím štítku.',
    next: 'Další zastávka',
    groups: {
      held: 'Mám u sebe',
      offered: 'Nabídnuto mně',
      expected: 'Na cestě sem',
      unknown: 'Ohlášeno',
      left: 'Odevzdáno',
    },
  },
});

const GROUPS: readonly StopState[] = ['held', 'offered', 'expected', 'unknown', 'left'];

/** What a courier has, what is offered to him, and where he goes next. */
export default function RunScreen() {
  const words = say();
  const { route } = useLocation();
  const { reading, stops } = useRun();
  const [isNoPackage, setNoPackage] = useState(false);
  const go = (scan: Scan): void => {
    const { marked, value } = readAloud(scan);
    setNoPackage(marked !== 'package');
    if (marked !== 'package') return;
    justScanned.value = scan;
    route(`${BASE}/run/${value}`);
  };
  const isKnown = reading.data !== undefined;
  useEffect(() => {
    if (reading.data === undefined || reading.problem !== undefined || hasPass.value) return;
    const rows = reading.data;
    whenIdle(
      () => void import('./prepare-for-no-signal.js').then(it => it.prepareForNoSignal(rows)),
    );
  }, [reading.data, reading.problem]);
  return (
    <div class="narrow courier">
      <h1>{words.title}</h1>
      <AgeBanner reading={reading} />
      <KeptNote />
      {isShut.value && (
        <p class="note note-warn" role="alert">
          {words.shut}
        </p>
      )}
      <ScanButton label={words.scan} onScan={go} />
      {isNoPackage && (
        <p class="note note-warn" role="alert">
          {words.noPackage}
        </p>
      )}
      {!isKnown && reading.problem === undefined && <Waiting />}
      {!isKnown &&
        reading.problem !== undefined &&
        (showsWhatWasTold.value ? (
          <ProblemNote problem={reading.problem} />
        ) : (
          <p class="note note-warn" role="status">
            {words.over}
          </p>
        ))}
      {isKnown && stops.length === 0 && <p>{words.none}</p>}
      {GROUPS.map(state => (
        <Group
          key={state}
          title={words.groups[state]}
          stops={stops.filter(stop => stop.state === state).toSorted(byUrgency)}
          next={state === 'held' ? words.next : undefined}
        />
      ))}
    </div>
  );
}

interface GroupShown {
  readonly title: string;
  readonly stops: readonly Stop[];
  /** What the first of them is called. */
  readonly next: string | undefined;
}

function Group({ title, stops, next }: GroupShown) {
  if (stops.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="quiet-text">{stops.length}</span>
      </h2>
      <ul class="list">
        {stops.map((stop, place) => (
          <li key={stop.sscc}>
            <a class="card stop" href={`${BASE}/run/${stop.sscc}`}>
              {place === 0 && next !== undefined && <span class="stop-next">{next}</span>}
              <StopHead stop={stop} />
            </a>
            {stop.state === 'held' && <CallThere stop={stop} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
