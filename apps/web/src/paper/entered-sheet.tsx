import type { ComponentChildren } from 'preact';
import { Time } from '../instants/time.js';
import type { CourseState, EnteredSheetState, OnPaperState } from '../journey/downtime-state.js';
import { millilitres } from '../look/millilitres.js';
import { wordsOfSheets } from './sheet-words.js';

/** What somebody typed of a sheet, line by line as it stands there: for whoever holds the paper beside it. */
export function EnteredSheet({ sheet }: { sheet: EnteredSheetState }) {
  return (
    <dl class="facts">
      {linesOf(sheet.paper).map(([name, value]) => (
        <>
          <dt key={name}>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

type Line = readonly [name: string, value: ComponentChildren];

const moment = (name: string, at: string): Line => [name, <Time at={at} kind="past" />];

function linesOf(paper: OnPaperState): readonly Line[] {
  const words = wordsOfSheets();
  switch (paper.kind) {
    case 'illegible':
      return [moment(words.about, paper.at), [words.says, paper.says]];
    case 'check': {
      const { person, at, subjectNumber, identity, agrees } = paper.check;
      return [
        [words.person, person],
        moment(words.at, at),
        [words.subject, subjectNumber],
        [words.identity, (words.identities as Record<string, string>)[identity] ?? identity],
        [words.agrees, agrees ? words.answers.yes : words.answers.no],
      ];
    }
    case 'course':
      return paper.course.outcome === 'not-given'
        ? [
            [words.people, paper.course.people.join(', ')],
            moment(words.at, paper.course.at),
            [words.why, paper.course.reason],
          ]
        : linesOfCourse(paper.course);
  }
}

function linesOfCourse(course: CourseState): readonly Line[] {
  const words = wordsOfSheets();
  const { volumes, route, outcome, reason } = course;
  return [
    [words.people, course.people.join(', ')],
    moment(words.opened, course.openedAt),
    moment(words.drawnUp, course.drawnUpAt),
    moment(words.started, course.startedAt),
    moment(words.ended, course.endedAt),
    [words.route, (words.routes as Record<string, string>)[route] ?? route],
    [words.outcome, words.outcomes[outcome]],
    [words.drawn, millilitres(volumes.drawnMicrolitres)],
    [words.infused, millilitres(volumes.infusedMicrolitres)],
    [words.residual, millilitres(volumes.residualMicrolitres)],
    [words.waste, millilitres(volumes.wasteMicrolitres)],
    [words.measured, volumes.estimated ? words.measures.estimated : words.measures.read],
    ...(reason === undefined ? [] : [[words.whyBrokenOff, reason] as const]),
  ];
}
