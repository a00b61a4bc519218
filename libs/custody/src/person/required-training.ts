import type { GrantedRole } from '../kernel/actor.js';

/** What somebody must have learnt, by the name under which QA records it. */
export const trainings = {
  custody: {
    title: 'Working with Selfsame: scans, checks, stops, signatures, and paper when it is silent',
    clause: '21 CFR 11.10(i); Annex 11 §2',
  },
  gcp: { title: 'Good clinical practice', clause: 'ICH E6(R3)' },
  gmp: {
    title: 'Good manufacturing practice for advanced therapies',
    clause: 'EudraLex Vol 4 Part IV; 21 CFR 211.25',
  },
  'bedside-identification': {
    title: 'Identifying a participant and a product at the bed, by two people who check apart',
    clause: 'WHO Patient Safety Solution 2; FACT-JACIE',
  },
  'biological-transport': {
    title: 'Carrying biological material, dry shippers and dry ice',
    clause: 'ADR 1.3',
  },
} as const satisfies Record<string, { readonly title: string; readonly clause: string }>;

type Training = keyof typeof trainings;

const CLINICAL: readonly Training[] = ['custody', 'gcp'];
const AT_THE_BED: readonly Training[] = [...CLINICAL, 'bedside-identification'];
const MANUFACTURE: readonly Training[] = ['custody', 'gmp'];
/** They look, and give no command on a therapy: what they judge asks for nothing here. */
const ONLY_READS: readonly Training[] = [];

/**
 * Which role needs which training: the one table, read with every command and printed in the docs. What was never recorded
 * counts like what is over. An administrator needs none: the first of them is there before anybody who could record it.
 */
export const requiredTrainings: Readonly<Record<GrantedRole, readonly Training[]>> = {
  investigator: CLINICAL,
  'collecting-physician': CLINICAL,
  'administering-physician': AT_THE_BED,
  nurse: AT_THE_BED,
  courier: ['custody', 'biological-transport'],
  operator: MANUFACTURE,
  'storage-keeper': MANUFACTURE,
  'qc-analyst': MANUFACTURE,
  qa: MANUFACTURE,
  qp: MANUFACTURE,
  'unblinded-pharmacist': CLINICAL,
  sponsor: CLINICAL,
  monitor: ONLY_READS,
  auditor: ONLY_READS,
  inspector: ONLY_READS,
  administrator: [],
};

/**
 * Whether a role needs a training, once it was recorded of its holder. What the table does not name is the house's own: it was
 * recorded because it counts there, and stops like the others when it is over.
 */
export const isNeededBy = (role: GrantedRole, training: string): boolean =>
  (requiredTrainings[role] as readonly string[]).includes(training) ||
  !Object.hasOwn(trainings, training);
