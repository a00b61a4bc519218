import { ApiProperty } from '@nestjs/swagger';

/** The same for everybody: a stranger learns no more of it than somebody who works here. */
export class AboutDto {
  @ApiProperty({
    description: 'Whether this is a ledger to practise on, and its therapies are invented.',
  })
  simulated!: boolean;

  @ApiProperty({
    example: 'https://selfsame.hospital.example',
    description: 'The address at which passkeys count. At any other, nobody signs.',
  })
  passkeyOrigin!: string;

  @ApiProperty({
    description: 'Whether people can sign in at their hospital: GET /single-sign-on.',
  })
  singleSignOn!: boolean;

  @ApiProperty({ example: 'selfsame/0.1.0' })
  build!: string;
}
