/** The part of OpenAPI that the ledger's own description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Operation {
  readonly operationId?: string;
  /** Who may; absent where nobody is asked who he is. */
  readonly 'x-roles'?: readonly string[];
  /** What a command is towards reality; absent where a route gives none. */
  readonly 'x-kind'?: 'decision' | 'act' | 'fact';
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Schema } };
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields that every command has from one class. */
const SAME_EVERYWHERE = new Set(['commandId', 'occurredAt', 'device']);

/** Says of the whole command that a device kept it: hardly any may be, and a sample is one that may. */
const KEPT = 'keptOffline';

interface Spoiled {
  readonly field: string;
  readonly what: string;
  readonly body: object;
}

/** One body that a description allows, and every way to spoil one field of it. */
export class Samples {
  constructor(private readonly described: Described) {}

  of(schema: Schema): unknown {
    const {
      example,
      enum: allowed,
      oneOf,
      type,
      minimum,
      items,
      properties,
      minLength,
    } = this.whole(schema);
    if (example !== undefined) return example;
    if (allowed !== undefined) return allowed[0];
    if (oneOf?.[0] !== undefined) return this.of(oneOf[0]);
    if (type === 'integer' || type === 'number') return minimum ?? 1;
    if (type === 'boolean') return true;
    if (type === 'array') return [this.of(items ?? {})];
    if (type !== 'object') return 'x'.repeat(minLength ?? 1);
    const fields = Object.entries(properties ?? {}).filter(([name]) => name !== KEPT);
    return Object.fromEntries(fields.map(([name, field]) => [name, this.of(field)]));
  }

  /** Each spoiled body, with the field that must be named for it. */
  *spoiled(schema: Schema): Generator<Spoiled> {
    const { properties = {} } = this.whole(schema);
    const good = this.of(schema) as Fields;
    for (const [name, field] of Object.entries(properties)) {
      yield* this.without(schema, name, good);
      const wrongs = SAME_EVERYWHERE.has(name) ? [null] : wrongFor(this.whole(field));
      for (const wrong of wrongs) {
        yield { field: name, what: JSON.stringify(wrong), body: { ...good, [name]: wrong } };
      }
      const { items, properties: inner } = this.whole(field);
      if (inner !== undefined) yield* this.inside(name, field, part => ({ ...good, [name]: part }));
      if (this.whole(items ?? {}).properties !== undefined)
        yield* this.inside(`${name}[0]`, items ?? {}, part => ({ ...good, [name]: [part] }));
    }
  }

  /** Parts are the same classes on every route: what they may hold is looked at less often than that they are there. */
  private *inside(at: string, part: Schema, around: (part: object) => object): Generator<Spoiled> {
    const { properties = {} } = this.whole(part);
    const good = this.of(part) as Fields;
    for (const name of Object.keys(properties)) {
      const spoiled = [
        ...this.without(part, name, good),
        { field: name, what: 'null', body: { ...good, [name]: null } },
      ];
      for (const { field, what, body } of spoiled)
        yield { field: `${at}.${field}`, what, body: around(body) };
    }
  }

  private without(schema: Schema, name: string, { [name]: _left, ...rest }: Fields): Spoiled[] {
    const needed = this.whole(schema).required?.includes(name) === true;
    return needed ? [{ field: name, what: 'left out', body: rest }] : [];
  }

  private whole(schema: Schema): Schema {
    const { $ref, allOf, ...rest } = schema;
    const name = $ref?.split('/').at(-1);
    const parts = [...(allOf ?? []), ...(name ? [this.described.components.schemas[name]] : [])];
    return parts.reduce<Schema>((all, part) => ({ ...all, ...this.whole(part ?? {}) }), rest);
  }
}

/** Wrong for whatever the field is: nothing, lists, an object, and what belongs to another type. */
function wrongFor({ type, properties, minItems = 0 }: Schema): unknown[] {
  switch (type) {
    case 'array':
      // Where nothing can have been found, an empty list says so.
      return [null, ...(minItems > 0 ? [[]] : []), [null], [[]], [{}], [7], {}, 'x', 7];
    case 'object':
      // A free-form object says itself what may be in it.
      return [null, [], [[]], [{}], 'x', 7, ...(properties === undefined ? [] : [{}])];
    case 'integer':
      return [null, [], {}, '7', true, -1_000_000_000];
    case 'boolean':
      return [null, [], {}, 'true', 0];
    case 'string':
      return [null, [], {}, ['x'], 7, ''];
    default:
      return [null, [], {}];
  }
}
