import { ApiProperty } from '@nestjs/swagger';
import { LONGEST_PASS_HOURS } from '@selfsame/custody';
import { AnswerDto } from '../http/answer.dto.js';
import { CommandDto, PostDto, ScanDto } from '../http/command-dto.js';
import { Absent, Note, Part, Secret, Whole, YesNo } from '../http/fields.js';

export class IssueCourierPassDto extends CommandDto {
  @Part('The SSCC of the package.', () => ScanDto)
  package!: ScanDto;

  @Part('The post of the organisation that carries it.', () => PostDto)
  to!: PostDto;

  @Whole('For how many hours the pass counts.', 1, LONGEST_PASS_HOURS)
  hours!: number;
}

export class IssuedPassDto extends AnswerDto {
  @ApiProperty({ example: 'CHA999926ABC123-1' })
  pass!: string;

  @ApiProperty({
    description: 'What the QR code holds. Show it to this courier only; it is told once.',
    example: 'SELFSAME-PASS:1:3dc0eaa6:CHA999926ABC123-1:Yp0…',
  })
  code!: string;

  @ApiProperty({ format: 'date-time' })
  validUntil!: string;
}

export class RedeemCourierPassDto extends CommandDto {
  @Secret('What was read from the code of the pass.', 1, 200)
  code!: string;

  @Secret('First and last name of whoever carries the package. Kept apart from the log.', 2, 100)
  name!: string;

  @Secret('A number on which he can be reached on the way. Kept apart from the log.', 5, 30)
  telephone!: string;

  @Absent()
  @YesNo(
    'For a browser: the token comes in a cookie that no script can read, and not in the answer.',
  )
  cookie?: boolean;
}

export class RedeemedPassDto extends AnswerDto {
  @ApiProperty({
    required: false,
    description: 'Bearer token, for this package only. Absent where it is in the cookie.',
  })
  token?: string;

  @ApiProperty({ example: 'CHA999926ABC123' })
  coi!: string;

  @ApiProperty({ example: '395123450000000017' })
  sscc!: string;

  @ApiProperty({ type: PostDto })
  at!: PostDto;

  @ApiProperty({ format: 'date-time' })
  validUntil!: string;
}

export class PassHolderDto {
  @ApiProperty({ example: 'Ferdinand Canary' })
  name!: string;

  @ApiProperty({ example: '+420 777 000 111' })
  telephone!: string;
}

export class RevokeCourierPassDto extends CommandDto {
  @Note('Why.')
  reason!: string;
}
