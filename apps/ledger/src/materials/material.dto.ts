import { ApiProperty } from '@nestjs/swagger';
import { type Material, timestampOf } from '@selfsame/custody';
import { PostDto } from '../http/command-dto.js';

class UnitDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  coi!: string;

  @ApiProperty({ example: 'T2' })
  item!: string;
}

class FoundInBoxDto {
  @ApiProperty({ example: '9512345BOX1' })
  box!: string;

  @ApiProperty({ example: 'B3' })
  position!: string;

  @ApiProperty({
    type: () => UnitDto,
    nullable: true,
    description: 'What the map said lies there.',
  })
  occupant!: UnitDto | null;
}

export class MaterialDto {
  @ApiProperty({ example: 'MAT-1F3A5C7E9B0D' })
  material!: string;

  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ example: 'tube' })
  shape!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  foundAt!: string;

  @ApiProperty({ type: () => FoundInBoxDto, nullable: true })
  position!: FoundInBoxDto | null;

  @ApiProperty({ description: 'Whether it still lies there.' })
  inItsPosition!: boolean;

  @ApiProperty({ example: 'quarantine-1' })
  quarantine!: string;

  @ApiProperty({ type: () => PostDto })
  custodian!: PostDto;

  @ApiProperty({ type: 'integer', description: 'People who have surveyed a box for it.' })
  surveys!: number;

  @ApiProperty({ type: 'integer', description: 'People who have recorded a test of its cells.' })
  tests!: number;

  @ApiProperty({ type: 'integer', description: 'People who have recorded what it was packed in.' })
  containers!: number;

  @ApiProperty({ enum: ['quarantine', 'resolved', 'disposed'] })
  status!: 'quarantine' | 'resolved' | 'disposed';

  @ApiProperty({ type: () => UnitDto, nullable: true, description: 'What it turned out to be.' })
  resolvedAs!: UnitDto | null;
}

/** What evidence says stays with QA: the second of two who look must not read what the first one found. */
export function materialDto(
  material: string,
  revision: number,
  state: Material & Required<Pick<Material, 'found'>>,
): MaterialDto {
  const { found, foundAt, custodian } = state;
  const position = found?.position;
  return {
    material,
    revision,
    shape: found?.shape ?? '',
    description: found?.description ?? '',
    foundAt: foundAt === undefined ? '' : timestampOf(foundAt),
    position: position === undefined ? null : { ...position, occupant: position.occupant ?? null },
    inItsPosition: state.inItsPosition,
    quarantine: state.quarantine,
    custodian: custodian ?? { organisation: '', site: '', post: '' },
    surveys: state.surveys.length,
    tests: state.tests.length,
    containers: state.containers.length,
    status: state.left ?? 'quarantine',
    resolvedAs: state.resolvedAs ?? null,
  };
}
