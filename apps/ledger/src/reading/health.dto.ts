import { ApiProperty } from '@nestjs/swagger';

export class AliveDto {
  @ApiProperty()
  alive!: boolean;
}

/** Strangers are told the first field only. */
/** How a ledger hears of what other instances write; only where the log is kept by a cluster. */
export class FollowsDto {
  @ApiProperty({
    required: false,
    description: 'Why nothing is heard now; absent when all is well.',
  })
  trouble?: string;

  @ApiProperty({ type: 'integer', description: 'For how long the log has been ahead of it.' })
  behindSeconds!: number;

  @ApiProperty({ type: 'integer', description: 'How often it was interrupted since the start.' })
  interruptions!: number;

  @ApiProperty({
    required: false,
    example: '1.48213',
    description: 'The newest that was heard of.',
  })
  lastEvent?: string;

  @ApiProperty({ required: false, example: '2026-02-16T08:00:00.000Z' })
  lastEventAt?: string;
}

export class ReadyDto {
  @ApiProperty()
  ready!: boolean;

  @ApiProperty({ required: false, description: 'Why nobody should be sent here.' })
  why?: string;

  @ApiProperty({ required: false, example: '1.41', description: 'Position of the newest event.' })
  head?: string;

  @ApiProperty({ required: false })
  ledgerId?: string;

  @ApiProperty({ required: false })
  study?: string;

  @ApiProperty({ required: false })
  simulated?: boolean;

  @ApiProperty({ required: false, example: 'follow', description: 'Or why they have stopped.' })
  lists?: string;

  @ApiProperty({
    required: false,
    description:
      'Lists of an older build are shown while others are built beside them: under way, or why it failed.',
  })
  listsRebuild?: string;

  @ApiProperty({
    required: false,
    type: 'integer',
    description: 'How often in a row they were tried again; absent when all is well.',
  })
  listsTries?: number;

  @ApiProperty({
    required: false,
    type: 'integer',
    description:
      'By how much the clock of the machine has jumped, positive when ahead; absent while it is believed.',
  })
  clockOffSeconds?: number;

  @ApiProperty({
    required: false,
    type: 'integer',
    description:
      'Streams whose consequences in others are not done yet; absent when there are none.',
  })
  unfinished?: number;

  @ApiProperty({ required: false, type: () => FollowsDto })
  follows?: FollowsDto;
}
