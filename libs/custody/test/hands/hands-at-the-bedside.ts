import type { BedsideCommand } from '../../src/bedside/commands.js';
import type { Identified } from '../../src/identity/comparison.js';
import type { StartJourney } from '../../src/journey/commands.js';
import { timestampOf } from '../../src/kernel/instant.js';
import * as people from '../people.js';
import { protocolOf } from '../protocol-of-stories.js';
import { OURS, SUBJECT_NUMBER, spokenHere } from '../scans.js';
import { band, label } from './any-scan.js';
import type { Draw } from './draw.js';
import type { Hands, Situation } from './hand.js';

/** The ward: from the plan of a dose to what is left in its syringe. */
export const handsAtTheBedside: Hands<StartJourney | BedsideCommand> = {
  StartJourney: () => ({
    ...OURS,
    subjectNumber: SUBJECT_NUMBER,
    doseNumber: 1,
    site: people.ward.site,
    protocol: protocolOf('cryo'),
    protocolSha256: 'sha256',
  }),
  PlanInfusion: (draw, { now }) => ({
    site: people.ward.site,
    post: draw.onceIn(10) ? 'surgery' : people.ward.post,
    plannedAt: timestampOf(now),
  }),
  CancelInfusion: draw => ({ cause: draw.of(['participant-unwell', 'no-staff'] as const) }),
  VerifyIdentity: (draw, at) => ({
    wristband: band(draw),
    tube: label(draw, at, 'tube'),
    subjectNumber: draw.onceIn(15) ? '01-999' : SUBJECT_NUMBER,
    ...saidTo(draw),
  }),
  OpenTube: (draw, at) => ({ tube: label(draw, at, 'tube') }),
  DrawUp: (draw, at) => ({
    tube: label(draw, at, 'opened tube'),
    syringe: label(draw, at, 'labelled syringe'),
    volumeMicrolitres: 1_500,
  }),
  HoldTimeOut: (draw, at) => ({
    wristband: band(draw),
    syringe: label(draw, at, 'syringe'),
    route: draw.onceIn(15) ? 'intravenous' : 'intrathecal',
  }),
  StartInfusion: (draw, at) => ({
    syringe: label(draw, at, 'syringe'),
    route: draw.onceIn(15) ? 'intravenous' : 'intrathecal',
    doseNumber: draw.onceIn(15) ? 2 : 1,
  }),
  RecordPunctureFailure: () => ({ attempts: 1 }),
  RecordSpill: (draw, at) => ({
    unit: label(draw, at, 'tube', 'syringe'),
    volumeMicrolitres: 100,
    estimated: true,
  }),
  CompleteInfusion: syringeVolumes,
  AbortInfusion: (draw, at) => ({ ...syringeVolumes(draw, at), reason: 'headache' }),
};

/** Where the vault knows somebody, what was said is compared; now and then it is not his name. */
const saidTo = (draw: Draw): Identified => {
  if (draw.onceIn(2)) return spokenHere;
  const fields = { dateOfBirth: draw.onceIn(8) ? 'differs' : 'agrees' } as const;
  const lookAlikes = draw.onceIn(8) ? 1 : 0;
  return { identity: 'spoken', comparison: { compared: true, fields, lookAlikes } };
};

function syringeVolumes(draw: Draw, situation: Situation) {
  return {
    syringe: label(draw, situation, 'syringe'),
    infusedMicrolitres: draw.of([1_500, 1_000, 0]),
    residualMicrolitres: draw.of([0, 200]),
    wasteMicrolitres: draw.of([0, 300]),
    estimated: draw.onceIn(2),
  };
}
