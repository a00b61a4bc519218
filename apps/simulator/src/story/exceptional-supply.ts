import { storyCare } from '../care/story-care.js';
import { refused } from '../hazards/mischief.js';
import { people } from '../world/people.js';
import type { Notice } from '../world/protocol.js';
import { storyErrors } from './going-wrong.js';
import { certification } from './release.js';
import type { Scene } from './scene.js';

/** Too few of the cells live: a smaller dose, and no danger of its own. */
export const WEAK = {
  test: 'viability',
  measured: { operator: '=', value: '68', unit: 'percent' },
} as const;

const USUAL: readonly Notice[] = [{ recipient: 'sponsor' }, { recipient: 'authority' }];

/** The cells are weak, and nothing else is left: physician, manufacturer, participant and QP each say their part. */
export async function supplyExceptionally(scene: Scene): Promise<void> {
  const { book, doseNumber, protocol } = scene.parts;
  const asked = { batch: scene.batch, doseNumber, tests: [WEAK.test] };
  const requested = await scene.must(people.investigator, 'exceptional-supplies', {
    ...asked,
    reason: 'nothing else is left, and it gets worse every week',
  });
  const request = 'EXC-1';
  const evaluated = await scene.must(people.qa, 'exceptional-supply-evaluations', {
    request,
    document: 'RISK-2026-7',
    version: '1.0',
    sha256: 'd'.repeat(64),
  });
  const informed = await scene.must(people.investigator, 'exceptional-supply-informings', {
    request,
    document: 'ICF-EXCEPTION',
    version: '2.0',
  });
  const certified = await scene.tell(people.qp, 'certifications', certification(scene));
  book.injected({ ...storyErrors.conforming, steps: [refused(certified, 'TESTS_FAILED')] });
  const released = await scene.must(people.qp, 'exceptional-releases', { request, ...asked });
  const told: string[] = [];
  for (const { recipient, authority } of protocol.notices?.exceptionalSupply ?? USUAL) {
    const notice = await scene.must(people.qp, 'exceptional-supply-notices', {
      request,
      recipient,
      reference: 'LETTER-2026-3',
      ...(authority === undefined ? {} : { authority }),
    });
    told.push(notice.commandId);
  }
  book.cared(
    storyCare.exceptionalSupply,
    ...[requested, evaluated, informed, released].map(({ commandId }) => commandId),
    ...told,
  );
}
