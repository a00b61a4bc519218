import { IdleLock } from './access/idle-lock.js';
import { Sessions } from './access/sessions.js';
import { Tokens } from './access/tokens.js';
import { machineTime } from './clock/clock.js';
import { CourierPassDesk, type CourierPassParts } from './courier-passes/courier-pass-desk.js';
import { AccountDesk, type AccountDeskParts } from './people/account-desk.js';
import { Guessable } from './people/guessable.js';
import { SignInDesk } from './people/sign-in-desk.js';
import { Listeners } from './listening/listeners.js';
import { DeviceKeys } from './devices/device-keys.js';
import { BegunSignOns } from './people/begun-sign-on.js';
import { HospitalProvider } from './people/hospital-provider.js';
import { SingleSignOnDesk } from './people/single-sign-on-desk.js';
import { UnlockDesk } from './people/unlock-desk.js';
import type { Composition } from './composition.js';

/** Who people are, and what lets them in. */
export async function accountsOf(
  { keys, clock, founded, idleMs, ...composition }: Composition,
  across: Omit<AccountDeskParts, 'tokens' | 'study' | 'guessable'> &
    Pick<CourierPassParts, 'journeys' | 'contacts' | 'lookUps'>,
): Promise<readonly object[]> {
  const { ledgerId, study, simulated } = founded;
  const { journeys, contacts, lookUps } = across;
  const realTime = simulated ? machineTime : () => clock.now();
  const tokens = await Tokens.open(ledgerId, keys.token, realTime);
  const idleLock = new IdleLock(realTime, idleMs);
  const sessions = new Sessions({ ...across, tokens, idleLock, study });
  const { singleSignOn, origin, log } = composition;
  const proving = { ...across, tokens, idleLock, guessable: Guessable.in(founded) };
  const deviceKeys = new DeviceKeys(across.challenges);
  const unlocking = new UnlockDesk(proving);
  return [
    tokens,
    idleLock,
    across.passwords,
    new CourierPassDesk({ ...proving, journeys, contacts, lookUps, ledgerId }),
    sessions,
    new Listeners(tokens, sessions),
    new AccountDesk({ ...proving, study }),
    new SignInDesk({ ...proving, study, deviceKeys, measuresClocks: !simulated }),
    unlocking,
    new SingleSignOnDesk({
      ...proving,
      study,
      provider: singleSignOn && new HospitalProvider(singleSignOn, origin, log),
      // The provider lives in real time, whatever the ledger does.
      begunSignOns: new BegunSignOns(keys.wristband, ledgerId, machineTime),
      realTime: machineTime,
      unlocking,
      deviceKeys,
    }),
  ];
}
