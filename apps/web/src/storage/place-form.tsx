import { useState } from 'preact/hooks';
import { isUnanswered } from '../api/problem.js';
import { useKeptCommand } from '../api/use-kept-command.js';
import { therapyOfLabel } from '../label/therapy-of-label.js';
import { Field } from '../look/field.js';
import { thousandthsIn } from '../look/thousandths.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { readAloud } from '../scan/read-aloud.js';
import { ScanButton } from '../scan/scan-button.js';
import type { Scan } from '../scan/scan.js';
import { give } from '../sign/give.js';
import { place } from './place.js';
import { type Placing, wordsOfPlacing } from './placing-words.js';
import { PositionChoice } from './position-choice.js';

/** Where something lies from now on: the box is scanned, its position is touched, and then the tube itself is scanned. */
export function PlaceForm({ placing }: { placing: Placing }) {
  const words = wordsOfPlacing();
  const [box, setBox] = useState<Scan>();
  const [position, setPosition] = useState<string>();
  const [tube, setTube] = useState<Scan>();
  const [volume, setVolume] = useState('');
  const [done, setDone] = useState<string>();
  const command = useKeptCommand();
  const of = tube && therapyOfLabel(tube);
  const volumeMicrolitres = thousandthsIn(volume);
  const isRetained = placing === 'retain';
  const isWhole =
    box !== undefined &&
    position !== undefined &&
    of !== undefined &&
    (!isRetained || volumeMicrolitres !== undefined);
  /** Whatever is changed makes another command of it. */
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      command.forget();
      setDone(undefined);
      set(value);
    };
  const telling = useAction(async () => {
    if (box === undefined || position === undefined || tube === undefined || of === undefined)
      return;
    const what = { coi: of.coi, box, position, tube, volumeMicrolitres };
    try {
      await command.tell(head => give(() => place(placing, head, what)));
    } catch (error) {
      // What is told is told of what is in the hands now: after a refusal the tube is scanned anew.
      if (!isUnanswered(error)) setTube(undefined);
      throw error;
    }
    setDone(words.lies(of.item, position));
    setTube(undefined);
    setPosition(undefined);
    setVolume('');
  });
  const scanTube = (
    <>
      <ScanButton
        label={
          tube === undefined
            ? words.tube[placing]
            : `${words.tube[placing]}: ${readAloud(tube).value}`
        }
        isDone={tube !== undefined}
        onScan={change(setTube)}
      />
      <p role="status" class="said-back">
        {tube !== undefined && of === undefined && words.noLabel}
      </p>
    </>
  );
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (isWhole) void telling.run();
      }}
    >
      {placing === 'move' && scanTube}
      <ScanButton
        label={box === undefined ? words.box : `${words.box}: ${readAloud(box).value}`}
        isDone={box !== undefined}
        onScan={change(each => {
          setBox(each);
          setPosition(undefined);
        })}
      />
      {box !== undefined && (
        <PositionChoice
          key={box.raw}
          box={readAloud(box).value}
          chosen={position}
          onChoose={change(setPosition)}
        />
      )}
      {placing !== 'move' && scanTube}
      {isRetained && (
        <Field
          label={words.volume}
          unit="ml"
          value={volume}
          onValue={change(setVolume)}
          inputMode="decimal"
          autoComplete="off"
        />
      )}
      {telling.problem && <ProblemNote problem={telling.problem} />}
      <button type="submit" class="next" disabled={telling.isBusy || !isWhole}>
        {position === undefined ? words.confirm : words.confirmIn(position)}
      </button>
      <p role="status" class="act-done">
        {done}
      </p>
    </form>
  );
}
