import type { Finding } from '../kernel/finding.js';
import { DAY_MS, type Instant } from '../kernel/instant.js';
import type { PersonCommand } from './commands.js';
import type { AlarmSign, PersonEvent } from './events.js';
import type { Person } from './person.js';

/** Whoever has forgotten his password asks for help sooner. */
const FAILURES_IN_A_ROW = 5;
/** So often is somebody told of one sign on one account, however long it goes on: a desk that is flooded looks at nothing. */
const TOLD_AGAIN_AFTER_MS = DAY_MS;

/** What a proof that failed was the sign of; the gravest one stands first. */
function signsOf(command: PersonCommand, person: Person): readonly AlarmSign[] {
  const signs: AlarmSign[] = [];
  if (command.type === 'SignIn') {
    const { device, badge, passkey } = command.data;
    if (device.is === 'retired') signs.push('retired-device');
    // The ledger reads no badge that it has not made itself: one that does not count was withdrawn.
    if (badge && !person.badges.includes(badge)) signs.push('withdrawn-badge');
    if (passkey && person.removedPasskeys.includes(passkey)) signs.push('removed-passkey');
  }
  if (person.failuresInARow + 1 >= FAILURES_IN_A_ROW) signs.push('many-failures');
  return signs;
}

const wasTold = (sign: AlarmSign, { alarms }: Person, now: Instant): boolean =>
  now - (alarms[sign] ?? Number.NEGATIVE_INFINITY) < TOLD_AGAIN_AFTER_MS;

/** 21 CFR 11.300(d): attempts to use what is not one's own are reported at once, and somebody must look. */
export function alarmOf(
  command: PersonCommand,
  { code }: Finding,
  person: Person,
): readonly PersonEvent[] {
  const { now } = command.meta;
  const sign = signsOf(command, person).find(each => !wasTold(each, person, now));
  return sign === undefined ? [] : [{ type: 'SignInAttacked', data: { sign, code } }];
}
