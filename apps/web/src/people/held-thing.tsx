import type { ComponentChildren } from 'preact';
import type { Act } from '../act/act.js';
import { ActForm } from '../act/act-form.js';
import { Folded } from '../look/folded.js';

interface Shown {
  /** What it is, read before it is opened. */
  readonly children: ComponentChildren;
  readonly acts: readonly Act[];
}

/** One thing that somebody holds, such as a role: a line, and below it what may be done with it. */
export function HeldThing({ children, acts }: Shown) {
  if (acts.length === 0) return <li class="listed">{children}</li>;
  return (
    <li class="listed">
      <Folded summary={<span>{children}</span>}>
        {() =>
          acts.map(each => (
            <section key={each.title} class="listed-act">
              <ActForm act={each} />
            </section>
          ))
        }
      </Folded>
    </li>
  );
}
