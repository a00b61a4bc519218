import { useState } from 'preact/hooks';
import { Field } from '../look/field.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    password: 'A password that only you know',
    hint: 'At least 15 characters. A sentence that nobody guesses is best.',
    again: 'The same password again',
    differ: 'The two are not the same.',
  },
  cs: {
    password: 'Heslo, které znáte jen vy',
    hint: 'Nejméně 15 znaků. Nejlepší je věta, kterou nikdo neuhodne.',
    again: 'Totéž heslo znovu',
    differ: 'Hesla se neshodují.',
  },
});

interface Shown {
  /** Undefined until it was typed twice, and the same. */
  readonly onPassword: (password: string | undefined) => void;
}

/** A mistyped password that nobody can read would lock its owner out. */
export function NewPasswordFields({ onPassword }: Shown) {
  const words = say();
  const [typed, setTyped] = useState({ once: '', again: '' });
  const type = (change: Partial<typeof typed>): void => {
    const now = { ...typed, ...change };
    setTyped(now);
    onPassword(now.once !== '' && now.once === now.again ? now.once : undefined);
  };
  return (
    <>
      <Field
        label={words.password}
        hint={words.hint}
        value={typed.once}
        onValue={once => type({ once })}
        type="password"
        autoComplete="new-password"
      />
      <Field
        label={words.again}
        value={typed.again}
        onValue={again => type({ again })}
        type="password"
        autoComplete="new-password"
      />
      <p role="status">{typed.again !== '' && typed.again !== typed.once && words.differ}</p>
    </>
  );
}
