import type { Position } from '@selfsame/event-store';
import { type Progress, along } from '../backup/progress.js';
import { Links } from '../backup/walk-log.js';
import { SignaturesOfLog } from './signatures-of-log.js';
import type { Finding, VerifiableLog, Verified } from './verify-log.js';

const PAGE = 1_000;

/**
 * As `verifyLog`, of a log whose positions have gaps, such as a cluster's: what is missing shows by the event that
 * should follow it in its stream. What cannot be read at all ends the walk, for nobody knows where to go on.
 * @throws EventStoreError of the read that failed
 */
export async function verifySparseLog(
  log: VerifiableLog,
  tell: (finding: Finding) => void,
  progress: Progress,
): Promise<Verified> {
  const links = new Links(log.epoch);
  const signatures = new SignaturesOfLog();
  const head = await log.head();
  if (head === undefined) return { events: 0, streams: 0, findings: 0 };
  const shown = along(head, progress);
  let events = 0;
  let findings = 0;
  let at: Position | undefined;
  while (at !== head) {
    const page = await log.readAll(at, PAGE);
    if (page.length === 0) break;
    for (const event of page) {
      const faults = [links.follow(event), await signatures.follow(event.bytes)];
      for (const what of faults.filter(fault => fault !== undefined)) {
        findings += 1;
        tell({ position: event.position, event: `${event.stream}@${event.revision}`, what });
      }
      events += 1;
    }
    at = page.at(-1)?.position;
    shown(page);
  }
  return { events, streams: links.ends.length, findings };
}
