import type { Scene } from '@selfsame/simulator';
import { Desk } from '../../harness/desk.js';
import { type TestLedger, administrator } from '../../harness/ledger-in-process.js';

/** Lays the wristbands and the tubes of some therapies on the tray of a practice ledger. */
export async function layOnTray(ledger: TestLedger, ...scenes: readonly Scene[]): Promise<void> {
  const admin = new Desk(ledger.url, await ledger.token(administrator));
  await admin.ask('POST', '/simulation/tray', { rows: scenes.flatMap(thingsOf) });
}

function thingsOf(scene: Scene): object[] {
  const { subjectNumber, wristband } = scene.parts.body;
  const tube = scene.of(scene.hands.tube ?? '');
  return [
    { name: `Wristband of ${subjectNumber}`, kind: 'wristband', ...wristband, subjectNumber },
    { name: `Tube of ${subjectNumber}`, kind: 'tube', ...tube, coi: scene.coi, subjectNumber },
  ];
}
