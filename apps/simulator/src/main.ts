import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Ledgerbook } from './oracle/ledgerbook.js';
import { judge } from './oracle/oracle.js';
import { readLog } from './oracle/read-log.js';
import { isGood, lastLine, progressBar, report } from './report.js';
import { mixUpToTry } from './try-it.js';
import { runLedger } from './run-ledger.js';
import { signInsToTry } from './sign-ins-to-try.js';
import { playTrial } from './trial.js';
import { people } from './world/people.js';

const HELP = `npm run demo -- [--once] [--seed N] [--participants N] [--port N] [--store STORE] [--instances N]

Founds a simulated ledger, starts it, plays a whole trial through its HTTP API with errors committed on
purpose, and judges from the log alone whether any went unnoticed.

  --once            end afterwards; the exit status is 1 when an error escaped, care was blocked, or
                    (from 26 participants on) something never had its moment
  --seed N          another trial (1)
  --participants N  how many people take part (26)
  --port N          port of the ledger (8181, or a free one with --once)
  --store STORE     where its events are kept: kurrentdb://HOST?tls=false, or a file of its own (sqlite)
  --instances N     how many instances of the ledger are asked in turn; more than one need a cluster (1)`;

const { values } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    participants: { type: 'string', default: '26' },
    port: { type: 'string' },
    store: { type: 'string', default: 'sqlite' },
    instances: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** Nobody treated would be a trial in which nothing went unnoticed: such a verdict is worth nothing. */
const wrong = (['participants', 'seed', 'port', 'instances'] as const).find(
  name => values[name] !== undefined && !/^[1-9]\d{0,5}$/.test(values[name]),
);

const needsCluster = values.instances !== '1' && !values.store.includes('://');

if (values.help) console.log(HELP);
else if (needsCluster) {
  console.error('--instances wants --store kurrentdb://...: a file has one writer.');
  process.exitCode = 2;
} else if (wrong === undefined) await demo();
else {
  console.error(`--${wrong} wants a whole number from 1 on, and this is "${values[wrong]}".`);
  process.exitCode = 2;
}

async function demo(): Promise<void> {
  const started = performance.now();
  const participants = Number(values.participants);
  const ledger = await runLedger({
    port: Number(values.port ?? (values.once ? 0 : 8181)),
    store: values.store,
    instances: Number(values.instances),
  });
  const at = [ledger.url, ...ledger.others].join(' and ');
  console.log(`A simulated ledger listens at ${at}. ${participants} participants are treated.`);
  if (values.store !== 'sqlite') console.log(`Its events are kept in ${ledger.store}.`);
  try {
    const book = new Ledgerbook();
    const { neverHappened, api, scenes, endedAt } = await playTrial({
      book,
      ...ledger,
      seed: Number(values.seed),
      participants,
      protocolsDir: fileURLToPath(new URL('../../../protocols', import.meta.url)),
      onProgress: progressBar(),
    });
    const log = await readLog(ledger.url, await api.enlist(people.auditor));
    const verdict = judge(book, log);
    console.log(report(verdict, neverHappened, participants));
    for (const message of book.blocked) console.log(`Blocked: ${message}`);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    if (!values.once) {
      console.log(
        `\nThe ledger goes on at ${ledger.url}. Open ${ledger.url}/docs to see what it can be asked.`,
      );
      const mixUp = await mixUpToTry(api, ledger.url, scenes, endedAt);
      if (mixUp !== undefined)
        console.log(`
Try a mix-up yourself:

${mixUp}
`);
      const [scene] = scenes;
      if (scene !== undefined) {
        console.log(
          `One journey as a picture: GET ${ledger.url}/journeys/${scene.coi}/timeline.svg\n`,
        );
      }
      console.log(await signInsToTry(api, ledger.url, scenes));
      console.log('Stop it with Ctrl-C.\n');
    }
    console.log(
      lastLine({ participants, journeys: book.journeys, events: log.length, seconds }, verdict),
    );
    process.exitCode = isGood(verdict, neverHappened, participants) ? 0 : 1;
  } finally {
    if (values.once) await ledger.close();
  }
}
