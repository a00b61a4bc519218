import { ApiProperty } from '@nestjs/swagger';
import { STEPS_OF_PREPARATION, type UnitPreparation } from '@selfsame/custody';

const MOMENT = { format: 'date-time', nullable: true, type: String } as const;

class InstructionInForceDto {
  @ApiProperty({ example: 'WI-THAW-MSC' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ description: 'SHA-256 of the document, which is kept elsewhere.' })
  sha256!: string;
}

class StepOfPreparationDto {
  @ApiProperty({ enum: STEPS_OF_PREPARATION })
  step!: UnitPreparation['steps'][number]['step'];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Its limits, as the protocol has them.',
  })
  limits!: Readonly<Record<string, string | number>>;

  @ApiProperty({
    ...MOMENT,
    description: 'When it was done; null where nobody has said so, or where it is not recorded.',
  })
  doneAt!: string | null;
}

class WarmMinutesDto {
  @ApiProperty({ type: 'integer', description: 'Over all retrievals and exposures together.' })
  used!: number;

  @ApiProperty({ type: 'integer' })
  allowed!: number;

  @ApiProperty({ type: 'integer', description: 'Never less than nothing.' })
  left!: number;

  @ApiProperty({ ...MOMENT, description: 'When they are used up; null while it lies in the cold.' })
  until!: string | null;
}

/** What the one reads who is about to thaw. */
export class UnitPreparationDto {
  @ApiProperty({ example: 'T1' })
  item!: string;

  @ApiProperty({ type: InstructionInForceDto, nullable: true })
  instruction!: InstructionInForceDto | null;

  @ApiProperty({ type: [StepOfPreparationDto], description: 'In the order of the instruction.' })
  steps!: readonly StepOfPreparationDto[];

  @ApiProperty({
    type: WarmMinutesDto,
    nullable: true,
    description: 'Null where nothing is frozen, and from the thaw on.',
  })
  outOfStorage!: WarmMinutesDto | null;

  @ApiProperty({ ...MOMENT, description: 'The first of all its clocks to run out.' })
  useBy!: string | null;
}
