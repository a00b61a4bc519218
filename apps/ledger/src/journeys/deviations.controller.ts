import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { instantOf, timestampOf } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { Gives } from '../http/commands.js';
import {
  AcceptDeviationDto,
  ClassifyDeviationDto,
  CloseDeviationDto,
  OpenDeviationDto,
  RecordInvestigationDto,
  ReferToCapaDto,
} from './deviations.dto.js';
import { holdScope } from './hold-scope.js';
import { JourneyDesk } from './journey-desk.js';

/** A deviation from what somebody saw to what became of it. */
@ApiTags('quality')
@Controller('journeys/:coi')
export class DeviationsController {
  constructor(private readonly journeys: JourneyDesk) {}

  @Gives('OpenDeviation', 'deviations', 'Report what no rule could see')
  open(@Param('coi') coi: string, @Body() dto: OpenDeviationDto, @Who() who: Identity) {
    const { what, immediateAction } = dto;
    const scope = holdScope(dto.scope);
    const happenedAt = timestampOf(instantOf(dto.happenedAt));
    return this.journeys.give(coi, 'OpenDeviation', dto, who, () => ({
      scope,
      what,
      happenedAt,
      immediateAction,
    }));
  }

  @Gives('ClassifyDeviation', 'deviation-classifications', 'Say how grave a deviation is')
  classify(@Param('coi') coi: string, @Body() dto: ClassifyDeviationDto, @Who() who: Identity) {
    const { deviation, classification, reason } = dto;
    return this.journeys.give(coi, 'ClassifyDeviation', dto, who, () => ({
      deviation,
      classification,
      reason,
    }));
  }

  @Gives(
    'RecordInvestigation',
    'deviation-investigations',
    'Record why it happened, and its impact',
  )
  investigate(
    @Param('coi') coi: string,
    @Body() dto: RecordInvestigationDto,
    @Who() who: Identity,
  ) {
    const { deviation, rootCause, product, participant, evidence } = dto;
    return this.journeys.give(coi, 'RecordInvestigation', dto, who, () => ({
      deviation,
      rootCause,
      product: { ...product },
      participant: { ...participant },
      evidence: { ...evidence },
    }));
  }

  @Gives('ReferToCapa', 'deviation-capas', 'Name the CAPA that follows from a deviation')
  refer(@Param('coi') coi: string, @Body() dto: ReferToCapaDto, @Who() who: Identity) {
    const { deviation, capa } = dto;
    return this.journeys.give(coi, 'ReferToCapa', dto, who, () => ({ deviation, capa }));
  }

  @Gives(
    'CloseDeviation',
    'deviation-closures',
    'Close a deviation; of a critical one QA and QP sign',
  )
  close(@Param('coi') coi: string, @Body() dto: CloseDeviationDto, @Who() who: Identity) {
    const { deviation, outcome, reason } = dto;
    return this.journeys.give(coi, 'CloseDeviation', dto, who, () => ({
      deviation,
      outcome,
      reason,
    }));
  }

  @Gives('AcceptDeviation', 'deviation-acceptances', 'Accept a deviation as it is, with a reason')
  accept(@Param('coi') coi: string, @Body() dto: AcceptDeviationDto, @Who() who: Identity) {
    const { deviation, reason } = dto;
    return this.journeys.give(coi, 'AcceptDeviation', dto, who, () => ({ deviation, reason }));
  }
}
