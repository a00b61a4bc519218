import { ApiProperty } from '@nestjs/swagger';
import type { Item } from '@selfsame/custody';
import { pageOf } from './page-dto.js';

class HeldContainersDto {
  @ApiProperty({ type: String, example: 'vessel' })
  readonly kind!: Item['kind'];

  @ApiProperty({ type: 'integer' })
  readonly count!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'How often they were moved on.' })
  readonly passage!: number | null;
}

export class HeldTherapyDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: '01-012' })
  readonly subjectNumber!: string;

  @ApiProperty({ type: 'integer' })
  readonly doseNumber!: number;

  @ApiProperty({ example: 'B1', description: 'What is collected or made now belongs to it.' })
  readonly batch!: string;

  @ApiProperty({ example: 'growing' })
  readonly status!: string;

  @ApiProperty({ type: [HeldContainersDto], description: 'What the own post holds of it.' })
  readonly held!: readonly HeldContainersDto[];

  @ApiProperty({
    type: 'integer',
    description: 'Numbers that another keyed, and that whoever asks may be the second to key.',
  })
  readonly toKeyAgain!: number;

  @ApiProperty({ type: 'integer', description: 'Holds that are open on it.' })
  readonly holds!: number;
}

export const HeldTherapiesPageDto = pageOf('HeldTherapiesPageDto', HeldTherapyDto);
