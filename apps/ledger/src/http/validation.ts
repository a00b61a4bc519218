import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem } from '../commands/refusal.js';

/** Unknown fields are refused, not dropped: a mistyped field must not look as if it had been heard. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: errors => {
      const { field, says, rule } = firstFault(errors);
      const code =
        rule === 'isFreeOfPersonalData' ? 'PERSONAL_DATA_SUSPECTED' : 'VALIDATION_FAILED';
      return new Problem(code, { field, says });
    },
  });

function firstFault(errors: readonly ValidationError[]): {
  field: string;
  says: string;
  rule: string;
} {
  const path: string[] = [];
  let [current] = errors;
  while (current !== undefined) {
    path.push(current.property);
    const [rule] = Object.entries(current.constraints ?? {});
    if (rule !== undefined) return { field: path.join('.'), says: rule[1], rule: rule[0] };
    [current] = current.children ?? [];
  }
  return { field: path.join('.'), says: 'is not acceptable', rule: 'unknown' };
}
