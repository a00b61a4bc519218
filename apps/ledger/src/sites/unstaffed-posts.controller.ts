import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { UNSTAFFED_KINDS, type UnstaffedKind } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { siteStream } from '../commands/stream-names.js';
import { Places } from '../founding/places.js';
import { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { Identifier, OneOf, Whole } from '../http/fields.js';

export class DeclareUnstaffedPostDto extends CommandDto {
  @Identifier('What it is called at the site.', 40, 'locker-3')
  post!: string;

  @OneOf('What it is.', UNSTAFFED_KINDS)
  kind!: UnstaffedKind;

  @Identifier('Who runs it.', 40, 'fn-motol')
  organisation!: string;

  @Whole('How long a package may lie there before people are told.', 1, 20_000)
  limitMinutes!: number;
}

class UnstaffedPostDto {
  @ApiProperty({ example: 'locker-3' })
  post!: string;

  @ApiProperty({ enum: UNSTAFFED_KINDS })
  kind!: UnstaffedKind;

  @ApiProperty({ example: 'fn-motol' })
  organisation!: string;

  @ApiProperty({ type: 'integer' })
  limitMinutes!: number;
}

class UnstaffedPostsDto {
  @ApiProperty({ type: [UnstaffedPostDto] })
  posts!: readonly UnstaffedPostDto[];
}

/** Where packages are left and fetched, and nobody signs in. */
@ApiTags('sites')
@Controller('sites/:site/unstaffed-posts')
export class UnstaffedPostsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly places: Places,
  ) {}

  @Gives('DeclareUnstaffedPost', '', 'Declare a locker, an airline or customs')
  declare(@Param('site') site: string, @Body() dto: DeclareUnstaffedPostDto, @Who() who: Identity) {
    const { post, kind, organisation, limitMinutes } = dto;
    return this.front.ask({
      kind: this.kinds.site,
      stream: siteStream(site),
      type: 'DeclareUnstaffedPost',
      dto,
      who,
      // Who may not declare any learns of no site whether it is there.
      prepare: () => {
        this.places.checkSite('site', site);
        return { post, kind, organisation, limitMinutes };
      },
    });
  }

  @Get()
  @ReadableBy(
    'courier',
    'nurse',
    'operator',
    'storage-keeper',
    'collecting-physician',
    'administering-physician',
    'qc-analyst',
    'investigator',
    'qa',
    'auditor',
  )
  @ApiOperation({ summary: 'The lockers, airlines and customs of a site' })
  @ApiOkResponse({ type: UnstaffedPostsDto })
  async list(@Param('site') site: string): Promise<UnstaffedPostsDto> {
    this.places.checkSite('site', site);
    const { state } = await this.loader.load(this.kinds.site, siteStream(site));
    return { posts: Object.values(state.unstaffed) };
  }
}
