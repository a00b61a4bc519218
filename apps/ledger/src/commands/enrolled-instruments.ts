import { type Command, type Device, instrumentsOf } from '@selfsame/custody';
import type { StreamLoader } from './loaded-stream.js';
import { deviceKind } from './stream-kind.js';
import { deviceStream } from './stream-names.js';

/** What the streams say of the instruments that a command names. One that names none costs no read. */
export async function enrolledInstruments(
  loader: StreamLoader,
  command: Pick<Command, 'type' | 'data'>,
): Promise<readonly Device[]> {
  const named = instrumentsOf(command);
  const loaded = await Promise.all(
    named.map(({ number }) => loader.load(deviceKind, deviceStream(number))),
  );
  return loaded.map(({ state }) => state);
}
