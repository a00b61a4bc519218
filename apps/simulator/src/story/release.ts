import { ANALYSER } from '../world/instruments.js';
import { people } from '../world/people.js';
import type { Protocol, Stage } from '../world/protocol.js';
import { CareBlocked } from './care-blocked.js';
import type { Scene } from './scene.js';

interface Measured {
  readonly operator: '=' | '<';
  readonly value: string;
  readonly unit: string;
}

const GOOD: Readonly<Record<string, Measured>> = {
  viability: { operator: '=', value: '93.5', unit: 'percent' },
  'cell-count': { operator: '=', value: '15000000', unit: 'cells' },
  endotoxin: { operator: '<', value: '0.5', unit: 'EU/ml' },
  'gram-stain': { operator: '=', value: 'negative', unit: 'finding' },
  mycoplasma: { operator: '=', value: 'negative', unit: 'finding' },
  'identity-str': { operator: '=', value: 'match', unit: 'finding' },
  'phenotype-cd105': { operator: '=', value: '98.2', unit: 'percent' },
  'phenotype-cd45': { operator: '=', value: '0.4', unit: 'percent' },
  sterility: { operator: '=', value: 'no-growth', unit: 'finding' },
};

/** A result as it usually is; of a test that no story knows, the worst that still passes. */
export const good = (scene: Scene, test: string): Measured => {
  const known = GOOD[test];
  if (known !== undefined) return known;
  const told = scene.parts.protocol.tests.find(each => each.test === test);
  if (told === undefined) throw new Error(`The protocol has no test ${test}.`);
  const { accept, unit } = told;
  const value = accept.text ?? accept.min ?? accept.max ?? '';
  return { operator: '=', value, unit };
};

/** The tests that a stage is waited for with. */
export const testsFor = ({ tests }: Protocol, stage: Stage): string[] =>
  tests.filter(({ neededFor }) => neededFor === stage).map(({ test }) => test);

export const resultFields = (scene: Scene, sample: string, test: string, measured: object) => ({
  sample: scene.of(sample),
  test,
  measured,
  method: `method-${test}`,
  instrument: ANALYSER,
  rawDataSha256: 'c'.repeat(64),
});

/** One analyst records, another keys it again. */
export async function measure(
  scene: Scene,
  sample: string,
  test: string,
  measured: object = good(scene, test),
): Promise<void> {
  await scene.must(people.analyst, 'results', resultFields(scene, sample, test, measured));
  await scene.must(people.otherAnalyst, 'result-reviews', {
    sample: scene.of(sample),
    test,
    measured,
  });
}

/** The certification that the protocol asks for before the product may be used. */
export const certification = ({ batch, parts }: Scene) => ({
  batch,
  stage: parts.protocol.administration.releaseStage,
});

/** The QP gives a batch up; what is collected from now on belongs to the next one. Answers the command. */
export async function rejectBatch(scene: Scene, reason: string): Promise<string> {
  const told = await scene.must(people.qp, 'rejections', { batch: scene.batch, reason });
  scene.nextBatch();
  return told.commandId;
}

/** The review by exception of the batch as it stands, as a certification names it. */
export async function reviewOf({ coi, batch, parts }: Scene): Promise<object> {
  const { sha256, review } = await parts.api.read(
    people.qp,
    `/journeys/${coi}/batches/${batch}/review`,
  );
  return { sha256, revision: (review as { revision: number }).revision };
}

/** The QP reads the review, and again where something has come since: then he signs for that one. */
export async function certify(scene: Scene): Promise<void> {
  const certifying = async () => ({
    ...certification(scene),
    reviewed: await reviewOf(scene),
  });
  const { accepted, problem } = await scene.tell(people.qp, 'certifications', await certifying());
  if (accepted) return;
  if (problem?.code !== 'REVIEW_OUTDATED')
    throw new CareBlocked(`${scene.coi} certifications: ${JSON.stringify(problem)}`);
  await scene.must(people.qp, 'certifications', await certifying());
}
