import { type Device, unknownDevice } from '../src/device/evolve-device.js';
import type { DeviceKind } from '../src/device/events.js';
import { instrumentsOf } from '../src/device/instruments-of-command.js';
import type { Post } from '../src/kernel/actor.js';
import type { Command } from '../src/kernel/command.js';
import { instantOf } from '../src/kernel/instant.js';

/** An instrument as its own stream has it: enrolled there, and qualified for as long as any story lasts. */
export const instrument = (device: string, kind: DeviceKind, at: Post): Device => ({
  ...unknownDevice,
  device,
  kind,
  at,
  qualifications: [
    {
      record: 'CAL-1',
      from: instantOf('2020-01-01T00:00:00Z'),
      until: instantOf('2060-01-01T00:00:00Z'),
    },
  ],
});

/** Whatever a command names is there and in order: stories that are not about instruments say nothing of them. */
export const inOrder = (wish: Pick<Command, 'type' | 'data'>, at: Post): readonly Device[] =>
  instrumentsOf(wish).flatMap(({ number, kinds: [kind] }) =>
    kind === undefined ? [] : [instrument(number, kind, at)],
  );
