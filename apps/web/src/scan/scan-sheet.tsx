import { useEffect, useState } from 'preact/hooks';
import { UNREACHABLE } from '../api/problem.js';
import { Dialog } from '../look/dialog.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useFetched } from '../shell/use-fetched.js';
import { inLanguages } from '../words/in-languages.js';
import { type AskedScan, askedScan } from './asked-scan.js';
import { JustRead } from './just-read.js';
import type { Scan } from './scan.js';
import { type Way, keepWay, usualWay, waysHere } from './way.js';
import { useWedge } from './wedge.js';
import './scan.css';

const say = inLanguages({
  en: {
    ways: { camera: 'Camera', scanner: 'Hand scanner', tray: 'Practice tray' } as Readonly<
      Record<Way, string>
    >,
    how: 'With what do you scan?',
    wedge: 'Scan it with the hand scanner.',
    type: 'It cannot be scanned',
    close: 'Not now',
    all: 'That is all',
  },
  cs: {
    ways: { camera: 'Kamera', scanner: 'Ruční čtečka', tray: 'Cvičný podnos' },
    how: 'Čím skenujete?',
    wedge: 'Naskenujte ruční čtečkou.',
    type: 'Nejde to naskenovat',
    close: 'Teď ne',
    all: 'To je vše',
  },
});

/** As long as somebody is shown what was read, before it goes on. */
const SHOWN_MS = 700;

/** Where one symbol is scanned, by whatever is at hand. */
export default function ScanSheet({ asked }: { asked: AskedScan }) {
  const words = say();
  const [way, setWay] = useState<Way | 'typed'>(usualWay);
  const [read, setRead] = useState<Scan>();
  const close = (): void => {
    askedScan.value = undefined;
  };
  const take = (by: Way | 'typed') => (scan: Scan) => {
    // A camera goes on seeing what it has read; whoever scans by hand means it.
    if (by === 'camera' && asked.already?.some(({ raw }) => raw === scan.raw)) return;
    if (by !== 'typed') keepWay(by);
    navigator.vibrate?.(40);
    setRead(scan);
  };
  useWedge(take('scanner'));
  // Whoever was answered may ask for the next symbol at once: that one has not been read.
  useEffect(() => setRead(undefined), [asked]);
  useEffect(() => {
    if (read === undefined) return;
    const timer = setTimeout(() => {
      setRead(undefined);
      close();
      asked.onScan(read);
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [read]);
  return (
    <Dialog title={asked.title} onClose={close} class="scanning">
      {read === undefined ? (
        <>
          <WayToScan way={way} onRead={take(way)} />
          <div role="group" aria-label={words.how} class="ways">
            {waysHere().map(each => (
              <button
                key={each}
                type="button"
                aria-pressed={each === way}
                onClick={() => setWay(each)}
              >
                {words.ways[each]}
              </button>
            ))}
          </div>
        </>
      ) : (
        <JustRead scan={read} />
      )}
      <div class="actions">
        {read === undefined && way !== 'typed' && (
          <button type="button" class="quiet" onClick={() => setWay('typed')}>
            {words.type}
          </button>
        )}
        <button type="button" class="quiet" onClick={close}>
          {asked.already === undefined ? words.close : words.all}
        </button>
      </div>
    </Dialog>
  );
}

interface Shown {
  readonly way: Way | 'typed';
  readonly onRead: (scan: Scan) => void;
}

function WayToScan({ way, onRead }: Shown) {
  const camera = useFetched(way === 'camera', () => import('./camera/camera-way.js'));
  const tray = useFetched(way === 'tray', () => import('../practice/tray-way.js'));
  const typed = useFetched(way === 'typed', () => import('../typing/typed-way.js'));
  if (way === 'scanner') return <p class="scan-told">{say().wedge}</p>;
  const { Part, isOutOfReach } = { camera, tray, typed }[way];
  if (isOutOfReach) return <ProblemNote problem={UNREACHABLE} />;
  return Part === undefined ? <p class="scan-told" /> : <Part onRead={onRead} />;
}
