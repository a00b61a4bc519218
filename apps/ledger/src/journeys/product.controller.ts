import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { Gives } from '../http/commands.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { StoragePlaces } from '../storage/storage-places.js';
import { JourneyDesk } from './journey-desk.js';
import {
  AuthoriseDestructionDto,
  ConsentToDisposalDto,
  DisposeUnitDto,
  FreezeTubesDto,
  MoveUnitDto,
  PutAwayUnitDto,
  RetrieveUnitDto,
  ReturnUnitDto,
  SealTubeDto,
  TestSealDto,
  ThawUnitDto,
} from './product.dto.js';

@ApiTags('product and storage')
@Controller('journeys/:coi')
export class ProductController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly places: StoragePlaces,
    private readonly afterTheCommit: AfterTheCommit,
  ) {}

  @Gives('SealTube', 'tube-seals', 'Close a tube')
  seal(@Param('coi') coi: string, @Body() dto: SealTubeDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'SealTube', dto, who, async scan => ({
      tube: await scan.label(dto.tube),
    }));
  }

  @Gives('TestSeal', 'seal-tests', 'Record the test of a seal')
  testSeal(@Param('coi') coi: string, @Body() dto: TestSealDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'TestSeal', dto, who, async scan => ({
      tube: await scan.label(dto.tube),
      method: dto.method,
      tight: dto.tight,
    }));
  }

  @Gives('FreezeTubes', 'freezings', 'Freeze tubes at a controlled rate')
  freeze(@Param('coi') coi: string, @Body() dto: FreezeTubesDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'FreezeTubes', dto, who, async scan => ({
      tubes: await scan.labels(dto.tubes),
      freezer: scan.asset(dto.freezer),
      program: dto.program,
      traceSha256: dto.traceSha256,
    }));
  }

  @Gives('ThawUnit', 'thaws', 'Thaw a tube')
  thaw(@Param('coi') coi: string, @Body() dto: ThawUnitDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'ThawUnit', dto, who, async scan => ({
      tube: await scan.label(dto.tube),
      bath: scan.asset(dto.bath),
      ...(dto.diluent === undefined ? {} : { diluent: scan.lot(dto.diluent) }),
      ...(dto.instruction === undefined
        ? {}
        : { instruction: { id: dto.instruction.id, version: dto.instruction.version } }),
    }));
  }

  @Gives('PutAwayUnit', 'put-aways', 'Record that a tube was put into a position')
  putAway(@Param('coi') coi: string, @Body() dto: PutAwayUnitDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'PutAwayUnit', dto, who, async (scan, journey, intent) => {
      const tube = await scan.label(dto.tube);
      return { tube, ...(await this.places.take(scan, dto, tube, journey, intent)) };
    });
  }

  @Gives('MoveUnit', 'unit-moves', 'Record that a tube was moved to another position')
  move(@Param('coi') coi: string, @Body() dto: MoveUnitDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'MoveUnit', dto, who, async (scan, journey, intent) => {
      const tube = await scan.label(dto.tube);
      const taken = await this.places.take(scan, dto, tube, journey, intent);
      return { tube, ...taken, cause: 'move' as const };
    });
  }

  @Gives('RetrieveUnit', 'retrievals', 'Take a tube out of its position')
  async retrieve(@Param('coi') coi: string, @Body() dto: RetrieveUnitDto, @Who() who: Identity) {
    let emptied = () => Promise.resolve();
    const answer = await this.journeys.give(coi, 'RetrieveUnit', dto, who, async scan => {
      const position = await scan.at(dto);
      const found = await scan.label(dto.found);
      if (found.claim?.coi === coi)
        emptied = () => this.places.empty(position, found, dto.commandId);
      return { wanted: dto.wanted, position, found };
    });
    await this.afterTheCommit.try(answer.stream, emptied);
    return answer;
  }

  @Gives('ReturnUnit', 'returns', 'Record that an unused unit came back')
  giveBack(@Param('coi') coi: string, @Body() dto: ReturnUnitDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'ReturnUnit', dto, who, async scan => ({
      unit: await scan.label(dto.unit),
      reason: dto.reason,
    }));
  }

  @Gives(
    'AuthoriseDestruction',
    'destruction-authorisations',
    'Authorise, for the sponsor, that product is destroyed',
  )
  authoriseDestruction(
    @Param('coi') coi: string,
    @Body() dto: AuthoriseDestructionDto,
    @Who() who: Identity,
  ) {
    const { items, reason, reference } = dto;
    return this.journeys.give(coi, 'AuthoriseDestruction', dto, who, () => ({
      items,
      reason,
      reference,
    }));
  }

  @Gives('ConsentToDisposal', 'disposal-consents', 'Agree that a last unit may be destroyed')
  consentToDisposal(
    @Param('coi') coi: string,
    @Body() dto: ConsentToDisposalDto,
    @Who() who: Identity,
  ) {
    return this.journeys.give(coi, 'ConsentToDisposal', dto, who, async scan => ({
      unit: await scan.label(dto.unit),
      reason: dto.reason,
    }));
  }

  @Gives('DisposeUnit', 'disposals', 'Dispose of a unit')
  dispose(@Param('coi') coi: string, @Body() dto: DisposeUnitDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'DisposeUnit', dto, who, async scan => ({
      unit: await scan.label(dto.unit),
      reason: dto.reason,
      method: dto.method,
      witness: dto.witness,
    }));
  }
}
