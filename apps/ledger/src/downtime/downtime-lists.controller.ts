import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { timestampOf } from '@selfsame/custody';
import {
  type DowntimeBalance,
  type DowntimePackRow,
  downtimeBalanceOf,
  downtimePacksOf,
} from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { siteStream } from '../commands/stream-names.js';
import { Absent, Identifier, Pattern } from '../http/fields.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';

/** They read the paper of every site; whoever is at one reads that of his own. */
const EVERYWHERE = ['qa', 'qp', 'sponsor', 'monitor', 'auditor', 'inspector'] as const;
const AT_A_SITE = ['investigator', 'nurse', 'administering-physician', 'storage-keeper'] as const;

class PacksQuery extends ListQuery {
  @Absent()
  @Identifier('The site. Whoever works at one is shown his own.', 40, 'motol')
  site?: string;

  @Absent()
  @Pattern('Only those with forms out.', /^(true|false)$/, 'true')
  open?: string;
}

class DowntimePackRowDto implements DowntimePackRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: 'PACK-1' })
  readonly pack!: string;

  @ApiProperty({ example: 'T1' })
  readonly item!: string;

  @ApiProperty({ example: 'motol' })
  readonly site!: string;

  @ApiProperty({ type: String, nullable: true, example: 'neurology' })
  readonly post!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly issuedAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly validUntil!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null while it counts.' })
  readonly voidBecause!: string | null;

  @ApiProperty()
  readonly holderTold!: boolean;

  @ApiProperty({ description: 'How many forms were printed.' })
  readonly forms!: number;

  @ApiProperty({ description: 'How many are neither entered nor returned.' })
  readonly out!: number;
}

class DowntimeBalanceDto implements DowntimeBalance {
  @ApiProperty()
  readonly printed!: number;

  @ApiProperty()
  readonly entered!: number;

  @ApiProperty()
  readonly blank!: number;

  @ApiProperty()
  readonly spoiled!: number;

  @ApiProperty()
  readonly lost!: number;

  @ApiProperty()
  readonly enteredElsewhere!: number;

  @ApiProperty({ description: 'Zero when every form is accounted for.' })
  readonly out!: number;
}

class DowntimePacksDto {
  @ApiProperty({ type: [DowntimePackRowDto] })
  readonly rows!: readonly DowntimePackRowDto[];

  @ApiProperty({ required: false, description: 'Pass it as cursor=; absent on the last page.' })
  readonly next?: string;

  @ApiProperty({ type: DowntimeBalanceDto })
  readonly balance!: DowntimeBalanceDto;
}

class SiteQuery {
  @Identifier('The site.', 40, 'motol')
  site!: string;
}

class DeclaredDto {
  @ApiProperty({ example: 'DOWN-1' })
  readonly downtime!: string;

  @ApiProperty({ format: 'date-time' })
  readonly from!: string;

  @ApiProperty({ format: 'date-time' })
  readonly until!: string;

  @ApiProperty({ description: 'Whether whoever declared it may do so.' })
  readonly mayDeclare!: boolean;
}

class DowntimesDto {
  @ApiProperty({ type: [DeclaredDto] })
  readonly downtimes!: readonly DeclaredDto[];
}

/** What paper is out, and when it was needed. */
@ApiTags('downtime')
@Controller()
export class DowntimeListsController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get('downtime-packs')
  @ReadableBy(...EVERYWHERE, ...AT_A_SITE)
  @ApiOperation({ summary: 'Printed packs, and whether every form of them is accounted for' })
  @ApiOkResponse({ type: DowntimePacksDto })
  async packs(@Query() query: PacksQuery, @Who() who: Identity): Promise<DowntimePacksDto> {
    const isEverywhere = EVERYWHERE.some(role => who.roles.includes(role));
    const site = isEverywhere ? query.site : who.site;
    const lists = { feed: this.feed, store: this.ledger.store };
    let balance: DowntimeBalance | undefined;
    const page = await readPage(lists, 'downtime-packs', query, paging => {
      balance = downtimeBalanceOf(this.feed.models, { site });
      return downtimePacksOf(this.feed.models, { site, open: query.open === 'true' }, paging);
    });
    return { ...page, balance } as DowntimePacksDto;
  }

  @Get('downtimes')
  @ReadableBy(...EVERYWHERE, ...AT_A_SITE)
  @ApiOperation({ summary: 'When the ledger was silent for a site, as it was declared' })
  @ApiOkResponse({ type: DowntimesDto })
  async downtimes(@Query() query: SiteQuery, @Who() who: Identity): Promise<DowntimesDto> {
    const isEverywhere = EVERYWHERE.some(role => who.roles.includes(role));
    const site = isEverywhere ? query.site : who.site;
    const { state } = await this.loader.load(this.kinds.site, siteStream(site));
    return {
      downtimes: state.downtimes.map(each => ({
        ...each,
        from: timestampOf(each.from),
        until: timestampOf(each.until),
      })),
    };
  }
}
