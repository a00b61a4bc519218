import { journeyRulebook } from './journey/rulebook.js';
import type { Journey } from './journey/journey.js';
import { unstarted } from './journey/journey.js';
import type { Actor } from './kernel/actor.js';
import type { Command } from './kernel/command.js';
import type { Decision } from './kernel/decision.js';
import { timestampOf } from './kernel/instant.js';
import { given } from '../test/journey-story.js';
import { SHEET_A, packFor } from '../test/paper.js';
import { releasedLot } from '../test/lots.js';
import { qa, ward } from '../test/people.js';
import { candidate, foundOnTheFloor } from '../test/material-story.js';
import { agreed } from '../test/at-the-bedside.js';
import { OURS, scan, spokenHere, wristband } from '../test/scans.js';
import { decideEnrolmentCodes } from './founding/enrolment-codes.js';
import { decideMaterial } from './material/material-rules.js';
import { unknownParticipant } from './participant/evolve-participant.js';
import { decideLot } from './lot/lot-rules.js';
import { decideParticipant } from './participant/participant-rules.js';
import { nobody } from './person/person.js';
import { decidePerson } from './person/person-rules.js';
import { permissions } from './permissions.js';
import { decidePrinter } from './printer/printer.js';
import { type SeparateDuty, type Segregation, segregation } from './segregation.js';
import { decideSite } from './site/site.js';
import { idleWorkstation } from './workstation/bench.js';
import { decideWorkstation } from './workstation/workstation.js';

const SAME = 'the-same';
const OTHER = 'another';

const certified = given('certified');
const planned = given('planned', 'fresh');
const printed = planned.and(qa, packFor(planned));
const { now, state } = certified;
const meta = (person: string): Command['meta'] => ({
  commandId: 'command',
  actor: { ...qa, person } satisfies Actor,
  now,
  occurredAt: now,
});
const until = timestampOf(now);

/** What the rule of the row says in a journey, whatever other rules would say before it. */
const inJourney =
  (duty: SeparateDuty, journey: Journey, data: object) =>
  (act: string, person: string): string | undefined => {
    const { rules } = journeyRulebook[act as keyof typeof journeyRulebook];
    const found = rules.find(({ name }) => name === segregation[duty].rule);
    if (found === undefined) throw new Error(`${act} has no such rule.`);
    const check = found.check as (
      command: Command,
      journey: Journey,
    ) => { code: string } | undefined;
    return check({ type: act, data, meta: meta(person) }, journey)?.code;
  };

type Decide = (command: never, state: never) => Decision<never>;
const bySay =
  (decide: unknown, before: unknown, data: object) =>
  (act: string, person: string): string | undefined => {
    const command = { type: act, data, meta: meta(person) };
    const decision = (decide as Decide)(command as never, before as never);
    return decision.outcome === 'refused' ? decision.refusal.code : undefined;
  };

const item = (name: string) => {
  const known = state.items[name];
  if (known === undefined) throw new Error(`There is no ${name}.`);
  return known;
};
const [result] = state.results;
const [entry] = state.criticalEntries;
if (result === undefined || entry === undefined) throw new Error('Nothing was measured.');
const batch = state.batches.B1;
if (batch === undefined) throw new Error('Nothing was grown.');
const parcel = Object.values(given('product-offered').state.packages).find(({ offer }) => offer);
if (parcel?.offer === undefined) throw new Error('Nothing is offered.');
const hold = {
  hold: 'HOLD-1',
  scope: { kind: 'journey' },
  cause: { kind: 'person', reason: 'a doubt' },
  placedBy: SAME,
  placedAtSite: 'here',
  placedAt: now,
  open: true,
  disposition: undefined,
  rejectedItems: [],
} as const;
const asked = {
  request: 'EXC-1',
  batch: 'B1',
  tests: ['viability'],
  requestedBy: SAME,
  evaluated: false,
  informed: false,
  release: undefined,
  revoked: false,
} as const;
const grant = { grant: 'GRANT-1', role: 'administrator', ...ward, study: 'ALS', until } as const;
const account = {
  ...nobody,
  person: 'S-10',
  credential: {},
  proposed: [{ ...grant, proposedBy: SAME }],
};
const stop = { stop: 'STOP-1', cause: 'recall', open: false, openedBy: SAME, liftedFor: undefined };
const erasure = { erasure: 'ERASURE-1', basis: 'request', proposedBy: SAME, approvals: [] };
const transfer = { transfer: 'TRANSFER-1', from: 'F', to: qa.site, proposedBy: SAME, open: true };
const document = { container: 'C', documentSha256: 'd', coi: OURS.coi, item: 'T2' };
const witnessed = { witness: SAME };

