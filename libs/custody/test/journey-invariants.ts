import type { Decided } from './invariants/decided.js';
import { custody, labels, lineage, terminal } from './invariants/invariants-of-custody.js';
import { migration } from './invariants/invariants-of-migration.js';
import { reality, refusals } from './invariants/invariants-of-refusal.js';
import { release } from './invariants/invariants-of-release.js';
import { stages } from './invariants/invariants-of-stage.js';
import { bedside, volumes } from './invariants/invariants-of-use.js';

/**
 * The invariants of a journey, looked at from outside: from its history and its state, and never through the rules
 * that are to uphold them.
 */
export function everyInvariant(decided: Decided): void {
  custody(decided);
  lineage(decided);
  labels(decided);
  terminal(decided);
  bedside(decided);
  release(decided);
  migration(decided);
  volumes(decided);
  refusals(decided);
  reality(decided);
  stages(decided);
}
