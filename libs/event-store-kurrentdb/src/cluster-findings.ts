// What can be seen from outside of a cluster that is set to lose or to forge. The rest is an operator's checklist.
import { SETTINGS_STREAM } from '@kurrent/kurrentdb-client';
import type { Cluster } from './cluster.js';
import type { Connection } from './connection.js';
import { failureOf, mayPass } from './failure.js';
import { meddlingIn, settingsIn } from './meddling.js';
import { NoAnswer, within } from './patience.js';
import { readAllOf } from './read-all-of.js';
import { UNLIMITED, readLogRequest, readStreamRequest } from './read-request.js';

export interface ClusterFinding {
  /**
   * What it may cost: `loses` what was acknowledged, `forges` (somebody else can delete or change it), `insecure` on
   * the way; `unseen` when the account may not look.
   */
  readonly risk: 'loses' | 'forges' | 'insecure' | 'unseen';
  /** One sentence that names what is set, and where. */
  readonly words: string;
}

/** Settings of a node that let an acknowledged event be lost, with the value that is wanted. */
const LOSING: Readonly<Record<string, { wanted: string; because: string }>> = {
  MemDb: { wanted: 'false', because: 'keeps everything in memory' },
  UnsafeDisableFlushToDisk: { wanted: 'false', because: 'acknowledges what is not on the disk' },
  UnsafeIgnoreHardDelete: { wanted: 'false', because: 'forgets that a stream was deleted' },
};
/** Looking through what is set about streams reads the whole log, at the server. */
const SCAN_MS = 600_000;

/**
 * @param answerMs longest wait for one answer, but for the one that reads the log
 * @throws NoAnswer where a node says nothing in that time, NotConnected and the client's errors
 */
export async function clusterFindings(
  cluster: Cluster,
  connection: Connection,
  answerMs: number,
): Promise<ClusterFinding[]> {
  const asked = await Promise.all([
    nodeOptions(cluster, answerMs),
    settingsOfStreams(cluster, connection.prefix),
    // Without TLS nobody is asked who he is, whatever the rights say.
    ...(connection.insecure ? [] : [defaultAcl(cluster, answerMs)]),
  ]);
  return [...transport(connection), ...asked.flat()];
}

function transport({ insecure }: Connection): ClusterFinding[] {
  if (!insecure) return [];
  const words =
    'The connection is not protected by TLS: whoever is on the way can read and change events, and the cluster asks nobody who he is.';
  return [{ risk: 'insecure', words }];
}

/** The page is served by the node itself, to its administrators and operators. */
async function nodeOptions(cluster: Cluster, answerMs: number): Promise<ClusterFinding[]> {
  let options: unknown;
  try {
    options = await within(answerMs, cluster.page('/info/options'));
  } catch (error) {
    onlyIfRefused(error);
    const words =
      'The options of the node cannot be seen by this account: check that it flushes to disk (UnsafeDisableFlushToDisk, MemDb).';
    return [{ risk: 'unseen', words }];
  }
  if (!Array.isArray(options)) return [];
  return (options as { name?: unknown; value?: unknown }[]).flatMap(({ name, value }) => {
    const rule = typeof name === 'string' ? LOSING[name] : undefined;
    const set = String(value).toLowerCase();
    if (rule === undefined || set === rule.wanted || set === '') return [];
    return {
      risk: 'loses' as const,
      words: `${String(name)} is ${set}: the node ${rule.because}.`,
    };
  });
}

/** Whether somebody who is merely known to the cluster may delete a stream or change what is set about it. */
async function defaultAcl(cluster: Cluster, answerMs: number): Promise<ClusterFinding[]> {
  let settings: Readonly<Record<string, unknown>>;
  try {
    const request = readStreamRequest({
      stream: SETTINGS_STREAM,
      from: 'end',
      count: 1,
      backwards: true,
    });
    const [newest] = await readAllOf(cluster, request, 1, answerMs);
    settings = newest === undefined ? {} : settingsIn(newest.data);
  } catch (error) {
    onlyIfRefused(error);
    const words =
      'The default access rights cannot be seen by this account: check $userStreamAcl in $settings.';
    return [{ risk: 'unseen', words }];
  }
  const acl = settings.$userStreamAcl as Readonly<Record<string, unknown>> | undefined;
  const open = (['$d', '$mw'] as const).filter(right => isForAll(acl?.[right]));
  if (open.length === 0) return [];
  const what = open.map(right => (right === '$d' ? 'delete' : 'truncate')).join(' and ');
  const words = `Every account of the cluster may ${what} the ledger's streams: set $userStreamAcl in $settings.`;
  return [{ risk: 'forges', words }];
}

/** A node that is silent or away has not refused anything: whoever asks must ask again. @throws the error then */
function onlyIfRefused(error: unknown): void {
  if (error instanceof NoAnswer || mayPass(error)) throw error;
}

/** What is not set, or cannot be read, is open to everybody: that is the server's default. */
function isForAll(right: unknown): boolean {
  if (right === undefined || right === null) return true;
  const roles = Array.isArray(right) ? right : [right];
  return roles.includes('$all');
}

async function settingsOfStreams(cluster: Cluster, prefix: string): Promise<ClusterFinding[]> {
  const found = new Map<string, ClusterFinding>();
  try {
    const request = readLogRequest({ prefixes: [`$$${prefix}`], from: 'start', count: UNLIMITED });
    for (const record of await readAllOf(cluster, request, UNLIMITED, SCAN_MS)) {
      // The last setting of a stream is the one that counts.
      found.delete(record.stream);
      const meddling = meddlingIn(record, prefix);
      if (meddling?.kind !== 'truncates') continue;
      found.set(record.stream, { risk: 'loses', words: meddling.words });
    }
  } catch (error) {
    throw failureOf(error);
  }
  return [...found.values()];
}
