import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Open } from '../access/who.js';
import { AboutDto } from './about.dto.js';
import { About } from './about.js';

/** What a page asks before it can offer anybody a way in. */
@ApiTags('operation')
@Controller('about')
export class AboutController {
  constructor(private readonly about: About) {}

  @Get()
  @Open()
  @ApiOperation({ summary: 'What kind of ledger this is, and which ways in it has' })
  @ApiOkResponse({ type: AboutDto })
  show(): AboutDto {
    return this.about.told;
  }
}
