import { type Answer, ratioOf, tableOf } from './answer.js';
import { batchReview } from './batch-review/batch-review.js';
import { coldLoad } from './cold-load/cold-load.js';
import { commandsPerSecond } from './commands-per-second/commands-per-second.js';
import { infusionDecision } from './infusion-decision/infusion-decision.js';
import { journeyBoard } from './journey-board/journey-board.js';
import { mockRecall } from './mock-recall/mock-recall.js';
import { sessionCheck } from './people/session-check.js';
import { signatureCheck } from './people/signature-check.js';
import { rebuild } from './rebuild/rebuild.js';
import { rescueMove } from './rescue-move/rescue-move.js';
import { storeQuestions } from './stores/stores.js';
import { web } from './web/web.js';

const STORES = 'stores';

const HELP = `npm run bench [-- QUESTION ...]

Questions: cold-load, infusion-decision, commands-per-second, rescue-move, rebuild, mock-recall, journey-board, batch-review, session-check, signature-check, web, and of the event stores appends, replay, latency,
kurrentdb, growth. "stores" asks all five of these. Each answers with ratios measured in this run; the table at the end is what
docs/performance.md shows. Without a name all are asked except growth, which takes minutes and 13 GB of disk.

appends compares with PostgreSQL as well when its programs (initdb, postgres) are installed; the client libraries are
installed into bench/peers on first use.

BENCH_EVENTS         how many events are rebuilt (1000000)
BENCH_GROWTH_EVENTS  how many events the grown store holds (10000000)
BENCH_SECONDS        how long each measurement of appends and growth takes (2)`;

const questions: Readonly<Record<string, () => Promise<Answer | readonly Answer[]>>> = {
  // First, on a heap that nothing has filled yet: what is read cold is compared with what is parsed cold.
  'cold-load': coldLoad,
  'infusion-decision': infusionDecision,
  'commands-per-second': commandsPerSecond,
  'rescue-move': rescueMove,
  rebuild,
  'mock-recall': mockRecall,
  'journey-board': journeyBoard,
  'batch-review': batchReview,
  'session-check': sessionCheck,
  'signature-check': signatureCheck,
  web,
  ...storeQuestions,
};

const names = process.argv
  .slice(2)
  .flatMap(name => (name === STORES ? Object.keys(storeQuestions) : [name]));
const asked = names.length > 0 ? names : Object.keys(questions).filter(name => name !== 'growth');
const unknown = asked.find(name => name !== '--help' && !Object.hasOwn(questions, name));
if (asked.includes('--help')) {
  console.log(HELP);
} else if (unknown !== undefined) {
  console.error(`There is no question ${unknown}.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const answers: Answer[] = [];
  for (const [name, ask] of Object.entries(questions)) {
    if (!asked.includes(name)) continue;
    for (const answer of [await ask()].flat()) {
      console.log(`${answer.question}: ${ratioOf(answer)} (${answer.target})`);
      for (const { what, value } of answer.rows) console.log(`  ${value.padStart(10)}  ${what}`);
      answers.push(answer);
    }
  }
  console.log(`\n${tableOf(answers)}`);
}
