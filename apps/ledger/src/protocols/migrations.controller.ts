import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isOver, migrationOf } from '@selfsame/custody';
import { pinsOfProtocol } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream, protocolStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { JourneyDesk } from '../journeys/journey-desk.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';
import {
  MigrateProtocolDto,
  type MigrationRowDto,
  MigrationsPageDto,
  MigrationsQuery,
} from './migrations.dto.js';

/** How therapies move to a newer version: shown for all of them, and then signed for each. */
@ApiTags('protocols')
@Controller()
export class MigrationsController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly ledgerClock: LedgerClock,
  ) {}

  @Get('protocols/:protocol/migrations/:version')
  @ReadableBy('qa', 'qp', 'sponsor', 'monitor', 'auditor', 'inspector')
  @ApiOperation({
    summary: 'Therapies on an older version, and what a migration to this one would do to each',
  })
  @ApiOkResponse({ type: MigrationsPageDto })
  async migrations(
    @Param('protocol') protocol: string,
    @Param('version') version: string,
    @Query() { coi: only, ...query }: MigrationsQuery,
  ) {
    const { definition } = await this.version(protocol, Number(version));
    const lists = { feed: this.feed, store: this.ledger.store };
    const page = await readPage(lists, 'protocol-pins', query, paging =>
      pinsOfProtocol(this.feed.models, { protocol, before: definition.version, coi: only }, paging),
    );
    const now = this.ledgerClock.clock.now();
    const rows: MigrationRowDto[] = [];
    for (const { coi } of page.rows) {
      const { state } = await this.loader.load(this.kinds.journey, journeyStream(coi));
      // The list finds them; the therapy itself says where it is by now.
      if (isOver(state) || state.pinned.version >= definition.version) continue;
      const { site, pinned } = state;
      rows.push({ coi, site, version: pinned.version, ...migrationOf(state, definition, now) });
    }
    return { ...page, rows };
  }

  @Gives(
    'MigrateProtocol',
    'journeys/:coi/protocol-migrations',
    'Move a therapy to a newer version of its protocol',
  )
  migrate(@Param('coi') coi: string, @Body() dto: MigrateProtocolDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'MigrateProtocol', dto, who, async () => {
      const { definition, sha256, publishedBy } = await this.version(dto.protocol, dto.version);
      const changes = dto.changes.map(({ at, from, to, direction }) => ({
        at,
        direction,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      }));
      const { stops = [] } = dto;
      return { protocol: definition, protocolSha256: sha256, publishedBy, changes, stops };
    });
  }

  /** @throws Problem PROTOCOL_UNKNOWN for what nobody has published */
  private async version(protocol: string, version: number) {
    const { state } = await this.loader.load(this.kinds.protocol, protocolStream(protocol));
    const published = state[version];
    if (published === undefined) throw new Problem('PROTOCOL_UNKNOWN', { protocol, version });
    return published;
  }
}
