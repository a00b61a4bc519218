import { useId } from 'preact/hooks';
import { keepPhoto } from '../offline/photos.js';
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
  const keep = async (input: HTMLInputElement): Promise<void> => {
    const [photo] = input.files ?? [];
    if (photo !== undefined) onTake(await keepPhoto(photo));
  };
  return (
    <div class="photo">
      <input
        id={id}
        class="photo-input"
        type="file"
        accept="image/*"
        capture="environment"
        onChange={event => void keep(event.currentTarget)}
      />
      <label for={id} class="button">
        {taken === undefined ? words.take : words.again}
      </label>
      {taken !== undefined && <KeptPhoto sha256={taken} />}
    </div>
  );
}
