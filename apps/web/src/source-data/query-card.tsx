import './source-data.css';
import type { ComponentChildren } from 'preact';
import type { Act } from '../act/act.js';
import { ActForm } from '../act/act-form.js';
import { Time } from '../instants/time.js';
import { Folded } from '../look/folded.js';
import { account, roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { ANSWERING } from './answering.js';
import type { Query } from './read-source.js';
import { answer, close } from './source-acts.js';

const say = inLanguages({
  en: {
    waits: 'waits for the site',
    answered: 'answered',
    closed: 'closed',
    changed: 'What it is about was corrected since: compare it again.',
  },
  cs: {
    waits: 'čeká na pracoviště',
    answered: 'zodpovězeno',
    closed: 'uzavřeno',
    changed: 'To, čeho se týká, bylo mezitím opraveno: porovnejte to znovu.',
  },
});

interface Shown {
  readonly of: string;
  readonly query: Query;
  /** What else its reader can look at. */
  readonly children?: ComponentChildren;
}

/** A question and what was said to it, in the order in which it was said, with what its reader may do next. */
export function QueryCard({ of, query, children }: Shown) {
  const words = say();
  const { query: name, question, answers, closed, isCurrent } = query;
  const state = closed !== null ? words.closed : answers.length > 0 ? words.answered : words.waits;
  return (
    <div class={closed === null ? 'query query-open' : 'query'}>
      <p class="query-head">
        <span class="tag">{name}</span> {state}
      </p>
      <Said said={question} />
      {answers.map(each => (
        <Said key={each.at} said={each} isAnswer />
      ))}
      {closed !== null && <Said said={closed} />}
      {closed === null && !isCurrent && <p class="note">{words.changed}</p>}
      {closed === null &&
        actsOn({ of, query }).map(each => (
          <Folded key={each.title} summary={each.title}>
            {() => <ActForm act={each} />}
          </Folded>
        ))}
      {children}
    </div>
  );
}

function Said({ said, isAnswer = false }: { said: Query['question']; isAnswer?: boolean }) {
  const { by, byName, at, text } = said;
  return (
    <blockquote class={isAnswer ? 'said said-in-answer' : 'said'}>
      <p>{text}</p>
      <footer class="quiet-text">
        {byName ?? by} · <Time at={at} kind="past" />
      </footer>
    </blockquote>
  );
}

function actsOn({
  of,
  query: { query, answers, question },
}: Omit<Shown, 'children'>): readonly Act[] {
  const mayAnswer = ANSWERING.some(role => roles.value.has(role));
  const isHisOwn = question.by === account.value?.person;
  const mayClose = roles.value.has('monitor') && (answers.length > 0 || isHisOwn);
  return [
    ...(mayAnswer ? [answer(of, query)] : []),
    ...(mayClose ? [close(of, query, answers.length > 0)] : []),
  ];
}
