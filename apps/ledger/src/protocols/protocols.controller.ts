import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, readProtocol } from '@selfsame/custody';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import { protocolsPublished } from '@selfsame/projections';
import { IsObject } from 'class-validator';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { protocolStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';
import { ProtocolVersionsPageDto, PublishedDto } from './published.dto.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';

export class PublishProtocolDto extends SignedCommandDto {
  @ApiProperty({ type: Object, description: 'The protocol: see protocols/als-msc-fresh.json.' })
  @IsObject()
  definition!: object;
}

/** It stands whole in the first event of every journey, and needs room for an envelope around it. */
const LARGEST_PROTOCOL_BYTES = 48 * 1024;

const tooLarge = (bytes: number): Problem =>
  new Problem('PROTOCOL_INVALID', {
    faults: [
      {
        at: '',
        says: `the protocol has ${bytes} bytes, and may have ${LARGEST_PROTOCOL_BYTES}: shorten its sources`,
      },
    ],
  });

@ApiTags('protocols')
@Controller('protocols')
export class ProtocolsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
  ) {}

  @Gives('PublishProtocol', '', 'Publish a version of a protocol')
  async publish(@Body() dto: PublishProtocolDto, @Who() who: Identity) {
    const type = 'PublishProtocol';
    await this.front.mayAs({ stream: protocolStream('unread'), type, dto, who });
    const reading = readProtocol(dto.definition);
    if (!reading.ok) throw new Problem('PROTOCOL_INVALID', { faults: reading.faults });
    const { definition } = reading;
    const bytes = canonicalBytes(definition);
    if (bytes.length > LARGEST_PROTOCOL_BYTES) throw tooLarge(bytes.length);
    const sha256 = sha256Hex(bytes);
    return this.front.ask({
      kind: this.kinds.protocol,
      stream: protocolStream(definition.protocol),
      type,
      dto,
      who,
      prepare: () => ({ definition, sha256 }),
    });
  }

  @Get()
  @ReadableBy(...GRANTED_ROLES)
  @ApiOperation({ summary: 'Which versions of which protocols there are' })
  @ApiOkResponse({ type: ProtocolVersionsPageDto })
  list(@Query() paging: ListQuery) {
    const parts = { feed: this.feed, store: this.ledger.store };
    return readPage(parts, 'protocols', paging, at => protocolsPublished(this.feed.models, at));
  }

  @Get(':protocol')
  @ReadableBy(...GRANTED_ROLES)
  @ApiOperation({ summary: 'The published versions of a protocol' })
  @ApiOkResponse({ type: PublishedDto })
  async show(@Param('protocol') protocol: string): Promise<PublishedDto> {
    const { state } = await this.loader.load(this.kinds.protocol, protocolStream(protocol));
    const versions = Object.values(state);
    if (versions.length === 0) throw new Problem('NOT_FOUND');
    return { protocol, versions };
  }
}
