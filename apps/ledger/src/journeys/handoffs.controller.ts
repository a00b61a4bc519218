import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { Places } from '../founding/places.js';
import { Gives } from '../http/commands.js';
import { JourneyDesk } from './journey-desk.js';
import { outside } from './packages.controller.js';
import {
  AcceptHandoffDto,
  AcceptUnitsDto,
  OfferHandoffDto,
  OfferUnitsDto,
  RefuseHandoffDto,
  TakeOverDto,
  WithReasonDto,
} from './packages.dto.js';

@ApiTags('handoffs')
@Controller('journeys/:coi')
export class HandoffsController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly places: Places,
  ) {}

  @Gives('OfferHandoff', 'handoff-offers', 'Offer a package to another post')
  offer(@Param('coi') coi: string, @Body() dto: OfferHandoffDto, @Who() who: Identity) {
    this.places.checkPost('to', dto.to);
    return this.journeys.give(coi, 'OfferHandoff', dto, who, async scan => ({
      ...(await outside(scan, dto)),
      to: { ...dto.to },
    }));
  }

  @Gives('AcceptHandoff', 'handoff-acceptances', 'Accept a package that is offered here')
  accept(@Param('coi') coi: string, @Body() dto: AcceptHandoffDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'AcceptHandoff', dto, who, scan => outside(scan, dto));
  }

  @Gives('RefuseHandoff', 'handoff-refusals', 'Refuse a package')
  refuse(@Param('coi') coi: string, @Body() dto: RefuseHandoffDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'RefuseHandoff', dto, who, async scan => ({
      package: await scan.package(dto.package),
      reason: dto.reason,
      ...(dto.photoSha256 === undefined ? {} : { photoSha256: dto.photoSha256 }),
    }));
  }

  @Gives('CancelOffer', 'offer-cancellations', 'Withdraw an offer')
  cancel(@Param('coi') coi: string, @Body() dto: WithReasonDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'CancelOffer', dto, who, async scan => ({
      package: await scan.package(dto.package),
      reason: dto.reason,
    }));
  }

  @Gives('TakeOver', 'takeovers', 'Take custody although the other side is missing')
  takeOver(@Param('coi') coi: string, @Body() dto: TakeOverDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'TakeOver', dto, who, async scan => ({
      package: await scan.package(dto.package),
      reason: dto.reason,
      ...(dto.witness === undefined ? {} : { witness: dto.witness }),
    }));
  }

  @Gives('OfferUnits', 'unit-offers', 'Offer loose units to another post of the same site')
  offerUnits(@Param('coi') coi: string, @Body() dto: OfferUnitsDto, @Who() who: Identity) {
    this.places.checkPost('to', dto.to);
    return this.journeys.give(coi, 'OfferUnits', dto, who, async scan => ({
      units: await scan.labels(dto.units),
      to: { ...dto.to },
    }));
  }

  @Gives('AcceptUnits', 'unit-acceptances', 'Take loose units that are offered here')
  acceptUnits(@Param('coi') coi: string, @Body() dto: AcceptUnitsDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'AcceptUnits', dto, who, async scan => ({
      units: await scan.labels(dto.units),
    }));
  }
}
