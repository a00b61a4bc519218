import { Folded } from '../look/folded.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { readAloud } from '../scan/read-aloud.js';
import { ScanButton } from '../scan/scan-button.js';
import { Identifier } from '../token/identifier.js';
import { OccupiedGrid } from './occupied-grid.js';
import type { At } from './place.js';
import { wordsOfPlacing } from './placing-words.js';
import { readBox } from './read-box.js';

interface PositionShown {
  readonly box: string;
  readonly at: At | undefined;
  readonly onChoose: (at: At) => void;
}

/** The position that was scanned or touched; undefined for what is none. */
export function positionAt(at: At | undefined): string | undefined {
  if (at === undefined) return undefined;
  if ('position' in at) return at.position;
  const { marked, value } = readAloud(at.slot);
  return marked === 'slot' ? value : undefined;
}

/** H15: a position is scanned before anything is put there. Where its symbol is torn it is touched, a taken one too: where something really lies is told as it is. */
export function PositionChoice({ box, at, onChoose }: PositionShown) {
  const words = wordsOfPlacing();
  const reading = useReading(() => readBox(box), [box]);
  const position = positionAt(at);
  const slot = at !== undefined && 'slot' in at ? at.slot : undefined;
  const of = slot && readAloud(slot).box;
  return (
    <section>
      <ScanButton
        label={position === undefined ? words.slot : `${words.slot}: ${position}`}
        isDone={position !== undefined}
        onScan={scan => onChoose({ slot: scan })}
      />
      <Shown reading={reading}>
        {read => (
          <>
            <p class="chosen-position" role="status">
              {slot !== undefined && position === undefined && words.noSlot}
              {of !== undefined && of !== box && <strong>{words.otherBox(of)}</strong>}
              {position !== undefined && (of ?? box) === box && (
                <>
                  <Identifier value={box} whole /> · <strong class="position">{position}</strong>
                  {read.map[position] !== undefined && ` · ${words.taken}`}
                </>
              )}
            </p>
            <Folded summary={words.torn} class="by-hand">
              {() => (
                <>
                  <p>{words.touch}</p>
                  <OccupiedGrid
                    box={read}
                    chosen={position}
                    onChoose={touched => onChoose({ position: touched })}
                  />
                </>
              )}
            </Folded>
          </>
        )}
      </Shown>
    </section>
  );
}
