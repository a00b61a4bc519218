import { ApiProperty } from '@nestjs/swagger';
import { type Tank, timestampOf } from '@selfsame/custody';
import type { TankOccupancy } from '@selfsame/projections';

const MOMENT = { type: String, format: 'date-time', nullable: true } as const;

class TankLimitsDto {
  @ApiProperty({ type: 'integer' })
  maxMilliCelsius!: number;

  @ApiProperty({ type: 'integer' })
  minLevelMillimetres!: number;

  @ApiProperty({ type: 'integer' })
  silentAfterMinutes!: number;
}

class NewestReadingDto {
  @ApiProperty({ type: String, format: 'date-time' })
  at!: string;

  @ApiProperty({ type: 'integer' })
  milliCelsius!: number;

  @ApiProperty({ type: 'integer' })
  levelMillimetres!: number;
}

class TankAlarmDto {
  @ApiProperty({ example: 'ALARM-1' })
  alarm!: string;

  @ApiProperty({ example: 'TANK_SILENT' })
  code!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  facts!: object;

  @ApiProperty({ type: String, format: 'date-time' })
  raisedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What QA closed it with.' })
  closedFor!: string | null;
}

class TankBoxDto {
  @ApiProperty({ example: '9512345BOX1' })
  box!: string;

  @ApiProperty({ type: 'integer', description: 'Positions that it has.' })
  positions!: number;

  @ApiProperty({ type: 'integer', description: 'Positions in which a unit lies.' })
  taken!: number;
}

export class TankDto {
  @ApiProperty({ example: 'tank-1' })
  tank!: string;

  @ApiProperty({ type: 'integer', description: 'Of its stream; -1 where nothing is in it yet.' })
  revision!: number;

  @ApiProperty({ type: () => TankLimitsDto, nullable: true, description: 'Null: not watched.' })
  limits!: TankLimitsDto | null;

  @ApiProperty({ type: () => NewestReadingDto, nullable: true })
  newest!: NewestReadingDto | null;

  @ApiProperty({ ...MOMENT, description: 'When something was last heard of it.' })
  heardAt!: string | null;

  @ApiProperty({ ...MOMENT, description: 'Null while it is cold enough.' })
  warmSince!: string | null;

  @ApiProperty({ type: () => TankAlarmDto, isArray: true })
  alarms!: TankAlarmDto[];

  @ApiProperty({ type: () => TankBoxDto, isArray: true, description: 'What stands in it.' })
  boxes!: TankBoxDto[];

  @ApiProperty({ type: 'integer' })
  positions!: number;

  @ApiProperty({ type: 'integer' })
  taken!: number;
}

const moment = (at: Parameters<typeof timestampOf>[0] | undefined): string | null =>
  at === undefined ? null : timestampOf(at);

export function tankDto(
  tank: string,
  revision: number,
  { limits, newest, heardAt, warmSince, alarms }: Tank,
  boxes: readonly TankOccupancy[],
): TankDto {
  const sum = (of: 'positions' | 'taken'): number =>
    boxes.reduce((total, box) => total + box[of], 0);
  return {
    tank,
    revision,
    limits: limits ?? null,
    newest: newest === undefined ? null : { ...newest, at: timestampOf(newest.at) },
    heardAt: moment(heardAt),
    warmSince: moment(warmSince),
    alarms: Object.values(alarms).map(alarm => ({
      ...alarm,
      raisedAt: timestampOf(alarm.raisedAt),
      closedFor: alarm.closedFor ?? null,
    })),
    boxes: [...boxes],
    positions: sum('positions'),
    taken: sum('taken'),
  };
}
