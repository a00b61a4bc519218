import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { RULES_VERSION } from '@selfsame/custody';
import { ReadableBy } from '../access/who.js';
import { BUILD } from '../build.js';
import { type ProgramPart, lockHash, programParts } from './program-parts.js';

class ProgramPartDto implements ProgramPart {
  @ApiProperty({ example: 'libs/custody' })
  readonly part!: string;

  @ApiProperty({ type: 'integer' })
  readonly files!: number;

  @ApiProperty({
    description:
      'SHA-256 of what `find dist sql -type f | LC_ALL=C sort | xargs sha256sum` prints in its folder.',
  })
  readonly sha256!: string;
}

class SystemFileDto {
  @ApiProperty({
    example: 'selfsame/0.1.0',
    description: 'It stands in every event that it decides.',
  })
  readonly build!: string;

  @ApiProperty({
    example: '2',
    description: 'Of the rules that it decides by; in every event too.',
  })
  readonly rules!: string;

  @ApiProperty({ example: 'v24.21.0', description: 'The version of Node.js that runs it.' })
  readonly runtime!: string;

  @ApiProperty({ type: [ProgramPartDto] })
  readonly parts!: readonly ProgramPart[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SHA-256 of package-lock.json, which names every package with its own hash.',
  })
  readonly packagesSha256!: string | null;
}

/** What the ledger knows of itself: for whoever compares what runs here with what was validated. */
@ApiTags('operation')
@Controller('system-file')
export class SystemFileController {
  /** Some megabytes are read for it: once, when somebody asks. */
  private program: readonly [readonly ProgramPart[], string | null] | undefined;

  @Get()
  @ReadableBy('qa', 'qp', 'auditor', 'inspector', 'administrator')
  @ApiOperation({ summary: 'Which build, rules and files answer here, with their hashes' })
  @ApiOkResponse({ type: SystemFileDto })
  async show(): Promise<SystemFileDto> {
    this.program ??= await Promise.all([programParts(), lockHash()]);
    const [parts, packagesSha256] = this.program;
    return {
      build: BUILD,
      rules: RULES_VERSION,
      runtime: process.version,
      parts,
      packagesSha256,
    };
  }
}
