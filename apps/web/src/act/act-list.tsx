import { Folded } from '../look/folded.js';
import type { Answer } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import type { Act } from './act.js';
import { ActForm } from './act-form.js';

const say = inLanguages({
  en: { title: 'What can be done here' },
  cs: { title: 'Co lze udělat' },
});

interface Shown {
  readonly acts: readonly Act[];
  readonly title?: string;
  readonly onDone?: (answer: Answer) => unknown;
}

/** What may be done and is not next: quiet until somebody opens it. */
export function ActList({ acts, title = say().title, onDone }: Shown) {
  if (acts.length === 0) return null;
  return (
    <section class="acts">
      {title !== '' && <h2>{title}</h2>}
      {acts.map(each => (
        <Folded
          key={each.title}
          summary={<span class={each.isGrave ? 'act-grave' : undefined}>{each.title}</span>}
        >
          {() => <ActForm act={each} onDone={onDone} />}
        </Folded>
      ))}
    </section>
  );
}
