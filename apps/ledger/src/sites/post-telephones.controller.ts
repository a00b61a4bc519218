import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { siteStream } from '../commands/stream-names.js';
import { Places } from '../founding/places.js';
import { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { Absent, Identifier, Pattern } from '../http/fields.js';
import { PostTelephones } from './post-telephones.js';

export class DeclarePostTelephoneDto extends CommandDto {
  @Identifier('The post at which it rings.', 40, 'neurology')
  post!: string;

  @Absent()
  @Pattern(
    'The number of the post, and of no person; left out where nobody is called any more.',
    /^\+?\d[\d ]{2,24}$/,
    '+420 200 000 800',
  )
  telephone?: string;
}

class PostTelephoneDto {
  @ApiProperty({ example: 'neurology' })
  readonly post!: string;

  @ApiProperty({ example: '+420 200 000 800' })
  readonly telephone!: string;
}

class PostTelephonesDto {
  @ApiProperty({ type: [PostTelephoneDto], description: 'Posts without a number are left out.' })
  readonly telephones!: readonly PostTelephoneDto[];
}

/** Whoever brings something calls where it goes. */
@ApiTags('sites')
@Controller('sites/:site/post-telephones')
export class PostTelephonesController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly places: Places,
    private readonly telephones: PostTelephones,
  ) {}

  @Gives('DeclarePostTelephone', '', 'Declare on which number a post is called')
  declare(@Param('site') site: string, @Body() dto: DeclarePostTelephoneDto, @Who() who: Identity) {
    const { post, telephone } = dto;
    return this.front.ask({
      kind: this.kinds.site,
      stream: siteStream(site),
      type: 'DeclarePostTelephone',
      dto,
      who,
      // Who may not declare any learns of no site whether it is there.
      prepare: () => {
        this.places.checkPost('', { site, post });
        return { post, ...(telephone === undefined ? {} : { telephone }) };
      },
    });
  }

  @Get()
  @ReadableBy(...GRANTED_ROLES)
  @ApiOperation({ summary: 'On which numbers the posts of a site are called' })
  @ApiOkResponse({ type: PostTelephonesDto })
  async list(@Param('site') site: string): Promise<PostTelephonesDto> {
    this.places.checkSite('site', site);
    return { telephones: await this.telephones.ofSite(site) };
  }
}
