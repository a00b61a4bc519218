import { candidate, foundInBox, foundOnTheFloor, looking } from '../../test/material-story.js';
import { analyst, keeper, operator, qa, secondAnalyst, secondOperator } from '../../test/people.js';
import { OURS, STRANGER } from '../../test/scans.js';
import type { PresentedCandidate } from './commands.js';
import type { EvidenceKind } from './evidence.js';

const resolving = (evidence: EvidenceKind, change: Partial<PresentedCandidate> = {}) => ({
  candidate: candidate(change),
  evidence,
  reason: 'both surveys agree',
});
const byPosition = resolving('position-by-exclusion');
const as = { coi: OURS.coi, item: 'T2' };

const surveyed = (first = looking(), second = first) =>
  foundInBox.when(operator, 'SurveyBox', first).next.when(secondOperator, 'SurveyBox', second).next;

describe('a tube that lost its label in nitrogen', () => {
  it('H3: is what the map says, once two people found everything else as the map has it', () => {
    surveyed()
      .when(qa, 'ResolveIdentity', byPosition)
      .happens({
        type: 'IdentityResolved',
        data: { ...as, evidence: 'position-by-exclusion', reason: 'both surveys agree' },
      });
  });

  it('H3: is nothing before a second person has looked', () => {
    foundInBox
      .when(operator, 'SurveyBox', looking())
      .next.when(operator, 'SurveyBox', looking())
      .next.when(qa, 'ResolveIdentity', byPosition)
      .isRefused('EVIDENCE_MISSING', { why: 'one-person', surveys: 1 });
  });

  it('H3: stays unknown when one of the two found something else at another place', () => {
    surveyed(looking(), looking({ swapped: ['A1', 'A4'] }))
      .when(qa, 'ResolveIdentity', byPosition)
      .isRefused('EVIDENCE_MISSING', { why: 'positions-differ', positions: 'A1 A4' });
  });

  it('H3: stays unknown while anything else of the box is missing', () => {
    surveyed(looking({ empty: ['A4'] }))
      .when(qa, 'ResolveIdentity', byPosition)
      .isRefused('EVIDENCE_MISSING', { why: 'positions-empty', positions: 'A4' });
  });

  it('H3: whose neighbour of another person has none either may be the neighbour', () => {
    surveyed(looking({ bare: ['A2', 'A4'] }))
      .when(qa, 'ResolveIdentity', byPosition)
      .isRefused('EVIDENCE_AMBIGUOUS', {
        why: 'may-have-changed-places',
        units: `${STRANGER.coi}/T1`,
      });
  });

  it('H3: whose neighbour is of another batch of the same person may be the neighbour', () => {
    surveyed(looking({ bare: ['A2', 'A3'] }))
      .when(qa, 'ResolveIdentity', byPosition)
      .isRefused('EVIDENCE_AMBIGUOUS');
  });

  it('H3: may have come from anywhere when one more lies where nothing should', () => {
    surveyed(looking({ bare: ['A2', 'A5'] }))
      .when(qa, 'ResolveIdentity', byPosition)
      .isRefused('EVIDENCE_AMBIGUOUS', { why: 'may-have-changed-places', units: 'A5' });
  });

  it('of the same batch of the same person as its neighbour may be either: it makes no difference', () => {
    surveyed(looking({ bare: ['A1', 'A2'] }))
      .when(qa, 'ResolveIdentity', byPosition)
      .isRecorded();
  });

  it('H3: is known by its place no more once somebody has lifted it out', () => {
    surveyed()
      .when(keeper, 'MoveMaterial', { quarantine: 'quarantine-1', reason: 'to look at it' })
      .next.when(qa, 'ResolveIdentity', byPosition)
      .isRefused('EVIDENCE_MISSING', { why: 'not-in-its-position' });
  });

  it.each([
    ['another unit of the box', { item: 'T1' }, 'EVIDENCE_MISSING'],
    ['what the box has given away since', { isMapped: false }, 'EVIDENCE_MISSING'],
    ['what nobody misses', { isMissing: false }, 'NOT_MISSING'],
  ] as const)('H3: is not taken for %s', (_what, change, code) => {
    surveyed()
      .when(qa, 'ResolveIdentity', resolving('position-by-exclusion', change))
      .isRefused(code);
  });

  it('H3: is judged by somebody who neither found it nor looked', () => {
    foundInBox
      .when(operator, 'SurveyBox', looking())
      .next.when(qa, 'SurveyBox', looking())
      .next.when(qa, 'ResolveIdentity', byPosition)
      .isRefused('ONE_PERSON_TWICE');
  });

  it('looked at again, the last word of each person counts', () => {
    surveyed(looking({ swapped: ['A1', 'A4'] }), looking())
      .when(operator, 'SurveyBox', looking())
      .next.when(qa, 'ResolveIdentity', byPosition)
      .isRecorded();
  });
});

describe('a test of its cells', () => {
  const test = {
    participant: OURS.participant,
    method: 'STR',
    report: 'STR-2026-7',
    reportSha256: 'a'.repeat(64),
    matches: true,
  } as const;
  const tested = (first: object = {}, second = first) =>
    foundOnTheFloor
      .when(analyst, 'RecordIdentityTest', { ...test, ...first })
      .next.when(secondAnalyst, 'RecordIdentityTest', { ...test, ...second }).next;
  const byTest = resolving('identity-test', { isMapped: false });

  it('H3: says whose they are, when two people read the same report', () => {
    tested().when(qa, 'ResolveIdentity', byTest).isRecorded();
    tested({}, { report: 'STR-2026-8' })
      .when(qa, 'ResolveIdentity', byTest)
      .isRefused('EVIDENCE_MISSING', { why: 'reports-differ' });
  });

  it('H3: that names another person is no evidence for this one', () => {
    tested({ participant: STRANGER.participant })
      .when(qa, 'ResolveIdentity', byTest)
      .isRefused('EVIDENCE_MISSING', { why: 'cells-of-another' });
  });

  it('H32: cannot tell one dose of a person from the other', () => {
    const missing = [candidate(), { coi: 'CHA999926OURS02', item: 'T1', batch: 'B1' }];
    tested()
      .when(qa, 'ResolveIdentity', resolving('identity-test', { missing }))
      .isRefused('EVIDENCE_AMBIGUOUS', { why: 'more-is-missing', units: 'CHA999926OURS02/T1' });
  });

  it('H3: outweighs the map of a box and the word of two people', () => {
    surveyed()
      .when(analyst, 'RecordIdentityTest', { ...test, matches: false })
      .next.when(qa, 'ResolveIdentity', byPosition)
      .isRefused('EVIDENCE_MISSING', { why: 'cells-of-another' });
  });
});

describe('a closed container that came with a document', () => {
  const packed = { container: 'SEAL-7', documentSha256: 'b'.repeat(64), ...as };

  it('H3: says what is in it, when two people read the same', () => {
    const once = foundOnTheFloor.when(keeper, 'RecordSealedContainer', packed).next;
    once
      .when(qa, 'ResolveIdentity', resolving('sealed-container'))
      .isRefused('EVIDENCE_MISSING', { why: 'one-person' });
    const twice = once.when(operator, 'RecordSealedContainer', packed).next;
    twice.when(qa, 'ResolveIdentity', resolving('sealed-container')).isRecorded();
    twice
      .when(qa, 'ResolveIdentity', resolving('sealed-container', { item: 'T1' }))
      .isRefused('EVIDENCE_MISSING', { why: 'document-says-otherwise' });
  });
});
