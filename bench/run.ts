import { coldLoad } from './cold-load/cold-load.js';
import { commandsPerSecond } from './commands-per-second/commands-per-second.js';
import { infusionDecision } from './infusion-decision/infusion-decision.js';
import type { Answer } from './median.js';
import { rebuild } from './rebuild/rebuild.js';

const HELP = `npm run bench [-- QUESTION ...]

Questions: cold-load, infusion-decision, commands-per-second, rebuild. Each answers with a ratio measured in this run.
BENCH_EVENTS sets how many events are rebuilt (1000000).`;

const questions: Readonly<Record<string, () => Promise<Answer>>> = {
  // First, on a heap that nothing has filled yet: what is read cold is compared with what is parsed cold.
  'cold-load': coldLoad,
  'infusion-decision': infusionDecision,
  'commands-per-second': commandsPerSecond,
  rebuild,
};

const asked = process.argv.slice(2);
const unknown = asked.find(name => name !== '--help' && !Object.hasOwn(questions, name));
if (asked.includes('--help')) {
  console.log(HELP);
} else if (unknown !== undefined) {
  console.error(`There is no question ${unknown}.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const ratios: Record<string, number> = {};
  for (const [name, answer] of Object.entries(questions)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { question, ratio, target, rows } = await answer();
    console.log(`${question}: ${ratio.toFixed(2)} (${target})`);
    for (const { what, value } of rows) console.log(`  ${value.padStart(10)}  ${what}`);
    ratios[question] = Number(ratio.toFixed(3));
  }
  console.log(JSON.stringify(ratios));
}
