import { HttpCode, Post, type Type, applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiExtension,
  ApiOperation,
} from '@nestjs/swagger';
import {
  type PermittedCommand,
  commandKinds,
  permissions,
  signedCommands,
} from '@selfsame/custody';
import { GivesCommand } from '../access/who.js';
import { AnswerDto } from './answer.dto.js';
import { Problems } from './problems.js';

/** A route that gives one command: its path, who may, and what can come back. */
export const Gives = (
  command: PermittedCommand,
  path: string,
  summary: string,
  answer: Type<AnswerDto> = AnswerDto,
): MethodDecorator =>
  applyDecorators(
    Post(path),
    GivesCommand(command),
    HttpCode(201),
    ApiBearerAuth(),
    ApiCookieAuth(),
    ApiExtension('x-roles', permissions[command]),
    ApiExtension('x-kind', commandKinds[command]),
    ApiOperation({
      operationId: command,
      summary,
      description: `Roles: ${permissions[command].join(', ')}.`,
    }),
    ApiCreatedResponse({ type: answer, description: 'On disk.' }),
    Problems(400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 503, 507),
    ...(signedCommands[command] === undefined ? [] : [Problems(428)]),
  );
