import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.filter.js';

const WHEN = {
  400: 'The request is not well formed; nothing was recorded.',
  401: 'No valid sign-in.',
  403: 'The role does not allow it.',
  404: 'There is nothing here.',
  409: 'Refused; the verdict STOP means danger.',
  413: 'The body is too large.',
  415: 'Only application/json is read.',
  422: 'What was scanned or said cannot be accepted; nothing was recorded.',
  428: 'A signature, or a passkey, is needed first; nothing was recorded.',
  429: 'Too many attempts; wait as long as it says.',
  500: 'The ledger failed; nothing was decided.',
  503: 'The ledger, or a list, cannot work at the moment: use the printed pack.',
  507: 'No room is left to record anything, and nothing was: reading goes on.',
} as const;

/** The problems that a route can answer with, each in the one form that problems have. */
export const Problems = (...statuses: (keyof typeof WHEN)[]): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map(status =>
      ApiResponse({
        status,
        description: WHEN[status],
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
  );
