import { inLanguages } from '../words/in-languages.js';
import { BASE } from './base.js';

const say = inLanguages({
  en: {
    title: 'There is nothing here for you',
    why: 'The address is mistyped, or it is of somebody with another role.',
    back: 'Go to where your work is',
  },
  cs: {
    title: 'Tady pro vás nic není',
    why: 'Adresa je chybná, nebo patří někomu v jiné roli.',
    back: 'Zpět ke své práci',
  },
});

export function NoSuchPlace() {
  const words = say();
  return (
    <section class="narrow">
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      <a class="button" href={`${BASE}/`}>
        {words.back}
      </a>
    </section>
  );
}
