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
import { type At, place } from './place.js';
import { type Placing, wordsOfPlacing } from './placing-words.js';
import { PositionChoice, positionAt } from './position-choice.js';

/** Where something lies from now on: the box is scanned once, and then the position and the tube, one after the other. */
export function PlaceForm({ placing }: { placing: Placing }) {
  const words = wordsOfPlacing();
  const [box, setBox] = useState<Scan>();
  const [at, setAt] = useState<At>();
  const [tube, setTube] = useState<Scan>();
  const [volume, setVolume] = useState('');
  const [done, setDone] = useState<string>();
  const command = useKeptCommand();
  const of = tube && therapyOfLabel(tube);
  const position = positionAt(at);
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
  const letGo = (): void => {
    setTube(undefined);
    setAt(undefined);
  };
  const telling = useAction(async () => {
    if (box === undefined || at === undefined || tube === undefined || of === undefined) return;
    const what = { coi: of.coi, box, at, tube, volumeMicrolitres };
    try {
      await command.tell(head => give(() => place(placing, head, what)));
    } catch (error) {
      // What is told is told of what is in the hands now: after a refusal position and tube are scanned anew.
      if (!isUnanswered(error)) letGo();
      throw error;
    }
    setDone(words.lies(of.item, position ?? ''));
    letGo();
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
          setAt(undefined);
        })}
      />
      {box !== undefined && (
        <PositionChoice
          key={box.raw}
          box={readAloud(box).value}
          at={at}
          onChoose={change<At>(setAt)}
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
