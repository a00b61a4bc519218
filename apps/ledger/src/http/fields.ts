import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsFreeOfPersonalData } from './free-of-personal-data.js';

/** One decorator a field: what it may be, and what OpenAPI says about it, cannot drift apart. */
type Field = PropertyDecorator;

const described = (description: string, rest: object): Field =>
  ApiProperty({ description, ...rest });

export const Text = (description: string, maxLength = 80): Field =>
  applyDecorators(
    described(description, { type: String, maxLength }),
    IsString(),
    MinLength(1),
    MaxLength(maxLength),
  );

export const Pattern = (description: string, pattern: RegExp, example: string): Field =>
  applyDecorators(
    described(description, { type: String, pattern: pattern.source, example }),
    IsString(),
    Matches(pattern, { message: `must look like ${example}` }),
  );

/** Free text reaches the log only when nothing in it looks like a person. */
export const Note = (description: string): Field =>
  applyDecorators(
    described(`${description} No personal data.`, { type: String, maxLength: 200 }),
    IsString(),
    MinLength(1),
    MaxLength(200),
    IsFreeOfPersonalData(),
  );

export const Whole = (description: string, min: number, max: number): Field =>
  applyDecorators(
    described(description, { type: 'integer', minimum: min, maximum: max }),
    IsInt(),
    Min(min),
    Max(max),
  );

export const YesNo = (description: string): Field =>
  applyDecorators(described(description, { type: Boolean }), IsBoolean());

export const OneOf = (description: string, values: readonly string[]): Field =>
  applyDecorators(described(description, { enum: values }), IsIn(values));

export const Sha256 = (description: string): Field =>
  Pattern(
    description,
    /^[0-9a-f]{64}$/,
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );

const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const Moment = (description: string): Field =>
  Pattern(`${description} RFC 3339 with offset.`, INSTANT, '2026-03-29T03:00:00.000+02:00');

export const Percent = (description: string): Field =>
  Pattern(description, /^(100(\.0)?|\d{1,2}(\.\d)?)$/, '94.5');

type Constructor = new () => object;

export const Part = (description: string, type: () => Constructor): Field =>
  applyDecorators(described(description, { type }), ValidateNested(), Type(type));

/** `min` is 0 only where nothing is something that happens: an empty package, an empty box, a logger without data. */
export const Parts = (description: string, type: () => Constructor, max = 100, min = 1): Field =>
  applyDecorators(
    described(description, { type, isArray: true, minItems: min, maxItems: max }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(type),
  );

export const Texts = (description: string, max = 40): Field =>
  applyDecorators(
    described(description, { type: String, isArray: true, minItems: 1, maxItems: max }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(max),
    IsString({ each: true }),
    MaxLength(80, { each: true }),
  );

/** Comes after the field's own decorator: absent is allowed, anything else is checked. */
export const Absent = (): Field => applyDecorators(IsOptional(), ApiProperty({ required: false }));
