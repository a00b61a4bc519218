import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { isUnsafeKey } from '@selfsame/evidence';
import type { ValidationError } from 'class-validator';
import { Problem } from '../commands/refusal.js';

/** Unknown fields are refused, not dropped: a mistyped field must not look as if it had been heard. */
export const validation = (): ValidationPipe =>
  new StrictValidation({
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

class StrictValidation extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && !isDocument(value)) {
      throw new Problem('VALIDATION_FAILED', { field: 'body', says: 'must be one JSON object' });
    }
    // The mapper passes over what every object has; for a body the JSON reader has refused it before.
    const unsafe = isDocument(value) ? Object.keys(value).find(isUnsafeKey) : undefined;
    if (unsafe !== undefined) {
      throw new Problem('VALIDATION_FAILED', { field: unsafe, says: 'should not exist' });
    }
    return super.transform(value, metadata);
  }
}

const isDocument = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function firstFault(errors: readonly ValidationError[]): {
  field: string;
  says: string;
  rule: string;
} {
  let field = '';
  let [current] = errors;
  while (current !== undefined) {
    field = within(field, current.property);
    const [rule] = Object.entries(current.constraints ?? {});
    if (rule !== undefined) return { field, says: rule[1], rule: rule[0] };
    [current] = current.children ?? [];
  }
  return { field, says: 'is not acceptable', rule: 'unknown' };
}

/** A field as people write it: `from[1].raw`. */
function within(field: string, property: string): string {
  if (field === '') return property;
  return /^\d+$/.test(property) ? `${field}[${property}]` : `${field}.${property}`;
}
