import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { ClaimDesk } from '../claims/claim-desk.js';
import { Gives } from '../http/commands.js';
import { RecordAspirationDto, RecordExpansionFailureDto } from './collection.dto.js';
import {
  ChangeMediumDto,
  DiscardVesselDto,
  FillTubesDto,
  HarvestCellsDto,
  IsolateCellsDto,
  PassageCellsDto,
} from './culture.dto.js';
import { claimFor } from './claim-for.js';
import { JourneyDesk } from './journey-desk.js';

@ApiTags('collection and culture')
@Controller('journeys/:coi')
export class CultureController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly claims: ClaimDesk,
  ) {}

  @Gives('RecordAspiration', 'aspirations', 'Record an aspiration')
  aspirate(@Param('coi') coi: string, @Body() dto: RecordAspirationDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'RecordAspiration', dto, who, async (scan, journey, intent) => {
      const container = await scan.label(dto.container);
      const wristband = await scan.wristband(dto.wristband);
      const din = scan.din(dto.din);
      // A number is taken for a bag of this therapy only: what belongs to nobody here is refused as such.
      const bag = journey.items[container.claim?.coi === coi ? container.claim.item : ''];
      if (bag !== undefined) await claimFor(this.claims, 'din', din, journey, bag.batch, intent);
      return {
        container,
        wristband,
        din: await scan.claimed('din', din),
        volumeMicrolitres: dto.volumeMicrolitres,
        aspirationSite: dto.aspirationSite,
        anticoagulantLot: dto.anticoagulantLot,
      };
    });
  }

  @Gives('RecordExpansionFailure', 'expansion-failures', 'Record that the expansion failed')
  fail(@Param('coi') coi: string, @Body() dto: RecordExpansionFailureDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'RecordExpansionFailure', dto, who, () => ({
      cause: dto.cause,
    }));
  }

  @Gives('IsolateCells', 'isolations', 'Isolate the cells of the starting material')
  isolate(@Param('coi') coi: string, @Body() dto: IsolateCellsDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'IsolateCells', dto, who, async scan => ({
      bench: await scan.workstation(dto.bench),
      from: await scan.label(dto.from),
      into: await scan.labels(dto.into),
      declaredVessels: dto.declaredVessels,
      nucleatedCells: dto.nucleatedCells,
      viabilityPercent: dto.viabilityPercent,
      areaSquareCentimetres: dto.areaSquareCentimetres,
      medium: scan.lot(dto.medium),
      supplement: scan.lot(dto.supplement),
      ...(dto.vesselLot === undefined ? {} : { vesselLot: scan.lot(dto.vesselLot) }),
    }));
  }

  @Gives('ChangeMedium', 'medium-changes', 'Change the medium')
  changeMedium(@Param('coi') coi: string, @Body() dto: ChangeMediumDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'ChangeMedium', dto, who, async scan => ({
      bench: await scan.workstation(dto.bench),
      vessels: await scan.labels(dto.vessels),
      medium: scan.lot(dto.medium),
      confluencePercent: dto.confluencePercent,
    }));
  }

  @Gives('PassageCells', 'passages', 'Passage the cells')
  passage(@Param('coi') coi: string, @Body() dto: PassageCellsDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'PassageCells', dto, who, async scan => ({
      bench: await scan.workstation(dto.bench),
      from: await scan.labels(dto.from),
      into: await scan.labels(dto.into),
      declaredVessels: dto.declaredVessels,
      ...(dto.confluencePercent === undefined ? {} : { confluencePercent: dto.confluencePercent }),
      count: { ...dto.count },
      areaSquareCentimetres: dto.areaSquareCentimetres,
      reagent: scan.lot(dto.reagent),
      ...(dto.vesselLot === undefined ? {} : { vesselLot: scan.lot(dto.vesselLot) }),
    }));
  }

  @Gives('DiscardVessel', 'vessel-discards', 'Record that a vessel is gone')
  discard(@Param('coi') coi: string, @Body() dto: DiscardVesselDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'DiscardVessel', dto, who, async scan => ({
      vessel: await scan.label(dto.vessel),
      cause: dto.cause,
    }));
  }

  @Gives('HarvestCells', 'harvests', 'Harvest the cells')
  harvest(@Param('coi') coi: string, @Body() dto: HarvestCellsDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'HarvestCells', dto, who, async scan => ({
      bench: await scan.workstation(dto.bench),
      from: await scan.labels(dto.from),
      into: await scan.label(dto.into),
      count: { ...dto.count },
      ...(dto.reagent === undefined ? {} : { reagent: scan.lot(dto.reagent) }),
    }));
  }

  @Gives('FillTubes', 'fillings', 'Formulate and fill the tubes')
  fill(@Param('coi') coi: string, @Body() dto: FillTubesDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'FillTubes', dto, who, async scan => ({
      bench: await scan.workstation(dto.bench),
      from: await scan.label(dto.from),
      tubes: await scan.labels(dto.tubes),
      declaredTubes: dto.declaredTubes,
      volumeMicrolitres: dto.volumeMicrolitres,
      cellsPerTube: dto.cellsPerTube,
      diluent: scan.lot(dto.diluent),
      ...(dto.tubeLot === undefined ? {} : { tubeLot: scan.lot(dto.tubeLot) }),
    }));
  }
}
