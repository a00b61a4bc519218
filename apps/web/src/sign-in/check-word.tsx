import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    word: 'Your check word',
    says: 'Go with an identity document to QA, a QP, an investigator, or an administrator who did not invite you, and read it aloud. Nobody else asks for it. Then sign in.',
  },
  cs: {
    word: 'Vaše kontrolní slovo',
    says: 'Jděte s dokladem totožnosti za QA, QP, zkoušejícím nebo správcem, který vás nezval, a přečtěte mu ho. Nikdo jiný se na ně neptá. Pak se přihlaste.',
  },
});

/** ADR 25: nobody is let in before somebody has seen him and a document, and heard this word from him. */
export function CheckWord({ word }: { word: string }) {
  const words = say();
  return (
    <div class="note" role="status">
      <h2>{words.word}</h2>
      <p>
        <code class="check-word">{word}</code>
      </p>
      <p>{words.says}</p>
    </div>
  );
}
