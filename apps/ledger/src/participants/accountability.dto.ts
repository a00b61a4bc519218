import { ApiProperty } from '@nestjs/swagger';
import type { TubeAccount } from '@selfsame/custody';

export class TubeAccountDto {
  @ApiProperty({ example: 'CHA999926ABC123', description: 'The therapy.' })
  coi!: string;

  @ApiProperty({ type: 'integer', description: 'Which dose of the participant it was made for.' })
  doseNumber!: number;

  @ApiProperty({ example: 'T1' })
  tube!: string;

  @ApiProperty({ example: 'B1' })
  batch!: string;

  @ApiProperty({ format: 'date-time' })
  filledAt!: string;

  @ApiProperty({ type: 'integer' })
  filledMicrolitres!: number;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'When it came into the custody of the site where it is given.',
  })
  receivedAt!: string | null;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'When it was thawed: from then on it is used, or wasted.',
  })
  thawedAt!: string | null;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'When it was opened.',
  })
  dispensedAt!: string | null;

  @ApiProperty({ type: 'integer' })
  administeredMicrolitres!: number;

  @ApiProperty({
    nullable: true,
    type: String,
    description: 'The earlier therapy that it was made for, where it was banked for this one.',
  })
  assumedFrom!: string | null;

  @ApiProperty({
    nullable: true,
    type: String,
    description: 'The later therapy that it was passed to: it is counted there.',
  })
  assignedTo!: string | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  returnedAt!: string | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  destroyedAt!: string | null;

  @ApiProperty({ description: 'Whole, and at the site: to be counted there with one’s own eyes.' })
  isOnHand!: boolean;

  @ApiProperty({ description: 'Whole, wherever it lies.' })
  isThere!: boolean;
}

/** Tubes, counted. */
class BalanceDto {
  @ApiProperty({ type: 'integer', description: 'Filled, each once: not again in a later therapy.' })
  filled!: number;

  @ApiProperty({ type: 'integer' })
  received!: number;

  @ApiProperty({ type: 'integer' })
  dispensed!: number;

  @ApiProperty({ type: 'integer' })
  administered!: number;

  @ApiProperty({ type: 'integer' })
  returned!: number;

  @ApiProperty({ type: 'integer' })
  destroyed!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Thawed, gone, and nothing of it was given.',
  })
  thawedAndWasted!: number;

  @ApiProperty({ type: 'integer' })
  onHand!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Filled, and neither opened nor destroyed nor there: must be zero.',
  })
  unaccounted!: number;
}

class BatchBalanceDto extends BalanceDto {
  @ApiProperty({ example: 'CHA999926ABC123', description: 'The therapy that it was made in.' })
  coi!: string;

  @ApiProperty({ example: 'B1' })
  batch!: string;
}

export class AccountabilityDto {
  @ApiProperty({ type: [TubeAccountDto] })
  tubes!: readonly TubeAccountDto[];

  @ApiProperty({ type: BalanceDto })
  balance!: BalanceDto;

  @ApiProperty({
    type: [BatchBalanceDto],
    description:
      'Of each batch, as each therapy has it: a tube that was banked is counted where it went.',
  })
  batches!: readonly BatchBalanceDto[];
}

/** What has not happened is told, and not left out: a list is compared line by line. */
export const toldOf = (
  coi: string,
  doseNumber: number,
  {
    receivedAt,
    thawedAt,
    dispensedAt,
    assumedFrom,
    assignedTo,
    returnedAt,
    destroyedAt,
    ...rest
  }: TubeAccount,
): TubeAccountDto => ({
  coi,
  doseNumber,
  ...rest,
  receivedAt: receivedAt ?? null,
  thawedAt: thawedAt ?? null,
  dispensedAt: dispensedAt ?? null,
  assumedFrom: assumedFrom ?? null,
  assignedTo: assignedTo ?? null,
  returnedAt: returnedAt ?? null,
  destroyedAt: destroyedAt ?? null,
});

export function balanceOf(all: readonly TubeAccountDto[]): BalanceDto {
  // What was passed to a later therapy is counted there.
  const tubes = all.filter(({ assignedTo }) => assignedTo === null);
  const count = (of: (tube: TubeAccountDto) => boolean): number => tubes.filter(of).length;
  return {
    filled: tubes.length,
    received: count(({ receivedAt }) => receivedAt !== null),
    dispensed: count(({ dispensedAt }) => dispensedAt !== null),
    administered: count(({ administeredMicrolitres }) => administeredMicrolitres > 0),
    returned: count(({ returnedAt }) => returnedAt !== null),
    destroyed: count(({ destroyedAt }) => destroyedAt !== null),
    thawedAndWasted: count(
      ({ thawedAt, administeredMicrolitres, returnedAt, destroyedAt }) =>
        thawedAt !== null &&
        administeredMicrolitres === 0 &&
        (returnedAt !== null || destroyedAt !== null),
    ),
    onHand: count(({ isOnHand }) => isOnHand),
    unaccounted: count(
      ({ dispensedAt, destroyedAt, isThere }) =>
        dispensedAt === null && destroyedAt === null && !isThere,
    ),
  };
}

export function batchesOf(tubes: readonly TubeAccountDto[]): readonly BatchBalanceDto[] {
  const names = new Map(tubes.map(({ coi, batch }) => [`${coi}/${batch}`, { coi, batch }]));
  return [...names.values()].map(({ coi, batch }) => ({
    coi,
    batch,
    ...balanceOf(tubes.filter(tube => tube.coi === coi && tube.batch === batch)),
  }));
}
