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
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsFreeOfPersonalData } from './free-of-personal-data.js';
import { IsCalendarDay } from './is-calendar-day.js';
import { IsMoment } from './is-moment.js';
import { IsPrintable } from './is-printable.js';
import { IsValue } from './is-value.js';

/** One decorator a field: what it may be, and what OpenAPI says about it, cannot drift apart. */
type Field = PropertyDecorator;

const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const DIGITS = /^\d+$/;
const BASE64URL = /^[A-Za-z0-9_-]+$/;
const IDENTIFIER_LONGEST = 60;

const described = (description: string, rest: object): Field =>
  ApiProperty({ description, ...rest });

/** What no pattern can say: a value, a unit, a name that a protocol gave. */
export const Text = (description: string, maxLength = 80): Field =>
  applyDecorators(
    described(description, { type: String, minLength: 1, maxLength }),
    IsString(),
    IsPrintable(),
    MaxLength(maxLength),
    IsFreeOfPersonalData(),
  );

/** What a scanner or a cursor delivers: it is kept to the last control character. */
export const Raw = (description: string, maxLength: number): Field =>
  applyDecorators(
    described(description, { type: String, minLength: 1, maxLength }),
    IsString(),
    MinLength(1),
    MaxLength(maxLength),
  );

/** Typed by one person for the ledger alone: never shown, logged or hashed into a command. */
export const Secret = (description: string, minLength: number, maxLength: number): Field =>
  applyDecorators(
    described(description, {
      type: String,
      format: 'password',
      writeOnly: true,
      minLength,
      maxLength,
    }),
    IsString(),
    MinLength(minLength),
    MaxLength(maxLength),
  );

/** A secret of digits alone, such as a PIN. */
export const Digits = (description: string, minLength: number, maxLength: number): Field =>
  applyDecorators(
    Secret(description, minLength, maxLength),
    ApiProperty({ pattern: DIGITS.source, example: '135792' }),
    Matches(DIGITS, { message: 'must be digits only' }),
  );

/** Binary, in the alphabet of RFC 4648 §5 and without padding. */
export const Base64Url = (description: string, maxLength: number): Field =>
  applyDecorators(
    described(description, { type: String, pattern: BASE64URL.source, maxLength }),
    IsString(),
    Matches(BASE64URL, { message: 'must be base64url without padding' }),
    MaxLength(maxLength),
  );

/** Who somebody is: for the vault alone, and never repeated in what is said about a body. */
export const Personal = (description: string, maxLength: number, example: string): Field =>
  applyDecorators(
    described(`${description} Kept in the identity vault, never in the log.`, {
      type: String,
      minLength: 1,
      maxLength,
      example,
    }),
    IsString(),
    IsPrintable(),
    MaxLength(maxLength),
  );

export const Pattern = (description: string, pattern: RegExp, example: string): Field =>
  applyDecorators(
    described(description, { type: String, pattern: pattern.source, example }),
    IsString(),
    Matches(pattern, { message: `must look like ${example}` }),
  );

/** Names a thing or a pseudonym: without blanks no sentence fits, and without @ no address. */
export const Identifier = (description: string, maxLength: number, example: string): Field =>
  applyDecorators(
    described(description, { type: String, pattern: IDENTIFIER.source, maxLength, example }),
    IsString(),
    Matches(IDENTIFIER, { message: `must be letters, digits and . _ - only, like ${example}` }),
    MaxLength(maxLength),
  );

export const Identifiers = (description: string, example: string, max = 40): Field =>
  applyDecorators(
    described(description, {
      type: String,
      pattern: IDENTIFIER.source,
      example: [example],
      isArray: true,
      minItems: 1,
      maxItems: max,
    }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(max),
    IsString({ each: true }),
    Matches(IDENTIFIER, {
      each: true,
      message: `each must be letters, digits and . _ - only, like ${example}`,
    }),
    MaxLength(IDENTIFIER_LONGEST, { each: true }),
  );

/** Any character that GS1 lets stand in a number (General Specifications, figure 7.11-1), and no blank. */
export const printed = (maxLength: number): RegExp =>
  new RegExp(`^[!"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,${maxLength}}$`);

/** A number as it is printed on a thing that was bought. */
export const AsPrinted = (description: string, maxLength: number, example: string): Field =>
  Pattern(description, printed(maxLength), example);

/** Free text reaches the log only when nothing in it looks like a person. */
export const Note = (description: string): Field =>
  applyDecorators(
    described(`${description} No personal data.`, { type: String, minLength: 1, maxLength: 200 }),
    IsString(),
    IsPrintable(),
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

export const Moment = (description: string): Field =>
  applyDecorators(
    described(`${description} RFC 3339 with offset.`, {
      type: String,
      format: 'date-time',
      example: '2026-03-29T03:00:00.000+02:00',
    }),
    IsMoment(),
  );

/** A day of somebody's life, as a calendar says it. */
export const BirthDate = (description: string): Field =>
  applyDecorators(
    described(`${description} Kept in the identity vault, never in the log.`, {
      type: String,
      format: 'date',
      example: '1961-04-30',
    }),
    IsCalendarDay(),
  );

export const Percent = (description: string): Field =>
  Pattern(description, /^(100(\.0)?|\d{1,2}(\.\d)?)$/, '94.5');

/** What a field of an event can hold: text, a whole number, yes or no. */
export const Value = (description: string): Field =>
  applyDecorators(
    described(description, {
      oneOf: [{ type: 'string', maxLength: 200 }, { type: 'integer' }, { type: 'boolean' }],
    }),
    IsValue(),
  );

type Constructor = new () => object;

export const Part = (description: string, type: () => Constructor): Field =>
  applyDecorators(
    // The generator takes a function for a late class only when its name is `type`.
    described(description, { type: () => type() }),
    // ValidateNested alone lets a missing part through, and looks into a list in its place.
    IsObject({ message: 'must be an object' }),
    ValidateNested(),
    Type(type),
  );

/** `min` is 0 only where nothing is something that happens: an empty package, an empty box, a logger without data. */
export const Parts = (description: string, type: () => Constructor, max = 100, min = 1): Field =>
  applyDecorators(
    described(description, { type: () => type(), isArray: true, minItems: min, maxItems: max }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsObject({ each: true, message: 'must be a list of objects' }),
    ValidateNested({ each: true }),
    Type(type),
  );

/** Comes after the field's own decorator: absent is allowed, anything else is checked. Null is something else. */
export const Absent = (): Field =>
  applyDecorators(
    ValidateIf((_object, value) => value !== undefined),
    ApiProperty({ required: false }),
  );
