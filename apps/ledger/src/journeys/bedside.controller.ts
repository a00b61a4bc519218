import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { instantOf, timestampOf } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { Places } from '../founding/places.js';
import { Gives } from '../http/commands.js';
import { HeardDesk } from '../identity-vault/heard-desk.js';
import { saidBy, withoutHeard } from '../identity-vault/heard.dto.js';
import type { Scanner } from '../scans/scanner.js';
import {
  AbortInfusionDto,
  CancelInfusionDto,
  CompleteInfusionDto,
  DrawUpDto,
  HoldTimeOutDto,
  OpenTubeDto,
  PlanInfusionDto,
  RecordPunctureFailureDto,
  RecordSpillDto,
  StartInfusionDto,
  VerifyIdentityDto,
} from './bedside.dto.js';
import { JourneyDesk } from './journey-desk.js';

const volumes = async (scan: Scanner, dto: CompleteInfusionDto) => ({
  syringe: await scan.label(dto.syringe),
  infusedMicrolitres: dto.infusedMicrolitres,
  residualMicrolitres: dto.residualMicrolitres,
  wasteMicrolitres: dto.wasteMicrolitres,
  estimated: dto.estimated,
});

@ApiTags('bedside')
@Controller('journeys/:coi')
export class BedsideController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly places: Places,
    private readonly heard: HeardDesk,
  ) {}

  @Gives('PlanInfusion', 'infusion-plans', 'Plan the infusion')
  plan(@Param('coi') coi: string, @Body() dto: PlanInfusionDto, @Who() who: Identity) {
    this.places.checkPost('', { site: dto.site, post: dto.post });
    return this.journeys.give(coi, 'PlanInfusion', dto, who, () => ({
      site: dto.site,
      post: dto.post,
      plannedAt: timestampOf(instantOf(dto.plannedAt)),
    }));
  }

  @Gives(
    'CancelInfusion',
    'infusion-cancellations',
    'Record that the planned infusion is not given',
  )
  cancel(@Param('coi') coi: string, @Body() dto: CancelInfusionDto, @Who() who: Identity) {
    const { cause } = dto;
    return this.journeys.give(coi, 'CancelInfusion', dto, who, () => ({ cause }));
  }

  @Gives('VerifyIdentity', 'verifications', 'Check person and tube: one of two independent checks')
  verify(@Param('coi') coi: string, @Body() dto: VerifyIdentityDto, @Who() who: Identity) {
    const command = withoutHeard(dto);
    return this.journeys.give(coi, 'VerifyIdentity', command, who, async (scan, journey) => ({
      wristband: await scan.wristband(dto.wristband),
      tube: await scan.label(dto.tube),
      subjectNumber: dto.subjectNumber,
      ...saidBy(dto),
      comparison: await this.heard.compare(journey.participant, dto.heard),
    }));
  }

  @Gives('OpenTube', 'tube-openings', 'Open the tube')
  open(@Param('coi') coi: string, @Body() dto: OpenTubeDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'OpenTube', dto, who, async scan => ({
      tube: await scan.label(dto.tube),
    }));
  }

  @Gives('DrawUp', 'draw-ups', 'Draw the dose into a labelled syringe')
  drawUp(@Param('coi') coi: string, @Body() dto: DrawUpDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'DrawUp', dto, who, async scan => ({
      tube: await scan.label(dto.tube),
      syringe: await scan.label(dto.syringe),
      volumeMicrolitres: dto.volumeMicrolitres,
    }));
  }

  @Gives('HoldTimeOut', 'time-outs', 'Hold the time-out')
  timeOut(@Param('coi') coi: string, @Body() dto: HoldTimeOutDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'HoldTimeOut', dto, who, async scan => ({
      wristband: await scan.wristband(dto.wristband),
      syringe: await scan.label(dto.syringe),
      route: dto.route,
    }));
  }

  @Gives('StartInfusion', 'infusion-starts', 'Start the infusion')
  start(@Param('coi') coi: string, @Body() dto: StartInfusionDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'StartInfusion', dto, who, async scan => ({
      syringe: await scan.label(dto.syringe),
      route: dto.route,
      doseNumber: dto.doseNumber,
    }));
  }

  @Gives('RecordPunctureFailure', 'puncture-failures', 'Record a failed puncture')
  puncture(@Param('coi') coi: string, @Body() dto: RecordPunctureFailureDto, @Who() who: Identity) {
    const { attempts } = dto;
    return this.journeys.give(coi, 'RecordPunctureFailure', dto, who, () => ({ attempts }));
  }

  @Gives('RecordSpill', 'spills', 'Record a spill')
  spill(@Param('coi') coi: string, @Body() dto: RecordSpillDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'RecordSpill', dto, who, async scan => ({
      unit: await scan.label(dto.unit),
      volumeMicrolitres: dto.volumeMicrolitres,
      estimated: dto.estimated,
    }));
  }

  @Gives('CompleteInfusion', 'infusion-completions', 'Record the end of the infusion')
  complete(@Param('coi') coi: string, @Body() dto: CompleteInfusionDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'CompleteInfusion', dto, who, scan => volumes(scan, dto));
  }

  @Gives('AbortInfusion', 'infusion-abortions', 'Record that the infusion was broken off')
  abort(@Param('coi') coi: string, @Body() dto: AbortInfusionDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'AbortInfusion', dto, who, async scan => ({
      ...(await volumes(scan, dto)),
      reason: dto.reason,
    }));
  }
}
