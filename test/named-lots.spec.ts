import { lotsOfCommand } from '@selfsame/custody';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import type { Described } from './harness/schema-samples.js';

/** Every field of a body that is for a lot says so in its first words. */
const LOT = /^Lot of /;

describe('every field in which a command names a lot', () => {
  let ledger: TestLedger;
  let named: readonly string[];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    const { paths, components } = (await (
      await fetch(`${ledger.url}/openapi.json`)
    ).json()) as Described;
    named = Object.values(paths).flatMap(methods =>
      Object.values(methods).flatMap(({ operationId, requestBody }) => {
        const ref = requestBody?.content['application/json'].schema.$ref?.split('/').at(-1) ?? '';
        const fields = Object.entries(components.schemas[ref]?.properties ?? {});
        return fields
          .filter(([, field]) => LOT.test((field as { description?: string }).description ?? ''))
          .map(([field]) => `${operationId ?? ''}.${field}`);
      }),
    );
  });
  afterAll(() => ledger.close());

  it('H8: is in the table by which lots are looked up, and nothing else is', () => {
    const inTable = Object.entries(lotsOfCommand).flatMap(([command, { lots }]) =>
      Object.keys(lots).map(field => `${command}.${field}`),
    );
    expect(new Set(named)).toEqual(new Set(inTable));
  });
});
