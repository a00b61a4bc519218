import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Ledgerbook } from './oracle/ledgerbook.js';
import { judge } from './oracle/oracle.js';
import { readLog } from './oracle/read-log.js';
import { ROOM_FOR_EVERYTHING, isGood, lastLine, progressBar, report } from './report.js';
import { keepTime } from './practice/keep-time.js';
import { lastWords } from './practice/last-words.js';
import { stageADay } from './practice/stage-a-day.js';
import { Tray } from './practice/tray.js';
import { mixUpToTry } from './try-it.js';
import { type RunningLedger, runLedger } from './run-ledger.js';
import { signIns } from './sign-ins-to-try.js';
import { type Played, playTrial } from './trial.js';
import { people } from './world/people.js';

const HELP = `npm run demo -- [--once] [--seed N] [--participants N] [--port N] [--store STORE] [--instances N]

Founds a simulated ledger, starts it, plays a whole trial through its HTTP API with errors committed on
purpose, and judges from the log alone whether any went unnoticed. Then it lets other therapies begin, stops
in the middle of them, and says where to open the app, as whom, and what there is to see.

  --once            end after the trial; the exit status is 1 when an error escaped, care was blocked, or
                    (from 26 participants on) something never had its moment
  --seed N          another trial (1)
  --participants N  how many people take part (26 with --once, and else 5, so that nobody waits long)
  --port N          port of the ledger (8181, or a free one with --once)
  --store STORE     where its events are kept: kurrentdb://HOST?tls=false, or a file of its own (sqlite)
  --instances N     how many instances of the ledger are asked in turn; more than one need a cluster (1)`;

const { values } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    participants: { type: 'string' },
    port: { type: 'string' },
    store: { type: 'string', default: 'sqlite' },
    instances: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** Whoever came to look round waits for a minute, and not for three. */
const A_FEW = 5;

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
  const participants = Number(values.participants ?? (values.once ? ROOM_FOR_EVERYTHING : A_FEW));
  const ledger = await runLedger({
    port: Number(values.port ?? (values.once ? 0 : 8181)),
    store: values.store,
    instances: Number(values.instances),
  });
  const at = [ledger.url, ...ledger.others].join(' and ');
  console.log(`A simulated ledger listens at ${at}. People are treated in it: ${participants}.`);
  if (values.store !== 'sqlite') console.log(`Its events are kept in ${ledger.store}.`);
  try {
    const book = new Ledgerbook();
    const played = await playTrial({
      book,
      ...ledger,
      seed: Number(values.seed),
      participants,
      protocolsDir: fileURLToPath(new URL('../../../protocols', import.meta.url)),
      onProgress: progressBar(),
    });
    const log = await readLog(ledger.url, await played.api.enlist(people.auditor));
    const verdict = judge(book, log);
    console.log(report(verdict, played.neverHappened, participants));
    for (const message of book.blocked) console.log(`Blocked: ${message}`);
    process.exitCode = isGood(verdict, played.neverHappened, participants) ? 0 : 1;
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    if (values.once)
      console.log(
        lastLine({ participants, journeys: book.journeys, events: log.length, seconds }, verdict),
      );
    else await goOn(ledger, played, participants);
  } finally {
    await ledger.close();
  }
}

/** A working day for whoever comes now, and its clock. */
async function goOn({ url }: RunningLedger, played: Played, participants: number): Promise<never> {
  console.log('\nPeople begin therapies for you to find in mid-course...');
  const { api, calendar, things } = played;
  const day = await stageADay(played, participants);
  for (const [, person] of signIns) await api.equipToSign(person);
  const tray = await Tray.of(api, things, Object.values(day.staged));
  await tray.lay();
  const mixUp = await mixUpToTry(api, url, played.scenes, day.now);
  if (mixUp !== undefined) console.log(`\nA mix-up to paste into a terminal:\n\n${mixUp}`);
  console.log(`\n${lastWords(url, day)}`);
  return keepTime(calendar, () => tray.lay());
}
