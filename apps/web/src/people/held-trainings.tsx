import { Time } from '../instants/time.js';
import { inLanguages } from '../words/in-languages.js';
import { trainingName } from './account-words.js';
import type { PersonRecord } from './person-acts.js';

const say = inLanguages({
  en: {
    title: 'Trainings',
    none: 'None is recorded.',
    counts: 'counts until',
    bridged: 'somebody answers for it until',
    missing: 'is needed by a role and does not count: QA records it',
  },
  cs: {
    title: 'Školení',
    none: 'Žádné není zaznamenáno.',
    counts: 'platí do',
    bridged: 'někdo za ně odpovídá do',
    missing: 'role je potřebuje a neplatí: zaznamená je QA',
  },
});

/** What somebody has learnt, and what his roles ask for that does not count. */
export function HeldTrainings({
  record: { trainings, missingTrainings },
}: {
  record: PersonRecord;
}) {
  const words = say();
  return (
    <section>
      <h2>{words.title}</h2>
      {trainings.length + missingTrainings.length === 0 && <p>{words.none}</p>}
      <ul class="listing">
        {missingTrainings.map(training => (
          <li key={training} class="listed">
            <strong>{trainingName(training)}</strong>{' '}
            <span class="still-waits">{words.missing}</span>
          </li>
        ))}
        {trainings.map(({ training, validUntil, bridgedUntil }) => (
          <li key={training} class="listed">
            <strong>{trainingName(training)}</strong>{' '}
            <span class="quiet-text">
              {words.counts} <Time at={validUntil} clockFirst />
              {bridgedUntil !== undefined && (
                <>
                  , {words.bridged} <Time at={bridgedUntil} clockFirst />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
