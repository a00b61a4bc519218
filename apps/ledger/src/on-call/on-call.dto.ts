import { ApiProperty } from '@nestjs/swagger';
import { CIRCLES, type Circle } from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import { Absent, Identifier, Moment, OneOf, Pattern, Secret } from '../http/fields.js';

const WHERE_TO_CALL = 'The number on which he is called. Kept in the vault, apart from the log.';

export class GoOnCallDto extends CommandDto {
  @OneOf('Who is called first, next and last.', CIRCLES)
  circle!: Circle;

  @Moment('Until when.')
  until!: string;

  @Absent()
  @Secret(WHERE_TO_CALL, 5, 30)
  telephone?: string;
}

export class SetRosterDto extends GoOnCallDto {
  @Identifier('The site.', 40, 'bioinova')
  site!: string;

  @Identifier('The person.', 60, 'qa-1')
  person!: string;

  @Moment('From when.')
  from!: string;
}

export class AcknowledgePageDto extends CommandDto {
  @Pattern('The hold.', /^HOLD-\d{1,4}$/, 'HOLD-1')
  hold!: string;
}

export class OnCallDto {
  @ApiProperty({ example: 'bioinova' })
  site!: string;

  @ApiProperty({ enum: CIRCLES })
  circle!: Circle;

  @ApiProperty({ type: String, nullable: true, description: 'Null: nobody is on call.' })
  person!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What he is called.' })
  name!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  until!: string | null;
}

export class OnCallListDto {
  @ApiProperty({ type: [OnCallDto] })
  onCall!: OnCallDto[];
}

export class TelephoneDto {
  @ApiProperty({ example: 'qa-1' })
  person!: string;

  @ApiProperty({ example: '+420 777 000 111' })
  telephone!: string;
}
