import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { readProtocol } from '@selfsame/custody';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import { IsObject } from 'class-validator';
import { EVERY_ROLE } from '../access/readers.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { protocolStream } from '../commands/stream-names.js';
import { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { PublishedDto } from './published.dto.js';

export class PublishProtocolDto extends CommandDto {
  @ApiProperty({ type: Object, description: 'The protocol: see protocols/als-msc-fresh.json.' })
  @IsObject()
  definition!: object;
}

@ApiTags('protocols')
@Controller('protocols')
export class ProtocolsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Gives('PublishProtocol', '', 'Publish a version of a protocol')
  publish(@Body() dto: PublishProtocolDto, @Who() who: Identity) {
    const reading = readProtocol(dto.definition);
    if (!reading.ok) throw new Problem('PROTOCOL_INVALID', { faults: reading.faults });
    const { definition } = reading;
    const sha256 = sha256Hex(canonicalBytes(definition));
    return this.front.ask({
      kind: this.kinds.protocol,
      stream: protocolStream(definition.protocol),
      type: 'PublishProtocol',
      dto,
      who,
      prepare: () => ({ definition, sha256 }),
    });
  }

  @Get(':protocol')
  @ReadableBy(...EVERY_ROLE)
  @ApiOperation({ summary: 'The published versions of a protocol' })
  @ApiOkResponse({ type: PublishedDto })
  async show(@Param('protocol') protocol: string): Promise<PublishedDto> {
    const { state } = await this.loader.load(this.kinds.protocol, protocolStream(protocol));
    const versions = Object.values(state);
    if (versions.length === 0) throw new Problem('NOT_FOUND');
    return { protocol, versions };
  }
}
