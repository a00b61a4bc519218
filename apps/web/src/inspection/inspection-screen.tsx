import './inspection.css';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { QUESTIONS, questionWords } from './questions.js';

const say = inLanguages({
  en: {
    title: "An inspector's first hour",
    why: 'Each question opens as a list that prints, and each line leads to its event and its bytes.',
  },
  cs: {
    title: 'První hodina inspektora',
    why: 'Každá otázka se otevře jako seznam k vytištění a každý řádek vede k události a jejím bajtům.',
  },
});

/** What is asked first wherever somebody inspects. */
export default function InspectionScreen() {
  const words = say();
  const questions = questionWords();
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      <ol class="list questions">
        {QUESTIONS.map(name => (
          <li key={name}>
            <a class="card" href={`${BASE}/inspection/${name}`}>
              <strong>{questions[name].title}</strong> {questions[name].asks}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
