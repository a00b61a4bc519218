import { type Finding, finding } from '../kernel/finding.js';
import type { Command } from '../kernel/command.js';
import type { Instant } from '../kernel/instant.js';
import type { PresentedLabel, PresentedWristband } from '../kernel/presented.js';
import { type Rule, rule } from '../kernel/rule.js';
import { USUAL_SCANS_WITHIN_SECONDS } from '../protocol/usual-limits.js';
import type { Journey } from './journey.js';

/** From a wristband to a label a hand needs longer than this; a sheet with both symbols on it does not. */
const AT_ONCE_MS = 1_000;

interface Scanned {
  readonly wristband?: PresentedWristband;
  readonly container?: PresentedLabel;
  readonly tube?: PresentedLabel;
  readonly syringe?: PresentedLabel;
}

/** How long lay between wristband and label of one check, where the device gave each scan its moment. */
function intervalOf({ wristband, container, tube, syringe }: Scanned): number | undefined {
  const band: Instant | undefined = wristband?.scannedAt;
  const label = (container ?? tube ?? syringe)?.scannedAt;
  return band === undefined || label === undefined ? undefined : Math.abs(band - label);
}

function implausible(command: Command, { protocol }: Journey): Finding | undefined {
  const intervalMs = intervalOf(command.data as Scanned);
  if (intervalMs === undefined) return undefined;
  const facts = { seconds: Math.round(intervalMs / 1_000) };
  if (intervalMs < AT_ONCE_MS) return finding('SCANS_AT_ONCE', facts);
  const limit = protocol.administration.scansWithinSeconds ?? USUAL_SCANS_WITHIN_SECONDS;
  return intervalMs > limit * 1_000 ? finding('SCANS_FAR_APART', facts) : undefined;
}

/** H27: a photograph is scanned as fast as a finger, or from another room. Nobody is stopped for it; QA is told. */
export const scansArePlausible: Rule<Command, Journey> = rule(
  'wristband and label were scanned one after the other, at one place',
  ['H27'],
  implausible,
);
