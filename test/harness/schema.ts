/** As much of JSON Schema as the description of the API uses for answers. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

type Schemas = Readonly<Record<string, Schema>>;

/** Where a value is not as its schema says: fields that are missing, of another kind, or that nobody told of. */
export function unfit(value: unknown, schema: Schema, schemas: Schemas, at = ''): string[] {
  if (value === null && schema.nullable === true) return [];
  const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (target !== undefined) {
    const found = schemas[target.replace('#/components/schemas/', '')];
    return found === undefined ? [`${at} is ${target}`] : unfit(value, found, schemas, at);
  }
  if (value === null) return [`${at} is null`];
  switch (schema.type) {
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((each, index) =>
            unfit(each, schema.items ?? {}, schemas, `${at}[${index}]`),
          )
        : [`${at} is no list`];
    case 'object':
      return unfitObject(value, schema, schemas, at);
    case 'integer':
      return Number.isInteger(value) ? [] : [`${at} is no whole number`];
    case 'string':
    case 'boolean':
      return typeof value === schema.type ? [] : [`${at} is no ${schema.type}`];
    default:
      return [`${at} is not described`];
  }
}

function unfitObject(value: unknown, schema: Schema, schemas: Schemas, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${at} is no object`];
  const { properties, required = [] } = schema;
  if (properties === undefined) return [];
  return [
    ...required.filter(name => !(name in value)).map(name => `${at}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, each]) => {
      const { [name]: told } = properties;
      return told === undefined
        ? [`${at}.${name} is not told of`]
        : unfit(each, told, schemas, `${at}.${name}`);
    }),
  ];
}
