import {
  DAY_MS,
  type GrantedRole,
  type PermittedCommand,
  commandKinds,
  permissions,
  readingScopes,
  commandsWithoutTraining,
} from '@selfsame/custody';
import { type Person, knownAs, people, postOf, therapy } from '@selfsame/simulator';
import { anotherHospital, brno } from './harness/another-hospital.js';
import { describedRoutes } from './harness/described-routes.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { type Tried, triedBefore } from './harness/tried-before.js';

/** Both forms of the product, and enough misfortune to need almost every command. */
const COURSES = [
  ['fresh', 'usual'],
  ['cryo', 'usual'],
  ['fresh', 'late-certification'],
  ['cryo', 'product-broken'],
  ['fresh', 'sterility-fails'],
  ['cryo', 'exceptional-supply'],
  ['cryo', 'expansion-fails'],
  ['fresh', 'handoff-refused'],
  ['fresh', 'consent-withdrawn'],
] as const;

/** Asked first, and asked for in nothing that happens here. What they are refused for is made in the same two places as for all others. */
const NOT_IN_THE_TRIAL: readonly PermittedCommand[] = [
  // What the office does, before there is anybody who could do anything.
  'ApproveGrant',
  'BridgeTraining',
  'DeclarePostTelephone',
  'DeclareUnstaffedPost',
  'EndSession',
  'EnrolDevice',
  'GrantRole',
  'InvitePerson',
  'IssueBadge',
  'LinkExternalIdentity',
  'MoveDevice',
  'NamePerson',
  'PublishConsentForm',
  'PublishProtocol',
  'QualifyDevice',
  'ReceiveLot',
  'RegisterBox',
  'ReinstatePerson',
  'ReleaseLot',
  'ReopenAccount',
  'WatchTank',
  // What monitors do, who are in no therapy.
  'CloseQuery',
  'RaiseQuery',
  'VerifyAgainstSource',
  // What goes wrong in other stories.
  'AcceptDeviation',
  'AcceptTransfer',
  'AuthoriseRetentionDestruction',
  'CorrectEnvironmentResult',
  'RecordEnvironmentResult',
  'ReviewEnvironmentResult',
  'TakeEnvironmentSamples',
  'ApproveErasure',
  'AgreeToMaterialDisposal',
  'AssignToEpisode',
  'CancelOffer',
  'ClearPrinter',
  'CloseTankAlarm',
  'CollectPackage',
  'CompareDowntimeEntry',
  'CompareLabelPieces',
  'ConfirmRelabelling',
  'CorrectEvent',
  'DepositPackage',
  'DestroyCopy',
  'DestroyLabel',
  'DisposeMaterial',
  'EndEncounter',
  'EndTransfer',
  'HandOverShift',
  'IssueCourierPass',
  'IssueDowntimePack',
  'LiftStop',
  'LookUpCourier',
  'LookUpIdentity',
  'MigrateProtocol',
  'MoveConsentForm',
  'ProposeErasure',
  'ProposeTransfer',
  'ReadAllocation',
  'RecordIdentityTest',
  'RecordInvestigation',
  'RecordSealedContainer',
  'RedeemCourierPass',
  'ReferToCapa',
  'RemapBox',
  'ReprintLabel',
  'RerouteDestination',
  'ResolveIdentity',
  'ResumeParticipation',
  'ReturnDowntimeForm',
  'SealAllocation',
  'SearchIdentities',
  'SetRoster',
  'SurveyBox',
  'TypeIdentifier',
  'UnbindWristband',
  'WriteOffLabel',
  // Given by the ledger on the way of another command.
  'StartJourney',
  'TakePosition',
  'TakePrinter',
];

const twin = (kind: string, person: Person, at = postOf(person)): Person => ({
  ...person,
  ...at,
  id: `${kind}-${person.id}`,
});

/** Their roles are for every site: for them there is no foreign one. */
const readsEverySite = ({ roles }: Person): boolean =>
  roles.some(role => readingScopes[role as GrantedRole].reach === 'study');

/**
 * A whole trial, in which everything that is asked is asked first by others at the same moment: by colleagues whose training is over,
 * and by people with the same role at another site. Nothing but who they are is wrong.
 */
describe('the matrix of a trial', () => {
  let ledger: TestLedger;
  let tried: readonly Tried[];

  beforeAll(async () => {
    ledger = await ledgerInProcess({ beside: [anotherHospital] });
    const hands = await Hands.at(ledger);
    for (const person of Object.values(people)) {
      const lapsed = twin('lapsed', person);
      await hands.api.enlist(lapsed);
      await hands.api.enlist(twin('foreign', person, brno));
      await hands.trainingEnds(lapsed);
    }
    tried = triedBefore(hands.api, await describedRoutes(ledger.url), [
      { name: 'lapsed', instead: person => twin('lapsed', person) },
      {
        name: 'foreign',
        // A lot is of no site: it is sold to many.
        may: ['OpenLot'],
        instead: person => (readsEverySite(person) ? undefined : twin('foreign', person, brno)),
      },
    ]);
    let stored = 0;
    const place = () => {
      stored += 1;
      return { box: '9512345BOX1', position: `A${stored}` };
    };
    const stories = COURSES.map(([form, course], index) => async () => {
      const body = await hands.participant(index === 0 ? knownAs(1) : undefined);
      await therapy(await hands.therapy(body, form), course, place);
    });
    await hands.liveAll(3 * DAY_MS, stories);
  }, 120_000);
  afterAll(() => ledger.close());

  const by = (name: string) => tried.filter(each => each.by === name);

  it('H43: nobody whose training is over is let through, and his training is what he is told of', () => {
    expect(by('lapsed').filter(({ code }) => code !== 'TRAINING_LAPSED')).toEqual([]);
  });

  it('H40, H43: nobody of another site is let through, whatever his role is there', () => {
    expect(by('foreign').filter(({ code }) => code === undefined)).toEqual([]);
    expect(by('foreign').length).toBeGreaterThan(30);
  });

  it('leaves out no command that people ask for, but those that are named', () => {
    const seen = new Set(by('lapsed').map(({ command }) => command));
    const asked = (Object.keys(permissions) as PermittedCommand[]).filter(
      command =>
        commandKinds[command] !== 'fact' &&
        !commandsWithoutTraining.includes(command) &&
        !permissions[command].some(role => role === 'ledger' || role === 'account-holder'),
    );
    expect(asked.filter(command => !seen.has(command)).sort()).toEqual(
      [...NOT_IN_THE_TRIAL].sort(),
    );
  });
});
