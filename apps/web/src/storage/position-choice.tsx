import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Identifier } from '../token/identifier.js';
import { OccupiedGrid } from './occupied-grid.js';
import { wordsOfPlacing } from './placing-words.js';
import { readBox } from './read-box.js';

interface PositionShown {
  readonly box: string;
  readonly chosen: string | undefined;
  readonly onChoose: (position: string) => void;
}

/** A taken position can be touched too: where something really lies is told as it is. */
export function PositionChoice({ box, chosen, onChoose }: PositionShown) {
  const words = wordsOfPlacing();
  const reading = useReading(() => readBox(box), [box]);
  return (
    <Shown reading={reading}>
      {read => (
        <section>
          <p>
            <strong>{words.where}</strong>
          </p>
          <OccupiedGrid box={read} chosen={chosen} onChoose={onChoose} />
          <p class="chosen-position" role="status">
            {chosen !== undefined && (
              <>
                <Identifier value={box} whole /> · <strong>{chosen}</strong>
                {read.map[chosen] !== undefined && ` · ${words.taken}`}
              </>
            )}
          </p>
        </section>
      )}
    </Shown>
  );
}
