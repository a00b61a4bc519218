import type { Role } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import type { Decision } from '../kernel/decision.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { DisposeMaterial, MaterialCommand, ResolveIdentity } from './commands.js';
import { evidenceFails } from './evidence-shows.js';
import type { MaterialEvent } from './events.js';
import type { Material } from './evolve-material.js';
import { surveyOf } from './survey-of.js';

const isHere = rule<Command, Material>('it is in quarantine', [], (_command, { found, left }) => {
  if (found === undefined) return finding('MATERIAL_UNKNOWN');
  return left === undefined ? undefined : finding('MATERIAL_LEFT', { left });
});

const evidenceOf = ({ surveys, tests, containers }: Material): readonly string[] =>
  [...surveys, ...tests, ...containers].map(({ by }) => by);

const PHYSICIANS: readonly Role[] = ['collecting-physician', 'administering-physician'];

/** Whose last material it is nobody can know: therefore it is treated as if it were. */
const mayBeTheLast = rule<DisposeMaterial, Material>(
  'the QP and a physician agreed: it may be the last of somebody',
  ['H51'],
  ({ meta }, { disposalAgreedBy }) => {
    const agreed = disposalAgreedBy.filter(({ person }) => person !== meta.actor.person);
    const qp = agreed.find(({ as }) => as === 'qp');
    const physician = agreed.find(
      ({ as, person }) => PHYSICIANS.includes(as) && person !== qp?.person,
    );
    return qp !== undefined && physician !== undefined
      ? undefined
      : finding('MAY_BE_THE_LAST', { qp: qp !== undefined, physician: physician !== undefined });
  },
);

/** Found and kept, never opened, never given: there is no command for either. */
export const materialRulebook: Rulebook<MaterialCommand, Material, MaterialEvent> = {
  FindMaterial: {
    kind: 'fact',
    needsNoTraining: true,
    rules: [],
    happen: ({ data: { position, ...said } }) => [
      {
        type: 'MaterialFound',
        data: {
          ...said,
          ...(position === undefined
            ? {}
            : {
                position: {
                  box: position.box,
                  position: position.position,
                  ...(position.occupant === undefined ? {} : { occupant: position.occupant }),
                },
              }),
        },
      },
    ],
  },
  MoveMaterial: {
    kind: 'fact',
    rules: [isHere],
    happen: ({ data }) => [{ type: 'MaterialMoved', data }],
  },
  SurveyBox: {
    kind: 'decision',
    rules: [isHere],
    happen: ({ data }) => [{ type: 'BoxSurveyed', data: surveyOf(data.survey) }],
  },
  RecordIdentityTest: {
    kind: 'decision',
    rules: [isHere],
    happen: ({ data }) => [{ type: 'IdentityTestRecorded', data }],
  },
  RecordSealedContainer: {
    kind: 'decision',
    rules: [isHere],
    happen: ({ data }) => [{ type: 'SealedContainerRecorded', data }],
  },
  ResolveIdentity: {
    kind: 'decision',
    rules: [
      isHere,
      rule('somebody misses what it is said to be', ['H3'], ({ data: { candidate } }) =>
        candidate.isMissing
          ? undefined
          : finding('NOT_MISSING', { coi: candidate.coi, item: candidate.item }),
      ),
      rule('two people have shown what it is', ['H3'], ({ data }: ResolveIdentity, material) =>
        evidenceFails(data.evidence, material, data.candidate),
      ),
      apart('identityResolution', (_command, material) => [
        ...material.handledBy,
        ...evidenceOf(material),
      ]),
    ],
    happen: ({ data: { candidate, evidence, reason } }) => [
      {
        type: 'IdentityResolved',
        data: { coi: candidate.coi, item: candidate.item, evidence, reason },
      },
    ],
  },
  AgreeToMaterialDisposal: {
    kind: 'decision',
    rules: [isHere],
    happen: ({ data, meta }) => [
      { type: 'MaterialDisposalAgreed', data: { as: meta.actor.role, reason: data.reason } },
    ],
  },
  DisposeMaterial: {
    kind: 'act',
    rules: [isHere, mayBeTheLast, apart('materialDisposal', ({ data }) => [data.witness])],
    happen: ({ data }) => [{ type: 'MaterialDisposed', data }],
  },
};

/** A decider over a rulebook. The ledger uses `decideMaterial`, over the whole one. */
export const decideMaterialBy =
  (rulebook: typeof materialRulebook) =>
  (command: MaterialCommand, state: Material): Decision<MaterialEvent> => {
    const rules = rulebook[command.type] as CommandRules<MaterialCommand, Material, MaterialEvent>;
    return decideByRules(rules, noConsequences, command, state);
  };

/** Decides whatever is done to material that nobody knows. */
export const decideMaterial = decideMaterialBy(materialRulebook);
