import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { moment } from '../instants/ledger-time.js';
import { Symbol } from '../label/symbol.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { remember, remembered } from '../offline/remembered.js';
import type { Scan } from '../scan/scan.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { ThingIcon } from './thing-icon.js';
import { type Group, type ThingOnTray, pilesOf } from './tray-groups.js';
import './tray.css';

const say = inLanguages({
  en: {
    lies: 'This lies about. Choose what you take into your hand: nobody says whether it is the right one.',
    groups: {
      bands: 'Wristbands',
      doses: 'Tubes and syringes',
      cells: 'Cells and samples',
      transport: 'Packages and what is on them',
      places: 'Places',
      badges: 'Badges',
      others: 'Other things',
    } as Readonly<Record<Group, string>>,
    empty: 'Nothing lies about yet. What is printed or packed lies here afterwards.',
  },
  cs: {
    lies: 'Tohle leží kolem. Vyberte, co berete do ruky: nikdo neříká, zda je to správné.',
    groups: {
      bands: 'Náramky',
      doses: 'Zkumavky a stříkačky',
      cells: 'Buňky a vzorky',
      transport: 'Zásilky a co je na nich',
      places: 'Místa',
      badges: 'Karty',
      others: 'Ostatní',
    },
    empty: 'Zatím tu nic neleží. Co se vytiskne nebo zabalí, bude ležet zde.',
  },
});

const TRAY = 'tray';

const readTray = async (): Promise<readonly ThingOnTray[]> =>
  (await answerOf(client.GET('/simulation/tray'))).rows;

/** What can be held before a scanner on a practice ledger: for somebody who has neither labels nor a scanner. It goes on lying there without a signal. */
export default function TrayWay({ onRead }: { onRead: (scan: Scan) => void }) {
  const words = say();
  const reading = useReading(readTray, [], 'changes', {
    recall: () => remembered<readonly ThingOnTray[]>(TRAY),
    keep: rows => remember(TRAY, rows),
  });
  return (
    <div class="tray" tabIndex={0} role="group" aria-label={words.lies}>
      <Shown reading={reading}>
        {rows =>
          rows.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <>
              <p class="hint">{words.lies}</p>
              {pilesOf(rows).map(({ group, things }, place) => (
                <Pile
                  key={group}
                  title={words.groups[group]}
                  things={things}
                  isFirst={place === 0}
                  onTake={({ symbology, raw }) => onRead({ symbology, raw, scannedAt: moment() })}
                />
              ))}
            </>
          )
        }
      </Shown>
    </div>
  );
}

interface PileShown {
  readonly title: string;
  readonly things: readonly ThingOnTray[];
  readonly isFirst: boolean;
  readonly onTake: (thing: ThingOnTray) => void;
}

/** A number is not broken at its hyphen, where a line ends. */
const unbroken = (name: string): string => name.replaceAll('-', '\u2011');

/** Symbols are drawn when their pile is opened: a ward has hundreds. */
function Pile({ title, things, isFirst, onTake }: PileShown) {
  const [isOpen, setOpen] = useState(isFirst);
  return (
    <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span class="quiet-text">{things.length}</span>
      </summary>
      {isOpen && (
        <ul class="list tray-things">
          {things.map(thing => (
            <li key={`${thing.symbology} ${thing.raw}`}>
              <button type="button" class="tray-thing" onClick={() => onTake(thing)}>
                <Symbol symbology={thing.symbology} raw={thing.raw} name="" />
                <ThingIcon kind={thing.kind} />
                <span>
                  <strong>{unbroken(thing.name)}</strong>
                  {thing.place !== undefined && <span class="quiet-text">{thing.place}</span>}
                  {thing.says !== undefined && <q>{thing.says}</q>}
                </span>
                {thing.subjectNumber !== undefined && <Token subjectNumber={thing.subjectNumber} />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
