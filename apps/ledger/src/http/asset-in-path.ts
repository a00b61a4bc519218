import { Param, type PipeTransform } from '@nestjs/common';
import { Problem } from '../commands/refusal.js';
import { printed } from './fields.js';

/** GS1 AI 8004: at most thirty characters. */
const ASSET = printed(30);

/** @throws Problem VALIDATION_FAILED before anything is looked up */
export function checkedAsset(name: string, example: string, value: string): string {
  if (ASSET.test(value)) return value;
  throw new Problem('VALIDATION_FAILED', { field: name, says: `must look like ${example}` });
}

/** The asset number of a thing, in the address. */
export const AssetInPath = (name: string, example: string): ParameterDecorator =>
  Param(name, {
    transform: (value: string) => checkedAsset(name, example, value),
  } satisfies PipeTransform);
