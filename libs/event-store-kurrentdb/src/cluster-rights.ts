// Who may do what to the streams of a cluster that serves one ledger and nobody else.
import {
  BACKWARDS,
  END,
  type KurrentDBClient,
  NO_STREAM,
  SETTINGS_STREAM,
  jsonEvent,
} from '@kurrent/kurrentdb-client';
import { isDeepStrictEqual } from 'node:util';

const ALL = '$all';
const ADMINISTRATORS = '$admins';

/** The ledger's account reads and appends. Nobody deletes, truncates or sets anything, but for the administrators. */
const rightsOf = (account: string) => ({
  $userStreamAcl: { $r: [account], $w: [account], $d: [], $mr: [account], $mw: [] },
  $systemStreamAcl: {
    $r: [ADMINISTRATORS],
    $w: [ADMINISTRATORS],
    $d: [ADMINISTRATORS],
    $mr: [ADMINISTRATORS],
    $mw: [ADMINISTRATORS],
  },
});

/** Done twice, it changes nothing. @throws where somebody has set other rights already: others may rely on them */
export async function settleRights(client: KurrentDBClient, account: string): Promise<void> {
  const wanted = rightsOf(account);
  const kept = await newestSettings(client);
  if (kept !== undefined && !isDeepStrictEqual(kept.data, wanted)) {
    throw new Error(
      'The cluster has default access rights of its own in $settings. Set them by hand: see docs/how-to/run-on-kurrentdb.md.',
    );
  }
  if (kept === undefined) {
    const event = jsonEvent({ type: '$settings', data: wanted });
    await client.appendToStream(SETTINGS_STREAM, event, { streamState: NO_STREAM });
  }
  // The ledger follows the log as a whole, and looks whether the rights are still what they should be.
  for (const stream of [ALL, SETTINGS_STREAM]) await letRead(client, stream, account);
}

async function newestSettings(client: KurrentDBClient) {
  const newest = { direction: BACKWARDS, fromRevision: END, maxCount: 1 } as const;
  try {
    for await (const { event } of client.readStream(SETTINGS_STREAM, newest)) return event;
  } catch (error) {
    if (!(error instanceof Error && 'type' in error && error.type === 'stream-not-found'))
      throw error;
  }
  return undefined;
}

async function letRead(client: KurrentDBClient, stream: string, account: string): Promise<void> {
  const { metadata: kept = {} } = await client.getStreamMetadata(stream);
  const readers = new Set([ADMINISTRATORS, ...(kept.acl?.readRoles ?? []), account]);
  if (readers.size === kept.acl?.readRoles?.length) return;
  const metadata = { ...kept, acl: { ...kept.acl, readRoles: [...readers] } };
  await client.setStreamMetadata(stream, metadata);
}
