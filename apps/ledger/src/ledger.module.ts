import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { type Position, comparePositions } from '@selfsame/event-store';
import { ReadingDesk } from './access/reading-desk.js';
import { ReadingGuard } from './access/reading-guard.js';
import { Sessions } from './access/sessions.js';
import { AlertTail } from './alerts/alert-tail.js';
import { ExportDesk } from './audit-trail/export-desk.js';
import { ReviewedTrail } from './audit-trail/reviewed-trail.js';
import { BearerGuard } from './access/who.js';
import { LedgerClock } from './clock/ledger-clock.js';
import { FrontDesk } from './commands/front-desk.js';
import { LedgerStore } from './commands/ledger-store.js';
import { StreamLoader } from './commands/loaded-stream.js';
import { StreamKinds } from './commands/stream-kind.js';
import { SourceDataDesk } from './source-data/source-data-desk.js';
import { Founded } from './founding/founded.js';
import { Places } from './founding/places.js';
import { About } from './http/about.js';
import { AllocationDesk } from './blinding/allocation-desk.js';
import { HeardDesk } from './identity-vault/heard-desk.js';
import { IdentityDesk } from './identity-vault/identity-desk.js';
import { IdentityVault } from './identity-vault/identity-vault.js';
import { LookUpDesk } from './identity-vault/look-up-desk.js';
import { NamingDesk } from './identity-vault/naming-desk.js';
import { StaffNames } from './identity-vault/staff-names.js';
import { ChangeTail } from './listening/change-tail.js';
import { PackKey } from './downtime/pack-key.js';
import { CourierContacts } from './courier-passes/courier-contacts.js';
import { JourneyDesk } from './journeys/journey-desk.js';
import { PracticeTray } from './practice/practice-tray.js';
import { PrinterDesk } from './printers/printer-desk.js';
import { JourneyRegistration } from './participants/journey-registration.js';
import { JourneyBoard } from './read-models/journey-board.js';
import { ReadModelFeed } from './read-models/read-model-feed.js';
import { DeadlineReactor } from './deadlines/deadline-reactor.js';
import { ReadModels } from '@selfsame/projections';
import { onCallOf } from './on-call/on-call-of.js';
import { BatchReviews } from './batch-review/batch-reviews.js';
import { PostTelephones } from './sites/post-telephones.js';
import { AfterTheCommit } from './stops/after-the-commit.js';
import { FollowUps } from './stops/follow-ups.js';
import { accountsOf } from './accounts-of.js';
import { controllers } from './controllers.js';
import { desksOf } from './desks-of.js';
import { followersOf } from './followers-of.js';
import type { Composition } from './composition.js';

@Module({})
class LedgerModule {}

const compare = (one: string, other: string): number =>
  comparePositions(one as Position, other as Position);

/** Who people are, how they are reached, and that somebody looked. */
function namesOf(
  { sealed, clock }: Composition,
  {
    loader,
    kinds,
    front,
  }: {
    readonly loader: StreamLoader;
    readonly kinds: StreamKinds;
    readonly front: FrontDesk;
  },
) {
  const vault = new IdentityVault({ loader, kinds, sealed });
  const names = new StaffNames({ loader, kinds, vault });
  return {
    vault,
    names,
    naming: new NamingDesk(vault, names),
    contacts: new CourierContacts(vault),
    lookUps: new LookUpDesk({ front, kinds, clock }),
  };
}

/** What is there since the ledger was founded, and what was said of it since. */
const placesOf = (
  { organisations }: Composition['founded'],
  { loader, kinds }: { readonly loader: StreamLoader; readonly kinds: StreamKinds },
): readonly object[] => [new Places(organisations), new PostTelephones(loader, kinds)];

/** The composition root: the only place that knows which part stands where. */
async function partsOf(composition: Composition): Promise<readonly object[]> {
  const { store, clock, log, founded, metrics, readModelsFile } = composition;
  const { ledgerId, facility } = founded;
  const { epoch } = store;
  const { across, claims, front, reading, signing, typedText } = desksOf(composition);
  const { loader, kinds } = across;
  const followers = followersOf(across);
  const afterTheCommit = new AfterTheCommit(log);
  const registration = new JourneyRegistration({
    ...across,
    front,
    claims,
    afterTheCommit,
    facility,
  });
  const named = namesOf(composition, { ...across, front });
  const { vault } = named;
  const { mixUps, places, episodes, tanks } = followers;
  const journeys = new JourneyDesk(front, kinds, mixUps, places, episodes, afterTheCommit);
  const onCall = onCallOf({ ...across, organisations: founded.organisations, vault });
  const trail = new ReviewedTrail({ store, loader, kinds });
  const followUps = new FollowUps({ registration, ...followers });
  return [
    new LedgerStore(store),
    new AlertTail(store),
    new ChangeTail(store),
    new LedgerClock(clock),
    new Founded(founded),
    new About(composition),
    new PracticeTray(),
    new PackKey(composition.keys.wristband, ledgerId),
    ...placesOf(founded, across),
    ...(await accountsOf(composition, {
      ...across,
      ...signing,
      journeys,
      ...named,
    })),
    metrics,
    signing.passkeys,
    kinds,
    loader,
    across.desk,
    claims,
    typedText,
    front,
    reading,
    afterTheCommit,
    new PrinterDesk(across),
    journeys,
    ...Object.values(named),
    new HeardDesk({ vault, keeper: composition.keeper, loader, kinds, clock }),
    new IdentityDesk({ front, loader, kinds, vault, afterTheCommit }),
    new AllocationDesk({ front, kinds, claims, clock, vault, keeper: composition.keeper }),
    new SourceDataDesk({ front, loader, kinds, reading, names: named.names }),
    new ExportDesk({ front, kinds, clock }),
    trail,
    new BatchReviews({ loader, kinds, trail }),
    registration,
    ...onCall.shown,
    new JourneyBoard(loader, kinds),
    new DeadlineReactor({ ...across, store, followUps, pager: onCall.pager, tanks, log }),
    new ReadModelFeed(
      store,
      new ReadModels({ file: readModelsFile, ledgerId, epoch, compare }),
      log,
    ),
    ...Object.values(followers),
  ];
}

/** The module of one ledger, with every part of it as a provider. */
export async function ledgerModule(composition: Composition): Promise<DynamicModule> {
  const providers: Provider[] = (await partsOf(composition)).map(value => ({
    provide: value.constructor,
    useValue: value,
  }));
  return {
    module: LedgerModule,
    providers: [
      ...providers,
      {
        provide: APP_GUARD,
        useFactory: (sessions: Sessions, reflector: Reflector) =>
          new BearerGuard(sessions, reflector),
        inject: [Sessions, Reflector],
      },
      {
        provide: APP_GUARD,
        useFactory: (reading: ReadingDesk, reflector: Reflector) =>
          new ReadingGuard(reading, reflector),
        inject: [ReadingDesk, Reflector],
      },
    ],
    controllers: [...controllers],
  };
}
