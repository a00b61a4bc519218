import type { ContentCheck } from './content-checks.js';

/** N: digits. X: set 82. Y: set 39. Z: set 64, file-safe base 64 (GS1 General Specifications, Figures 7.11). */
export type CharacterSet = 'N' | 'X' | 'Y' | 'Z';

/** A part of an element's value, checked on its own. */
export interface Component {
  readonly charset: CharacterSet;
  readonly min: number;
  readonly max: number;
  readonly check?: ContentCheck;
  /** May be absent as a whole; only behind everything that may not. */
  readonly optional?: true;
}

export interface ApplicationIdentifier {
  readonly ai: string;
  readonly title: string;
  readonly components: readonly Component[];
  /** Its length is fixed by its first two digits (GS1 General Specifications, Figure 7.8.5-2): no separator follows. */
  readonly predefined: boolean;
  /** Every group must be met by one of its choices; a choice may ask for several identifiers (`01+21`). */
  readonly needs: readonly (readonly string[])[];
  /** Never on the same label. `n` stands for any digit. */
  readonly excludes: readonly string[];
  /** A key of GS1 Digital Link, with the qualifiers that may follow it in the path, in their order. */
  readonly qualifiers?: readonly (readonly string[])[];
  /** May stand among the query parameters of a GS1 Digital Link. */
  readonly attribute: boolean;
  /** Tells of a person: never to be kept in a log. */
  readonly personal: boolean;
}

/** How the tables write down what is not the rule. Lists are separated by blanks. */
export interface Terms {
  readonly needs?: readonly string[];
  readonly excludes?: string;
  readonly key?: readonly string[];
  readonly attribute?: false;
  readonly personal?: true;
}

export const digits = (length: number, check?: ContentCheck): Component =>
  component('N', length, length, check);

export const upTo = (charset: CharacterSet, max: number, check?: ContentCheck): Component =>
  component(charset, 1, max, check);

export const text = (length: number, check?: ContentCheck): Component =>
  component('X', length, length, check);

export const maybe = (rest: Component): Component => ({ ...rest, optional: true });

const component = (
  charset: CharacterSet,
  min: number,
  max: number,
  check?: ContentCheck,
): Component => ({ charset, min, max, ...(check === undefined ? {} : { check }) });

const PREDEFINED = /^(0[0-4]|1[1-9]|20|3[1-6]|41)/;

export function identifier(
  ai: string,
  title: string,
  components: readonly Component[],
  terms: Terms = {},
): ApplicationIdentifier {
  const { needs = [], excludes, key, attribute = true, personal = false } = terms;
  return {
    ai,
    title,
    components,
    predefined: PREDEFINED.test(ai),
    needs: needs.map(words),
    excludes: excludes === undefined ? [] : words(excludes),
    ...(key === undefined ? {} : { qualifiers: key.map(words) }),
    attribute,
    personal,
  };
}

const words = (list: string): readonly string[] => list.split(' ').filter(word => word !== '');
