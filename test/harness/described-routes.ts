import { type Described, type Operation, Samples } from './schema-samples.js';

export interface DescribedRoute {
  readonly method: string;
  /** With names in braces where something has to be put. */
  readonly path: string;
  /** The same with something put there that is nowhere. */
  readonly address: string;
  readonly operation: Operation;
  /** What its description allows; undefined where no body is taken. */
  readonly body: object | undefined;
}

/** Every route that the ledger says it has. */
export async function describedRoutes(url: string): Promise<readonly DescribedRoute[]> {
  const described = (await (await fetch(`${url}/openapi.json`)).json()) as Described;
  const samples = new Samples(described);
  return Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const schema = operation.requestBody?.content['application/json'].schema;
      return {
        method: method.toUpperCase(),
        path,
        address: path.replaceAll(/\{\w+\}/g, 'nowhere'),
        operation,
        body: schema && (samples.of(schema) as object),
      };
    }),
  );
}
