import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES } from '@selfsame/custody';
import { ReadableBy } from '../access/who.js';
import { Founded } from '../founding/founded.js';
import { PlacesDto } from './places.dto.js';

/** Where custody can lie: whoever sends or hands over something chooses from these, and types no name. */
@ApiTags('sites')
@Controller('places')
export class PlacesController {
  constructor(private readonly founded: Founded) {}

  @Get()
  @ReadableBy(...GRANTED_ROLES)
  @ApiOperation({ summary: 'Organisations, sites and posts of this ledger, as they were founded' })
  @ApiOkResponse({ type: PlacesDto })
  show(): PlacesDto {
    const { organisations } = this.founded.data;
    return { organisations };
  }
}
