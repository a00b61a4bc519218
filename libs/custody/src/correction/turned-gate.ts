import { evolve } from '../journey/evolve.js';
import { type Journey, unstarted } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import type { ReleaseStage } from '../protocol/definition.js';
import { failedTests, unreviewedResults, unverifiedEntries } from '../quality/release-gate.js';
import { releasedStage } from '../quality/released-stage.js';
import type { CorrectEvent } from './commands.js';
import { type Reading, readingAfter, readingBefore } from './corrected-record.js';
import { isDose } from './turned-facts.js';

/**
 * Whether a certification rests on something that a correction changes. The values may still be good; until a second
 * person has said so, nobody may use what was certified on the others.
 */
export function turnedGate(command: CorrectEvent, present: Journey): Finding | undefined {
  const before = readingBefore(command, present);
  const after = readingAfter(command);
  for (const released of Object.values(after.journey.batches)) {
    const { batch } = released;
    const stage = releasedStage(after.journey, released);
    if (stage === undefined) continue;
    const said = new Set(gate(before, batch, stage).map(found => JSON.stringify(found)));
    const turned = gate(after, batch, stage).find(found => !said.has(JSON.stringify(found)));
    if (turned !== undefined) {
      return finding('RECORD_CHANGED_GATE', { batch, now: turned.code }, { kind: 'batch', batch });
    }
  }
  return undefined;
}

/** H26: that a dose did not go in after all is no one person's word: another one would be given on it. */
export const doseTakenBack = (command: CorrectEvent, present: Journey): Finding | undefined =>
  present.bedside.doseGiven && !readingAfter(command).journey.bedside.doseGiven
    ? finding('RECORD_CHANGED_GATE', { doseNumber: present.doseNumber }, { kind: 'journey' })
    : undefined;

/** What the gate says of the values that a person can have mistyped. */
const gate = (reading: Reading, batch: string, stage: ReleaseStage): readonly Finding[] =>
  [
    failedTests(reading.journey, batch),
    outOfDose(reading, batch),
    unreviewedResults(reading.journey, batch, stage),
    unverifiedEntries(reading.journey, batch),
  ].filter(found => found !== undefined);

/** H46: each filling by the protocol of its day, wherever the therapy has moved since. */
function outOfDose({ events, journey }: Reading, batch: string): Finding | undefined {
  const off: string[] = [];
  let then = unstarted;
  for (const event of events) {
    if (event.type === 'TubesFilled') {
      const { from, tubes, cellsPerTube, volumeMicrolitres } = event.data;
      if (journey.items[from]?.batch === batch && !isDose(event.data, then))
        off.push(`${tubes.join(' ')}: ${cellsPerTube} in ${volumeMicrolitres}`);
    }
    then = evolve(then, event);
  }
  return off.length === 0
    ? undefined
    : finding('VOLUME_OUT_OF_RANGE', { batch, tubes: off.join(', ') });
}
