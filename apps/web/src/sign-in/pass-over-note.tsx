import { ProblemNote } from '../problems/problem-note.js';
import { passOver } from '../session/account.js';

/** What became of the pass that was used here: it was handed over, its time is over, or it was revoked. */
export default function PassOverNote() {
  return passOver.value === undefined ? null : <ProblemNote problem={passOver.value} />;
}
