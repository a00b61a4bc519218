import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Instant,
  type Journey,
  type Package,
  type Post,
  clocksOfPackage,
  isOnHold,
  legOf,
  timestampOf,
} from '@selfsame/custody';
import { type PackageRow, packagesAt } from '@selfsame/projections';
import { JOURNEY_READERS } from '../access/readers.js';
import { ReadingDesk } from '../access/reading-desk.js';
import type { Identity } from '../access/tokens.js';
import { ForPass, ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { PostTelephones } from '../sites/post-telephones.js';
import { Places } from '../founding/places.js';
import { PackagesQuery } from './lists.dto.js';
import { type PackageRowDto, PackagesPageDto } from './package-list.dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

const shown = (instant: Instant | undefined): string | null =>
  instant === undefined ? null : timestampOf(instant);

/** What somebody has to fetch, carry or expect. Read by couriers: the outside of packages, and nothing of whom they are for (H40). */
@ApiTags('lists')
@Controller('packages')
export class PackageListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly reading: ReadingDesk,
    private readonly places: Places,
    private readonly telephones: PostTelephones,
  ) {}

  @Get()
  @ReadableBy(...JOURNEY_READERS)
  @ForPass()
  @ApiOperation({
    summary: 'Packages that the own post holds or is offered, or that are on their way to the site',
  })
  @ApiOkResponse({ type: PackagesPageDto })
  async list(@Query() { state, ...query }: PackagesQuery, @Who() who: Identity) {
    const lists = { feed: this.feed, store: this.ledger.store };
    const page = await readPage(lists, 'package-list', query, paging =>
      packagesAt(this.feed.models, who, state, paging),
    );
    return { ...page, rows: await this.asTheyAre(page.rows, who) };
  }

  /** The list finds them. Whether they are still his, and what their clocks say, the therapies tell (ADR 20). */
  private async asTheyAre(
    rows: readonly PackageRow[],
    who: Identity,
  ): Promise<readonly PackageRowDto[]> {
    const roles = JOURNEY_READERS.filter(role => who.roles.includes(role));
    const seen: PackageRowDto[] = [];
    for (const row of rows) {
      const journey = await this.reading.ofPackage(who, roles, row);
      const known = journey?.packages[row.sscc];
      if (journey === undefined || known === undefined) continue;
      const destinationTitle = this.places.titleOf(row.destination);
      const originTitle = this.places.titleOf(known.origin);
      const fromTitle = this.places.titleOf(row.from);
      const titles = { destinationTitle, originTitle, fromTitle };
      const telephones = {
        destinationTelephone: (await this.telephones.of(row.destination)) ?? null,
        originTelephone: (await this.telephones.of(known.origin)) ?? null,
      };
      seen.push({ ...row, ...titles, ...telephones, ...asItIs(journey, known) });
    }
    return seen;
  }
}

type OfPlaces =
  'destinationTitle' | 'originTitle' | 'fromTitle' | 'destinationTelephone' | 'originTelephone';
type AsItIs = Omit<PackageRowDto, keyof PackageRow | OfPlaces>;

function asItIs(journey: Journey, known: Package): AsItIs {
  const { seal = null, logger, origin, printedDestination = null } = known;
  const { deliverBy, expiresAt } = clocksOfPackage(journey, known);
  return {
    seal,
    logger,
    origin,
    printedDestination,
    onHold: isOnHold(journey, known),
    liesAt: known.deposit === undefined ? null : doorOf(known.deposit.at),
    warmth: warmthOf(journey, known),
    deliverBy: shown(deliverBy),
    expiresAt: shown(expiresAt),
  };
}

const doorOf = ({ site, post }: Post) => ({ site, post });

/** What it may be, and what it was as far as anybody has read the logger. */
function warmthOf(journey: Journey, known: Package): PackageRowDto['warmth'] {
  const { minMilliCelsius, maxMilliCelsius } = legOf(journey, known);
  const { minMilliCelsius: lowest, maxMilliCelsius: highest, until } = known.loggerData ?? {};
  const isRead = lowest !== undefined && highest !== undefined && until !== undefined;
  const measured = isRead
    ? { lowestMilliCelsius: lowest, highestMilliCelsius: highest, until }
    : null;
  return { minMilliCelsius, maxMilliCelsius, measured };
}
