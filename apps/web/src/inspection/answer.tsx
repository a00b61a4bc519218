import type { ComponentChildren } from 'preact';
import type { Pages } from '../api/all-pages.js';
import { Shown } from '../live/shown.js';
import type { Reading } from '../live/use-reading.js';
import { PagesNote } from '../tables/pages-note.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';

const say = inLanguages<{ readonly none: string; readonly rows: Forms }>({
  en: { none: 'There is none.', rows: { one: 'line', other: 'lines' } },
  cs: { none: 'Nic takového není.', rows: { one: 'řádek', few: 'řádky', other: 'řádků' } },
});

interface AnswerShown<Row> {
  readonly reading: Reading<Pages<Row>>;
  readonly children: (rows: readonly Row[]) => ComponentChildren;
}

/** A list, how long it is, and whether it is whole. An empty one is an answer too. */
export function Answer<Row>({ reading, children }: AnswerShown<Row>) {
  const words = say();
  return (
    <Shown reading={reading}>
      {({ rows, isWhole }) => (
        <>
          <p role="status" class="quiet-text">
            {rows.length === 0 ? words.none : plural(language.value, rows.length, words.rows)}
          </p>
          <PagesNote isWhole={isWhole} />
          {rows.length > 0 && children(rows)}
        </>
      )}
    </Shown>
  );
}
