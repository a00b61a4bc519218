import { useState } from 'preact/hooks';
import { readAloud } from '../scan/read-aloud.js';
import { ScanButton } from '../scan/scan-button.js';
import type { Scan } from '../scan/scan.js';
import { useWedge } from '../scan/wedge.js';
import { inLanguages } from '../words/in-languages.js';
import { BoxGrid } from './box-grid.js';
import type { Found, FoundInBox } from './compare-map.js';
import { type BoxSize, positionsOf } from './positions.js';

const say = inLanguages({
  en: {
    how: 'Row by row: scan what lies in the position, or say that nothing does. To go to another position, scan it on the card of the box. What the ledger expects is shown when you have looked everywhere.',
    now: 'Position',
    scan: (position: string) => `Scan what lies in ${position}`,
    empty: 'Nothing lies here',
    noLabel: 'It has no label',
    rest: 'Nothing lies in all the rest',
    found: {
      empty: 'nothing',
      'no-label': 'no label',
      scanned: 'scanned',
      open: 'not looked at yet',
    },
    box: 'What you found',
    otherBox: (box: string) => `This position is of another box, ${box}. Look which one is open.`,
  },
  cs: {
    how: 'Po řadách: naskenujte, co na pozici leží, nebo řekněte, že nic. K jiné pozici přejdete jejím naskenováním na kartě kryoboxu. Co evidence očekává, se ukáže, až se podíváte všude.',
    now: 'Pozice',
    scan: (position: string) => `Naskenujte, co leží na ${position}`,
    empty: 'Nic tu neleží',
    noLabel: 'Nemá štítek',
    rest: 'Na všech zbývajících nic neleží',
    found: {
      empty: 'nic',
      'no-label': 'bez štítku',
      scanned: 'naskenováno',
      open: 'zatím nezkontrolováno',
    },
    box: 'Co jste našli',
    otherBox: (box: string) =>
      `Tato pozice patří k jinému kryoboxu, ${box}. Podívejte se, který máte otevřený.`,
  },
});

interface Shown {
  readonly box: string;
  readonly size: BoxSize;
  readonly found: FoundInBox;
  readonly onFound: (found: FoundInBox) => void;
  /** A position of this very box was scanned on its card. */
  readonly onSlot?: (position: string, slot: Scan) => void;
}

/**
 * Somebody looks into every position of a box, and is not told what should lie there. A hand scanner needs no touch: what it reads is of the
 * position that is asked for, and the next one follows.
 */
export function FindInBox({ box, size, found, onFound, onSlot }: Shown) {
  const words = say();
  const all = positionsOf(size);
  const [again, setAgain] = useState<string>();
  const [otherBox, setOtherBox] = useState<string>();
  const now = again ?? all.find(position => found[position] === undefined);
  const tell = (what: Found): void => {
    if (now === undefined) return;
    onFound({ ...found, [now]: what });
    setAgain(undefined);
  };
  /** A position on the card says where somebody looks; anything else is what he found there. */
  const hear = (scan: Scan): void => {
    const { box: of, value: position } = readAloud(scan);
    setOtherBox(of === box ? undefined : of);
    if (of === undefined) tell(scan);
    else if (of === box) {
      setAgain(position);
      onSlot?.(position, scan);
    }
  };
  const tellRest = (): void => {
    const rest = all.filter(position => found[position] === undefined);
    onFound({
      ...found,
      ...Object.fromEntries(rest.map(position => [position, 'empty'] as const)),
    });
    setAgain(undefined);
  };
  const nameOf = (position: string): string => words.found[stateOf(found[position])];
  return (
    <section class="stack">
      <p>{words.how}</p>
      {now !== undefined && (
        <div class="stack look-here">
          <p class="position-now" role="status">
            {words.now} <strong>{now}</strong>
          </p>
          <Heard onScan={hear} />
          <ScanButton label={words.scan(now)} onScan={hear} />
          <p role="status" class="said-back">
            {otherBox !== undefined && words.otherBox(otherBox)}
          </p>
          <div class="actions">
            <button type="button" onClick={() => tell('empty')}>
              {words.empty}
            </button>
            <button type="button" onClick={() => tell('no-label')}>
              {words.noLabel}
            </button>
            <button type="button" class="quiet" onClick={tellRest}>
              {words.rest}
            </button>
          </div>
        </div>
      )}
      <BoxGrid
        label={words.box}
        size={size}
        chosen={now}
        onChoose={setAgain}
        nameOf={position => `${position}: ${nameOf(position)}`}
        lookOf={position => `slot-${stateOf(found[position])}`}
      >
        {position => MARKS[stateOf(found[position])] ?? position}
      </BoxGrid>
    </section>
  );
}

type State = 'empty' | 'no-label' | 'scanned' | 'open';

const MARKS: Readonly<Partial<Record<State, string>>> = {
  empty: '–',
  'no-label': '?',
  scanned: '✓',
};

const stateOf = (what: Found | undefined): State =>
  what === undefined ? 'open' : typeof what === 'string' ? what : 'scanned';

/** Nothing to see: for as long as a position is asked for, what a hand scanner reads is of it. */
function Heard({ onScan }: { onScan: (scan: Scan) => void }) {
  useWedge(onScan);
  return null;
}
