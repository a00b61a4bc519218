import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { Problem } from '../commands/refusal.js';
import { journeyStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { NeighbourDesk } from '../storage/neighbour-desk.js';
import { JourneyDesk } from './journey-desk.js';
import { RecordSerologyDto, reportedIn } from './serology.dto.js';

/** What a donation carries: where its material may lie, and what its labels must say (H49). */
@ApiTags('quality')
@Controller('journeys/:coi')
export class SerologyController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly neighbours: NeighbourDesk,
    private readonly afterTheCommit: AfterTheCommit,
  ) {}

  @Gives('RecordSerology', 'serology', 'Record what a donation was tested for, and the result')
  async record(@Param('coi') coi: string, @Body() dto: RecordSerologyDto, @Who() who: Identity) {
    const { sampledOn, laboratory, report } = dto;
    const findings = reportedIn(dto.findings);
    if (Object.keys(findings).length === 0)
      throw new Problem('VALIDATION_FAILED', {
        field: 'findings',
        says: 'must name at least one marker',
      });
    const answer = await this.journeys.give(coi, 'RecordSerology', dto, who, () => ({
      sampledOn,
      laboratory,
      report,
      findings,
    }));
    const [first] = answer.events;
    await this.afterTheCommit.try(answer.stream, () =>
      this.neighbours.follow(journeyStream(coi), first?.revision ?? answer.revision),
    );
    return answer;
  }
}
