import type { SimTime } from '../calendar.js';
import { signInTable } from '../sign-ins-to-try.js';
import { PIN } from '../staff-office.js';
import { type Person, people } from '../world/people.js';
import { answerOf } from './staged-participants.js';
import type { PracticeDay } from './stage-a-day.js';

const prague = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Prague',
  dateStyle: 'full',
  timeStyle: 'short',
});

/** Where a browser finds a ledger that listens at this address. Passkeys need a name: `localhost` is one, and 127.0.0.1 is not. */
function pagesAt(url: string): { readonly app: string; readonly beside: string } {
  const { port } = new URL(url);
  // Another address of the same place: one browser keeps two people apart by it.
  return { app: `http://localhost:${port}/app/`, beside: `http://127.0.0.1:${port}/app/` };
}

/** What the terminal says last: where to go, whom to be, and what there is to see. */
export function lastWords(url: string, { now, staged }: PracticeDay): string {
  const { app } = pagesAt(url);
  return [
    `It is ${timeIn(now)} in Prague on this ledger, and its clock goes on. Open`,
    '',
    `    ${app}`,
    '',
    'and be anybody. These people are invented; a real ledger asks for the same, and prints nothing:',
    '',
    signInTable(),
    '',
    'One therapy, and a mix-up that is stopped:',
    '',
    ...tour(url, staged).flatMap((step, index) => [
      `${index + 1}. ${step[0]}`,
      ...step.slice(1).map(line => `   ${line}`),
    ]),
    '',
    'Stop it with Ctrl-C: nothing is left behind.',
  ].join('\n');
}

const timeIn = (now: SimTime): string => prague.format(now);

function tour(url: string, staged: PracticeDay['staged']): readonly (readonly string[])[] {
  const { app, beside } = pagesAt(url);
  const as = ({ id }: Person, at = app): string => `${at}?person=${id}`;
  const { subjectNumber: here, known } = staged.atWard.parts.body;
  const other = staged.besideHim.parts.body.subjectNumber;
  const offered = staged.offered.parts.body.subjectNumber;
  return [
    [
      as(people.nurse),
      `Choose ${here} among today's doses. Whatever is to be scanned lies on the practice tray.`,
      ...(known === undefined ? [] : [`Asked, the participant says: ${answerOf(known)}.`]),
    ],
    [
      `Scan the wristband of ${here} and, by mistake, tube T1 of ${other}: STOP.`,
      'It says why, and whom to call. There is no way round it.',
    ],
    [as(people.qa, beside), 'The near miss is on the desk of QA already.'],
    [
      `Be the nurse again: wristband and tube T1 of ${here}, signed with her badge (PIN ${PIN}).`,
      'The second nurse does the same by herself, and both read MATCH:',
      as(people.otherNurse, beside),
    ],
    [
      'The nurse opens the tube, labels a syringe and draws up. The physician goes on from there:',
      as(people.physician),
    ],
    [
      as(people.courier),
      `The dose of ${offered} is offered: scan its package, its seal and its logger, take it over,`,
      'and leave with it. Between the two, switch the network off in the developer tools of the browser:',
      'what he does is kept on his phone, and sent when you switch it on again.',
    ],
    [as(people.auditor), `Look for ${here}, and replay all that happened.`],
  ];
}
