import { ApiProperty } from '@nestjs/swagger';

class SessionAtBenchDto {
  @ApiProperty({ example: 'SESSION-14' })
  session!: string;

  @ApiProperty({ example: 'CHA999926ABC123', description: 'The one therapy that it is open for.' })
  coi!: string;

  @ApiProperty({ example: '01-012' })
  subjectNumber!: string;

  @ApiProperty({ type: 'integer' })
  doseNumber!: number;

  @ApiProperty({ example: 'operator-1' })
  openedBy!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'operator-2',
    description: 'The second person; null while nobody has cleared the line.',
  })
  lineClearedBy!: string | null;
}

export class BenchDto {
  @ApiProperty({ example: '9512345BENCH1' })
  workstation!: string;

  @ApiProperty({ type: 'integer', description: 'Of its stream; -1 where nothing is in it yet.' })
  revision!: number;

  @ApiProperty({
    type: () => SessionAtBenchDto,
    nullable: true,
    description: 'Null: open for nobody.',
  })
  open!: SessionAtBenchDto | null;
}
