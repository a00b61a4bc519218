import { ReadingDesk } from './access/reading-desk.js';
import { BUILD } from './build.js';
import { ClaimDesk } from './claims/claim-desk.js';
import { machineTime } from './clock/clock.js';
import { AuditDesk } from './commands/audit-desk.js';
import { CommandDesk, recallFromStream } from './commands/command-desk.js';
import { FrontDesk } from './commands/front-desk.js';
import { StreamLoader } from './commands/loaded-stream.js';
import { StreamKinds } from './commands/stream-kind.js';
import { PeopleInTexts } from './identity-vault/people-in-texts.js';
import { Attempts } from './people/attempts.js';
import { Passwords } from './people/passwords.js';
import { readScan } from './scans/read-scan.js';
import { WristbandKey } from './scans/wristband-key.js';
import { Challenges } from './signatures/challenges.js';
import { Passkeys } from './signatures/passkeys.js';
import { KeptOfflineDesk } from './signatures/kept-offline-desk.js';
import { SignatureDesk, type SignatureDeskParts } from './signatures/signature-desk.js';
import { deviceStream, personStream } from './commands/stream-names.js';
import { TypedText } from './scans/typed-text.js';
import type { Composition } from './composition.js';

/** What people sign with. */
function signingOf(
  { keys, clock, founded, origin, parts }: Composition,
  known: Pick<SignatureDeskParts, 'wristbandKey' | 'personOf' | 'deviceOf'>,
) {
  const realTime = founded.simulated ? machineTime : () => clock.now();
  const challenges = new Challenges(keys.wristband, founded.ledgerId, realTime);
  const passkeys = new Passkeys(challenges, origin);
  const { ledgerId } = founded;
  const passwords =
    parts?.passwords?.(keys.wristband, ledgerId) ??
    new Passwords(keys.wristband, ledgerId, parts?.passwordCost);
  const proving = { challenges, passkeys, passwords, attempts: new Attempts() };
  return { ...proving, signatures: new SignatureDesk({ ...known, ...proving }) };
}

/** The way of every command: from what was scanned and signed to what is appended. */
export function desksOf(composition: Composition) {
  const { store, keys, clock, log, founded, parts = {} } = composition;
  const { ledgerId, study } = founded;
  const kinds = parts.kinds ?? new StreamKinds();
  const loader = parts.loader?.(store, ledgerId) ?? new StreamLoader(store, ledgerId);
  const identity = { ledgerId, epoch: store.epoch, study, build: BUILD };
  const wristbandKey = new WristbandKey(keys.wristband);
  const deviceOf = async (device: string) =>
    (await loader.load(kinds.device, deviceStream(device))).state;
  const { signatures, ...signing } = signingOf(composition, {
    wristbandKey,
    personOf: async person => (await loader.load(kinds.person, personStream(person))).state,
    deviceOf,
  });
  const recall = parts.recall ?? recallFromStream;
  const keptOffline = new KeptOfflineDesk({ deviceOf });
  const deciding = { store, loader, clock, identity, recall };
  const desk = new CommandDesk({ ...deciding, signatures, keptOffline });
  const claims = new ClaimDesk(desk, loader, kinds, study, clock);
  const read = parts.readScan ?? readScan;
  const typedText = new TypedText(wristbandKey);
  const scannerParts = { claims, loader, kinds, wristbandKey, typedText, readScan: read };
  const audit = new AuditDesk(desk, clock, log);
  const front = new FrontDesk(desk, audit, scannerParts, new PeopleInTexts(composition.sealed));
  const therapyOf = async (sscc: string) => (await claims.read('sscc', sscc)).holder?.coi;
  const reading = new ReadingDesk({ loader, kinds, clock, audit, therapyOf });
  return { across: { desk, loader, kinds, clock }, claims, front, reading, signing, typedText };
}
