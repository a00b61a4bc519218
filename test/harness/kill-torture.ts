import { setTimeout as pause } from 'node:timers/promises';
import { readLog } from '@selfsame/simulator';
import fc from 'fast-check';
import { LedgerOnDisk, type Running, ended } from './ledger-process.js';
import { Client } from './outside/client.js';
import { compare, openShop, publish } from './outside/shop.js';

/** When a process is killed, and how: nothing is waited for, and nothing put in order first. */
type Kill =
  | { readonly how: 'after-answers'; readonly answers: number }
  | { readonly how: 'after-a-while'; readonly ms: number }
  /** It stands still with requests on their way, and may go on for a moment before it dies. */
  | {
      readonly how: 'frozen';
      readonly answers: number;
      readonly ms: number;
      readonly thaws: boolean;
    }
  /** And the next one after a part of the time that its start takes. */
  | { readonly how: 'on-its-way-up'; readonly answers: number; readonly part: number };

const kills: fc.Arbitrary<Kill> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      how: fc.constant('after-answers' as const),
      answers: fc.integer({ min: 1, max: 60 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      how: fc.constant('after-a-while' as const),
      ms: fc.integer({ min: 0, max: 400 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      how: fc.constant('frozen' as const),
      answers: fc.integer({ min: 1, max: 40 }),
      ms: fc.integer({ min: 1, max: 50 }),
      thaws: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      how: fc.constant('on-its-way-up' as const),
      answers: fc.integer({ min: 1, max: 20 }),
      part: fc.double({ min: 0.2, max: 1.1, noNaN: true }),
    }),
  },
);

export interface Torture {
  readonly seed: number;
  readonly restarts: number;
  readonly clients?: number;
  /** Is told how many were killed so far. */
  readonly onRestart?: (killed: number) => void;
  /** Between the death of a process and the start of the next. */
  readonly meanwhile?: (dataDir: string) => void;
}

export interface ManyTortured extends Omit<Torture, 'seed'> {
  readonly seeds: readonly number[];
}

export interface Tortured {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Whatever else must not be: done twice, out of order, answered otherwise than before. */
  readonly faults: readonly string[];
  /** How often a connection died with a command on its way. */
  readonly unknown: number;
}

const QUIET = { LOG_LEVEL: 'silent' };

/** Ledgers side by side, each killed its share of the restarts: a start keeps one processor busy, and no more. */
export async function tortureMany({ seeds, ...torments }: ManyTortured): Promise<Tortured> {
  const restarts = Math.ceil(torments.restarts / seeds.length);
  const killed = seeds.map(() => 0);
  const ledgers = await Promise.all(
    seeds.map((seed, index) =>
      torture({
        ...torments,
        seed,
        restarts,
        onRestart: so => {
          killed[index] = so;
          torments.onRestart?.(sum(killed));
        },
      }),
    ),
  );
  return {
    kills: sum(ledgers.map(({ kills }) => kills)),
    acknowledged: sum(ledgers.map(({ acknowledged }) => acknowledged)),
    unknown: sum(ledgers.map(({ unknown }) => unknown)),
    lost: ledgers.flatMap(({ lost }) => lost),
    faults: ledgers.flatMap(({ faults }) => faults),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Kills a ledger again and again while clients work at it over HTTP, and compares it after each restart with what they
 * were told. In the end every command has its answer.
 */
export async function torture({
  seed,
  restarts,
  clients = 6,
  onRestart = () => undefined,
  meanwhile = () => undefined,
}: Torture): Promise<Tortured> {
  const disk = await LedgerOnDisk.found();
  try {
    let unknown = 0;
    let startMs = 0;
    const start = async (): Promise<Running> => {
      const began = performance.now();
      const running = await disk.start(QUIET);
      startMs = performance.now() - began;
      return running;
    };
    let ledger = await start();
    const shop = await openShop(disk, seed);
    const { outside, qa } = shop;
    const staff = Array.from({ length: clients }, () => new Client(shop));
    await compare(ledger.url, shop);
    await publish(ledger.url, shop);
    // In its database, and not in the write-ahead log alone: a ledger that forgets who works there lets nobody in to look.
    await ended(ledger, 'SIGTERM');
    ledger = await start();
    let killed = 0;
    for (const kill of fc.sample(kills, { seed, numRuns: restarts })) {
      if (killed >= restarts) break;
      unknown += await killAtWork(ledger, staff, kill);
      killed += 1;
      if (kill.how === 'on-its-way-up') {
        await disk.startAndKill(kill.part * startMs, QUIET);
        killed += 1;
      }
      meanwhile(disk.dataDir);
      ledger = await start();
      await compare(ledger.url, shop);
      onRestart(killed);
    }
    for (const client of staff) await client.finish(ledger.url);
    outside.compareWhole(await readLog(ledger.url, qa));
    const { acknowledged, lost, faults } = outside;
    if (outside.unanswered > 0) faults.push(`${outside.unanswered} commands have no answer`);
    if ((await ended(ledger, 'SIGTERM')) !== 0) faults.push('It did not end well.');
    return { kills: killed, acknowledged, lost: [...lost], faults, unknown };
  } finally {
    disk.remove();
  }
}

/** Lets clients work until the process is dead. @returns how many of them do not know what became of their command */
async function killAtWork(ledger: Running, staff: readonly Client[], kill: Kill): Promise<number> {
  let answers = 0;
  let unknown = 0;
  let dead: Promise<unknown> | undefined;
  const die = (): void => void (dead ??= killed(ledger, kill));
  if (kill.how === 'after-a-while') setTimeout(die, kill.ms);
  const work = async (client: Client): Promise<void> => {
    while (await client.act(ledger.url)) {
      answers += 1;
      if (kill.how !== 'after-a-while' && answers >= kill.answers) die();
    }
    if (dead === undefined) throw new Error('The connection died before the process.');
    if (client.waits) unknown += 1;
  };
  await Promise.all(staff.map(work));
  await dead;
  return unknown;
}

async function killed(ledger: Running, kill: Kill): Promise<void> {
  if (kill.how === 'frozen') {
    ledger.process.kill('SIGSTOP');
    await pause(kill.ms);
    if (kill.thaws) {
      ledger.process.kill('SIGCONT');
      await pause(kill.ms / 10);
    }
  }
  await ended(ledger, 'SIGKILL');
}