/** Whoever did the one thing tries the other, and so does somebody else. */
const tries: Readonly<Record<SeparateDuty, (act: string, person: string) => string | undefined>> = {
  certification: inJourney(
    'certification',
    { ...state, batches: { B1: { ...batch, operators: [SAME] } } },
    { batch: 'B1', stage: 'final' },
  ),
  exceptionalSupply: inJourney(
    'exceptionalSupply',
    { ...state, exceptionalSupplies: { 'EXC-1': asked } },
    { request: 'EXC-1', batch: 'B1', doseNumber: 1, tests: ['viability'] },
  ),
  migration: inJourney('migration', state, { publishedBy: SAME }),
  review: inJourney(
    'review',
    { ...state, results: [{ ...result, analyst: SAME, correctedBy: [], reviewedBy: undefined }] },
    { sample: scan(result.sample), test: result.test },
  ),
  secondKeying: inJourney(
    'secondKeying',
    { ...state, criticalEntries: [{ ...entry, enteredBy: SAME }] },
    { eventId: entry.eventId, field: entry.field },
  ),
  downtimeEntry: inJourney(
    'downtimeEntry',
    {
      ...state,
      downtime: {
        ...state.downtime,
        entered: {
          'FORM-A': {
            form: 'FORM-A',
            formSha256: 'sha256',
            enteredBy: SAME,
            at: now,
            paper: { kind: 'illegible', says: 'wet', at: timestampOf(now) },
            item: undefined,
            compared: undefined,
          },
        },
      },
    },
    { form: 'FORM-A', agrees: true },
  ),
  destructionOfForms: inJourney('destructionOfForms', printed.state, {
    form: SHEET_A,
    fate: 'blank',
    reason: 'not needed',
    ...witnessed,
  }),
  deviation: inJourney(
    'deviation',
    {
      ...state,
      deviations: {
        'DEV-1': {
          deviation: 'DEV-1',
          batch: 'B1',
          code: 'TYPED_ALONE',
          command: 'VerifyIdentity',
          revision: 7,
          causedBy: SAME,
          openedAt: 0 as never,
          classification: 'minor',
          investigation: undefined,
          capa: undefined,
          closureProposedBy: undefined,
          open: true,
        },
      },
    },
    { deviation: 'DEV-1' },
  ),
  lotRelease: bySay(
    decideLot,
    {
      ...releasedLot('LOT-1', 'medium').state,
      receivedBy: SAME,
      releasedAt: undefined,
    },
    { certificateSha256: 'c'.repeat(64) },
  ),
  hold: inJourney('hold', { ...state, holds: { 'HOLD-1': hold } }, { hold: 'HOLD-1' }),
  stop: bySay(
    decideParticipant,
    { ...unknownParticipant, participant: 'P', consented: true, stops: { 'STOP-1': stop } },
    { stop: 'STOP-1', evidence: 'e' },
  ),
  bedside: inJourney(
    'bedside',
    {
      ...state,
      bedside: {
        ...state.bedside,
        verifications: [{ person: SAME, device: 'd', item: 'T1', at: now, heard: true }],
      },
    },
    { tube: scan('T1') },
  ),
  label: inJourney(
    'label',
    {
      ...state,
      labels: {
        ...state.labels,
        [item('M1').label]: {
          label: item('M1').label,
          item: 'M1',
          instance: 1,
          status: 'applied',
          destroyed: false,
          printedAt: now,
          printedBy: SAME,
          printer: 'PRINTER-1',
          appliedBy: SAME,
          verifiedBy: undefined,
          replaced: undefined,
        },
      },
    },
    { container: { label: item('M1').label } },
  ),
  wristband: bySay(
    decideParticipant,
    { ...unknownParticipant, participant: OURS.participant, subjectNumber: '01-001' },
    { ...spokenHere, wristband, check: { subjectNumber: '01-001', witness: SAME } },
  ),
  wristbandProposal: bySay(
    decideParticipant,
    {
      ...unknownParticipant,
      participant: OURS.participant,
      proposedWristbands: [{ hmac: wristband.hmac, proposedBy: SAME }],
    },
    { identity: 'spoken', comparison: agreed(), wristband },
  ),
  transfer: bySay(
    decideParticipant,
    { ...unknownParticipant, participant: 'P', transfers: { 'TRANSFER-1': transfer } },
    { transfer: 'TRANSFER-1', post: 'ward' },
  ),
  lineClearance: bySay(
    decideWorkstation,
    { ...idleWorkstation, open: { session: 'SESSION-1', coi: 'C', openedBy: SAME, site: qa.site } },
    {},
  ),
  environmentReview: bySay(
    decideWorkstation,
    {
      ...idleWorkstation,
      plates: {
        'P-1': { plate: 'P-1', session: 'SESSION-1', enteredBy: [SAME], result: {} } as never,
      },
    },
    { plate: 'P-1', session: 'SESSION-1' },
  ),
  handoff: (act, person) =>
    act === 'AcceptHandoff'
      ? inJourney(
          'handoff',
          {
            ...unstarted,
            packages: {
              [parcel.sscc]: { ...parcel, offer: { ...parcel.offer, by: SAME } as never },
            },
          },
          { package: { sscc: parcel.sscc } },
        )(act, person)
      : inJourney(
          'handoff',
          {
            ...state,
            items: {
              ...state.items,
              T1: { ...item('T1'), offer: { ...parcel.offer, by: SAME } as never },
            },
          },
          { units: [scan('T1')] },
        )(act, person),
  openingOnTheWay: inJourney('openingOnTheWay', state, witnessed),
  destructionOfLabels: inJourney('destructionOfLabels', state, witnessed),
  preparation: inJourney('preparation', state, { checkedBy: SAME }),
  relabelling: inJourney('relabelling', state, witnessed),
  destructionOfCopies: inJourney('destructionOfCopies', state, witnessed),
  comparisonOfLabels: inJourney(
    'comparisonOfLabels',
    {
      ...state,
      relabellings: {
        T1: { item: 'T1', old: item('T1').label, label: item('T1').label, by: [SAME] },
      },
    },
    { label: scan('T1'), old: scan('T1') },
  ),
  identityResolution: bySay(
    decideMaterial,
    {
      ...foundOnTheFloor.state,
      handledBy: [SAME],
      containers: [1, 2].map(number => ({ by: `reader-${number}`, evidence: document })),
    },
    { candidate: candidate(), evidence: 'sealed-container', reason: 'r' },
  ),
  materialDisposal: bySay(
    decideMaterial,
    {
      ...foundOnTheFloor.state,
      disposalAgreedBy: [
        { person: 'qp', as: 'qp' },
        { person: 'physician', as: 'collecting-physician' },
      ],
    },
    witnessed,
  ),
  printerClearance: bySay(
    decidePrinter,
    { batch: { coi: OURS.coi, batch: 'B1', takenBy: SAME } },
    { reason: 'r' },
  ),
  disposal: inJourney('disposal', state, witnessed),
  shift: bySay(decideSite, {}, { from: SAME, units: [] }),
  ownAccount: bySay(decidePerson, { ...account, person: SAME, proposed: [] }, grant),
  grant: bySay(decidePerson, account, { grant: 'GRANT-1' }),
  voucher: bySay(
    decidePerson,
    { ...account, arrangedBy: [SAME], unvouched: ['CREDENTIAL-1'] },
    { wayIn: 'CREDENTIAL-1', document: 'passport', foundedAlone: false },
  ),
  founding: (act, person) =>
    bySay(
      decideEnrolmentCodes,
      {
        administrator: { codeSha256: 'of the code', usedBy: SAME },
        qa: { codeSha256: 'of the other code', usedBy: undefined },
      },
      { person, role: 'qa', codeSha256: 'of the other code', isTaken: false },
    )(act, person),
  erasure: bySay(
    decideParticipant,
    {
      ...unknownParticipant,
      participant: 'P',
      identity: { ...unknownParticipant.identity, erasures: { 'ERASURE-1': erasure } },
    },
    { erasure: 'ERASURE-1', duties: [] },
  ),
};

const pairs = (Object.entries(segregation) as [SeparateDuty, Segregation][]).flatMap(
  ([duty, { acts, apartFrom }]) => acts.map(act => [act, apartFrom, duty] as const),
);

describe('what one person does not do both', () => {
  it.each(pairs)('H43: %s, by whoever %s', (act, _apartFrom, duty) => {
    const { code } = segregation[duty];
    expect(tries[duty](act, SAME)).toBe(code);
    expect(tries[duty](act, OTHER)).not.toBe(code);
  });

  it('names commands that there are', () => {
    expect(pairs.map(([act]) => act).filter(act => !(act in permissions))).toEqual([]);
  });
});
