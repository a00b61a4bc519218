import type { Command } from '../kernel/command.js';
import { type CommandRules, type Rulebook, type Rule, rule } from '../kernel/rule.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import { finding } from '../kernel/finding.js';
import { instantOf } from '../kernel/instant.js';
import { samePost } from '../kernel/actor.js';
import type { DeviceCommand } from './commands.js';
import { type DeviceEvent, isActing } from './events.js';
import type { Device } from './evolve-device.js';

/** Clocks of devices drift all the time: only what somebody would notice is written down. */
const NOTICED_MS = 1_000;

type Of<T extends DeviceCommand['type']> = Extract<DeviceCommand, { readonly type: T }>;

const isThere: readonly Rule<Command, Device>[] = [
  rule('it is enrolled', ['H43'], (_command, { device }) =>
    device === '' ? finding('DEVICE_UNKNOWN') : undefined,
  ),
  rule('it is not retired', ['H43'], (_command, { retiredFor }) =>
    retiredFor === undefined ? undefined : finding('DEVICE_RETIRED', { reason: retiredFor }),
  ),
];

export const deviceRulebook: Rulebook<DeviceCommand, Device, DeviceEvent> = {
  EnrolDevice: {
    kind: 'decision',
    rules: [
      rule('its number is of no other', ['H43'], (_command, { device }) =>
        device === '' ? undefined : finding('ALREADY_DONE'),
      ),
      rule<Of<'EnrolDevice'>, Device>('what acts shows its key', ['H43'], ({ data }) =>
        !isActing(data.kind) || (data.publicKey !== undefined && data.proved)
          ? undefined
          : finding('DEVICE_NOT_PROVED'),
      ),
    ],
    happen: ({ data: { device, kind, publicKey, organisation, site, post } }) => [
      {
        type: 'DeviceEnrolled',
        data: {
          device,
          kind,
          organisation,
          site,
          post,
          ...(publicKey === undefined ? {} : { publicKey }),
        },
      },
    ],
  },
  QualifyDevice: {
    kind: 'decision',
    rules: [
      ...isThere,
      rule('it ends later', [], ({ data, meta }) =>
        instantOf(data.validUntil) > meta.now ? undefined : finding('DUE_DATE_PAST'),
      ),
    ],
    happen: ({ data }) => [{ type: 'DeviceQualified', data }],
  },
  MoveDevice: {
    kind: 'decision',
    rules: [
      ...isThere,
      rule('it is not there already', [], ({ data }, { at }) =>
        samePost(data, at) ? finding('ALREADY_DONE') : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'DeviceMoved', data }],
  },
  MeasureDeviceClock: {
    kind: 'fact',
    rules: isThere,
    happen: ({ data }, { clockOffsetMs }) =>
      Math.abs(data.offsetMs - (clockOffsetMs ?? 0)) < NOTICED_MS
        ? []
        : [{ type: 'DeviceClockMeasured', data }],
  },
  RetireDevice: {
    kind: 'decision',
    needsNoTraining: true,
    rules: isThere,
    happen: ({ data }) => [{ type: 'DeviceRetired', data }],
  },
};

/** Decides whatever is done to one device. */
export function decideDevice(command: DeviceCommand, state: Device): Decision<DeviceEvent> {
  const rules: CommandRules<DeviceCommand, Device, DeviceEvent> = deviceRulebook[command.type];
  return decideByRules(rules, noConsequences, command, state);
}
