import { type Finding, finding } from '../kernel/finding.js';
import type { PresentedCandidate } from './commands.js';
import type { EvidenceKind, Survey, UnitOfBatch } from './evidence.js';
import type { Material } from './evolve-material.js';

type Shows = (material: Material, candidate: PresentedCandidate) => Finding | undefined;

/** Two people, each by himself: one who errs is not outvoted, he has to look again. */
const TWO = 2;

const missingEvidence = (why: string, facts: Finding['facts'] = {}): Finding =>
  finding('EVIDENCE_MISSING', { why, ...facts });
const ambiguous = (why: string, units: readonly string[]): Finding =>
  finding('EVIDENCE_AMBIGUOUS', { why, units: units.join(' ') });

const sameBatch = (one: UnitOfBatch, other: UnitOfBatch): boolean =>
  one.coi === other.coi && one.batch === other.batch;
const nameOf = ({ coi, item }: Pick<UnitOfBatch, 'coi' | 'item'>): string => `${coi}/${item}`;

/**
 * Its position says what it is only if it never left it, if two people found every other position of the box as the map has it, and
 * nothing is missing. Of two that lie there without a label nobody can say that they did not change places: that is of no
 * consequence where both are of one batch of one person, and never otherwise.
 */
const byPosition: Shows = (material, candidate) => {
  const place = material.found?.position;
  if (place === undefined || !material.inItsPosition) return missingEvidence('not-in-its-position');
  const surveys = material.surveys
    .map(({ evidence }) => evidence)
    .filter(({ box }) => box === place.box);
  if (surveys.length < TWO) return missingEvidence('one-person', { surveys: surveys.length });
  for (const survey of surveys) {
    const differs = surveyDiffers(survey, place.position, candidate);
    if (differs !== undefined) return differs;
  }
  return candidate.isMapped ? undefined : missingEvidence('box-says-otherwise');
};

function surveyDiffers(
  { differing, missing, unlabelled }: Survey,
  position: string,
  candidate: PresentedCandidate,
): Finding | undefined {
  if (differing.length > 0)
    return missingEvidence('positions-differ', { positions: differing.join(' ') });
  if (missing.length > 0)
    return missingEvidence('positions-empty', { positions: missing.join(' ') });
  const there = unlabelled.find(each => each.position === position)?.occupant;
  if (there === undefined || nameOf(there) !== nameOf(candidate))
    return missingEvidence('box-says-otherwise', { position });
  const others = unlabelled.filter(
    ({ occupant }) => occupant === undefined || !sameBatch(occupant, candidate),
  );
  return others.length === 0
    ? undefined
    : ambiguous(
        'may-have-changed-places',
        others.map(({ occupant, position: at }) => (occupant ? nameOf(occupant) : at)),
      );
}

/** Cells say whose they are, and not which tube of his it is. */
const byTest: Shows = ({ tests }, candidate) => {
  const words = tests.map(({ evidence }) => evidence);
  const agree = new Set(words.map(word => JSON.stringify(word))).size === 1;
  if (words.length < TWO || !agree)
    return missingEvidence(words.length < TWO ? 'one-person' : 'reports-differ');
  if (!words.every(word => word.matches && word.participant === candidate.participant))
    return missingEvidence('no-match');
  const others = candidate.missing.filter(unit => !sameBatch(unit, candidate));
  return others.length === 0 ? undefined : ambiguous('more-is-missing', others.map(nameOf));
};

const byContainer: Shows = ({ containers }, candidate) => {
  const words = containers.map(({ evidence }) => evidence);
  const agree = new Set(words.map(word => JSON.stringify(word))).size === 1;
  if (words.length < TWO || !agree)
    return missingEvidence(words.length < TWO ? 'one-person' : 'documents-differ');
  return words.every(word => nameOf(word) === nameOf(candidate))
    ? undefined
    : missingEvidence('document-says-otherwise');
};

const BY_KIND: Readonly<Record<EvidenceKind, Shows>> = {
  'position-by-exclusion': byPosition,
  'identity-test': byTest,
  'sealed-container': byContainer,
};

/** Cells that are somebody else's are not his, whatever a map or a document says. */
const testedAsAnother: Shows = ({ tests }, { participant }) =>
  tests.some(({ evidence }) =>
    evidence.participant === participant ? !evidence.matches : evidence.matches,
  )
    ? missingEvidence('cells-of-another')
    : undefined;

/** What is wrong with the evidence; undefined where it shows that the material is the candidate. */
export const evidenceFails = (
  kind: EvidenceKind,
  material: Material,
  candidate: PresentedCandidate,
): Finding | undefined =>
  testedAsAnother(material, candidate) ?? BY_KIND[kind](material, candidate);
