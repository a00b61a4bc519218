import { useEffect, useId, useRef } from 'preact/hooks';
import { dropPhoto, keepPhoto } from '../offline/photos.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';
import { KeptPhoto } from './kept-photo.js';

const say = inLanguages({
  en: { take: 'Take a photograph', again: 'Take another photograph' },
  cs: { take: 'Vyfotit', again: 'Vyfotit znovu' },
});

interface Shown {
  /** SHA-256 of what was taken. */
  readonly taken: string | undefined;
  readonly onTake: (sha256: string) => void;
}

/** What is wrong, as it is seen: one tap opens the camera of the phone. The picture stays on it, its hash goes on record. */
export function PhotoButton({ taken, onTake }: Shown) {
  const words = say();
  const id = useId();
  const latest = useRef(taken);
  latest.current = taken;
  // Left without having told anything: it is nobody's, and goes.
  useEffect(() => () => void (latest.current && dropPhoto(latest.current)), []);
  const keeping = useAction(async (input: HTMLInputElement) => {
    const [photo] = input.files ?? [];
    if (photo === undefined) return;
    const before = latest.current;
    const sha256 = await keepPhoto(photo);
    onTake(sha256);
    if (before !== undefined && before !== sha256) await dropPhoto(before);
  });
  return (
    <div class="photo">
      <input
        id={id}
        class="photo-input"
        type="file"
        accept="image/*"
        capture="environment"
        onChange={event => void keeping.run(event.currentTarget)}
      />
      <label for={id} class="button">
        {taken === undefined ? words.take : words.again}
      </label>
      {keeping.problem && <ProblemNote problem={keeping.problem} />}
      {taken !== undefined && <KeptPhoto sha256={taken} />}
    </div>
  );
}
