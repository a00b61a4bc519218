import { join } from 'node:path';
import type { NewEvent } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import type { Answer, Row } from '../answer.js';
import { PeerMissing } from '../peers/install-peers.js';
import { type PostgresPeers, startPostgresPeers } from '../peers/postgres-peers.js';
import { temporaryFolder } from '../temporary.js';
import { BareLoop } from './bare-loop.js';
import { playedEnvelopes } from './envelopes.js';
import { MOST_WRITERS, type Measured, appendTo, hammer } from './hammer.js';
import { OpenJourneys } from './open-journeys.js';
import { compare, inRounds, loopDelayText, rateText } from './rounds.js';

const WRITERS = [1, 16, MOST_WRITERS];

/** Whom the store is compared with, and what the ratio should be, by the number of writers. */
const OTHERS = {
  bare: { words: 'a bare loop of the same engine', targets: { 256: 'at least 0.8' } },
  gapFree: {
    words: 'a gap-free function on PostgreSQL',
    targets: { 1: 'at least 1', 256: 'at least 10' },
  },
  emmett: {
    words: 'emmett-postgresql',
    targets: { 1: 'at least 1.5', 256: 'at least 10' },
  },
} satisfies Record<string, { words: string; targets: Readonly<Record<number, string>> }>;

type Other = keyof typeof OTHERS;
type Figures = Readonly<Partial<Record<'store' | Other, readonly Measured[]>>>;

/** Durable appends: the store through its port against its own engine, and against what one might take instead of it. */
export async function appends(): Promise<readonly Answer[]> {
  const envelopes = await playedEnvelopes();
  const folder = temporaryFolder();
  const store = await openSqliteStore({ file: join(folder.path, 'store.sqlite') });
  const load = { journeys: new OpenJourneys(), envelopes };
  const bare = await BareLoop.create(join(folder.path, 'bare.sqlite'), {
    journeys: new OpenJourneys(),
    envelopes,
  });
  const peers = await peersOrWhyNot(envelopes);
  const figures = new Map<number, Figures>();
  for (const writers of WRITERS) {
    const contenders = {
      store: () => hammer(appendTo(store), load, writers),
      bare: () => bare.measure(writers),
      ...(peers instanceof PeerMissing
        ? {}
        : {
            gapFree: () => peers.gapFree.measure(writers),
            emmett: () => peers.emmett.measure(writers),
          }),
    };
    figures.set(writers, await inRounds<string>(contenders));
  }
  await store.close();
  bare.close();
  if (!(peers instanceof PeerMissing)) await peers.stop();
  folder.remove();
  return (Object.keys(OTHERS) as Other[]).flatMap(other =>
    [...figures].map(([writers, of]) => answer(other, writers, of, peers)),
  );
}

async function peersOrWhyNot(envelopes: readonly NewEvent[]): Promise<PostgresPeers | PeerMissing> {
  try {
    return await startPostgresPeers(envelopes);
  } catch (error) {
    if (error instanceof PeerMissing) return error;
    throw error;
  }
}

function answer(
  other: Other,
  writers: number,
  figures: Figures,
  peers: PostgresPeers | PeerMissing,
): Answer {
  const { words, targets } = OTHERS[other];
  const question = `appends, ${writers} ${writers === 1 ? 'writer' : 'writers'}: the store against ${words}`;
  const target = (targets as Readonly<Record<number, string>>)[writers] ?? '';
  const { store = [], [other]: against } = figures;
  if (against === undefined) {
    const value = peers instanceof PeerMissing ? peers.message : '';
    return { question, target, ratio: undefined, rows: [{ what: 'skipped', value }] };
  }
  const rows: Row[] = [
    { what: 'store', value: rateText(store) },
    { what: words, value: rateText(against) },
    {
      what: 'event-loop delay p99, ms',
      value: [store, against].map(loopDelayText).join(' against '),
    },
  ];
  if (other !== 'bare' && !(peers instanceof PeerMissing)) {
    rows.push({ what: peers.version, value: `pool of ${peers[other].connections}` });
  }
  return { question, target, ...compare(store, against), rows };
}
