import type { ComponentChildren } from 'preact';
import { Time } from '../instants/time.js';
import { ledgerNow } from '../instants/ledger-time.js';
import { ProblemNote } from '../problems/problem-note.js';
import { Waiting } from '../shell/waiting.js';
import { inLanguages } from '../words/in-languages.js';
import type { Reading } from './use-reading.js';

const say = inLanguages({
  en: { stale: 'Not up to date. Last read' },
  cs: { stale: 'Není aktuální. Naposledy načteno' },
});

interface ShownProps<Data> {
  readonly reading: Reading<Data>;
  readonly children: (data: Data) => ComponentChildren;
}

/** What was read, in each of its states: waiting, there, there but old, refused. */
export function Shown<Data>({ reading, children }: ShownProps<Data>) {
  const { data, problem, readAtMs } = reading;
  if (data === undefined)
    return problem === undefined ? <Waiting /> : <ProblemNote problem={problem} />;
  return (
    <>
      {problem !== undefined && readAtMs !== undefined && (
        <div class="note note-warn" role="status">
          <p>
            {say().stale} <Time at={ledgerNow() - (Date.now() - readAtMs)} kind="past" />
          </p>
        </div>
      )}
      {children(data)}
    </>
  );
}
