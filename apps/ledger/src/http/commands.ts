import { HttpCode, Post, applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOperation,
  ApiProperty,
  ApiResponse,
} from '@nestjs/swagger';
import { type PermittedCommand, permissions } from '@selfsame/custody';
import { GivesCommand } from '../access/who.js';
import { ProblemDto } from './problem.filter.js';

class AnswerEventDto {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  type!: string;

  @ApiProperty()
  revision!: number;
}

class AnswerDto {
  @ApiProperty()
  commandId!: string;

  @ApiProperty()
  stream!: string;

  @ApiProperty({ description: 'Revision of the newest event of this command.' })
  revision!: number;

  @ApiProperty({ type: [AnswerEventDto] })
  events!: AnswerEventDto[];

  @ApiProperty({ required: false, description: 'Use as after= in a query that must show this.' })
  position?: string;

  @ApiProperty({ description: 'The command had been decided before; nothing was done now.' })
  repeated!: boolean;
}

/** A route that gives one command: its path, who may, and what can come back. */
export const Gives = (command: PermittedCommand, path: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(path),
    GivesCommand(command),
    HttpCode(201),
    ApiBearerAuth(),
    ApiOperation({
      operationId: command,
      summary,
      description: `Roles: ${permissions[command].join(', ')}.`,
    }),
    ApiCreatedResponse({ type: AnswerDto, description: 'On disk.' }),
    ApiResponse({
      status: 409,
      type: ProblemDto,
      description: 'Refused; verdict STOP means danger.',
    }),
    ApiResponse({
      status: 400,
      type: ProblemDto,
      description: 'Not well formed; nothing was recorded.',
    }),
  );
