import { Body, Controller, Get, HttpCode, Ip, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { permissions } from '@selfsame/custody';
import type { FastifyReply } from 'fastify';
import { keepInCookie } from '../access/cookie.js';
import type { Identity } from '../access/tokens.js';
import { ForStrangers, ReadableBy, Who } from '../access/who.js';
import { Places } from '../founding/places.js';
import { Gives } from '../http/commands.js';
import { Problems } from '../http/problems.js';
import { PurposeQuery } from '../identity-vault/identity.dto.js';
import { JourneyDesk, checkedCoi } from '../journeys/journey-desk.js';
import { CourierPassDesk } from './courier-pass-desk.js';
import {
  IssueCourierPassDto,
  IssuedPassDto,
  PassHolderDto,
  RedeemCourierPassDto,
  RedeemedPassDto,
  RevokeCourierPassDto,
} from './courier-passes.dto.js';

/** For a courier without an account: one package, to take it and to hand it over. */
@ApiTags('courier passes')
@Controller()
export class CourierPassesController {
  constructor(
    private readonly passes: CourierPassDesk,
    private readonly journeys: JourneyDesk,
    private readonly places: Places,
  ) {}

  @Gives(
    'IssueCourierPass',
    'journeys/:coi/courier-passes',
    'Give a courier without an account a pass for one package',
    IssuedPassDto,
  )
  issue(@Param('coi') coi: string, @Body() dto: IssueCourierPassDto, @Who() who: Identity) {
    this.places.checkPost('to', dto.to);
    return this.passes.issue(coi, dto, who);
  }

  @Gives(
    'RevokeCourierPass',
    'journeys/:coi/courier-passes/:pass/revocations',
    'Revoke the pass of a courier',
  )
  revoke(
    @Param('coi') coi: string,
    @Param('pass') pass: string,
    @Body() dto: RevokeCourierPassDto,
    @Who() who: Identity,
  ) {
    const { reason } = dto;
    return this.journeys.give(coi, 'RevokeCourierPass', dto, who, () => ({ pass, reason }));
  }

  @Get('journeys/:coi/courier-passes/:pass/holder')
  @ReadableBy(...permissions.LookUpCourier)
  @Problems(409, 507)
  @ApiOperation({ summary: 'Who carries a package on a pass; the look is recorded first' })
  @ApiOkResponse({ type: PassHolderDto })
  holder(
    @Param('coi') coi: string,
    @Param('pass') pass: string,
    @Query() query: PurposeQuery,
    @Who() who: Identity,
  ): Promise<PassHolderDto> {
    return this.passes.holder(checkedCoi(coi), pass, query, who);
  }

  @Post('courier-passes/sessions')
  @ForStrangers()
  @HttpCode(201)
  @ApiOperation({ summary: 'Redeem a pass, with the name of whoever carries the package' })
  @ApiCreatedResponse({ type: RedeemedPassDto })
  @Problems(400, 403, 409, 413, 415, 429, 500, 503, 507)
  async redeem(
    @Body() dto: RedeemCourierPassDto,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { token, ...answer } = await this.passes.redeem(dto, address);
    if (dto.cookie !== true) return { ...answer, token };
    keepInCookie(reply, token);
    return answer;
  }
}
