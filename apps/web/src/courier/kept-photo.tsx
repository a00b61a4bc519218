import { useEffect, useState } from 'preact/hooks';
import { photoOf } from '../offline/photos.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    alt: 'What was photographed',
    stays: 'The picture stays on this phone. The ledger keeps its SHA-256:',
    save: 'Save the picture',
    elsewhere: 'The picture is on the phone with which it was taken. SHA-256:',
  },
  cs: {
    alt: 'Co bylo vyfoceno',
    stays: 'Snímek zůstává v tomto telefonu. Evidence si nechá jeho SHA-256:',
    save: 'Uložit snímek',
    elsewhere: 'Snímek je v telefonu, kterým byl pořízen. SHA-256:',
  },
});

/** A photograph that this phone keeps, for whoever has to see it. Its name is its hash: that is how it is recognised. */
export function KeptPhoto({ sha256 }: { sha256: string }) {
  const words = say();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isOver = false;
    void photoOf(sha256).then(photo => {
      if (isOver || photo === undefined) return;
      made = URL.createObjectURL(photo);
      setUrl(made);
    });
    return () => {
      isOver = true;
      setUrl(undefined);
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [sha256]);
  return (
    <div class="photo-kept">
      {url !== undefined && <img src={url} alt={words.alt} />}
      <p class="hint">
        {url === undefined ? words.elsewhere : words.stays}{' '}
        <code class="digest">{sha256.match(/.{1,8}/g)?.join(' ')}</code>
      </p>
      {url !== undefined && (
        <a class="button" href={url} download={`${sha256}.jpg`}>
          {words.save}
        </a>
      )}
    </div>
  );
}
