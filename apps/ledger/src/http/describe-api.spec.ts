import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataStorage } from 'class-validator';
import { permissions } from '@selfsame/custody';
import { Hands } from '../../../../test/harness/hands.js';
import { type Desk, deskOf } from '../../../../test/harness/desk.js';
import { type TestLedger, ledgerInProcess } from '../../../../test/harness/ledger-in-process.js';
import { type Schema, unfit } from '../../../../test/harness/schema.js';
import {
  FOR_STRANGERS,
  ON_THE_WAY,
  OPEN_TO_READERS,
} from '../../../../test/harness/open-routes.js';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly requestBody?: Content;
  readonly parameters: readonly { readonly name: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, Content>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The description is what a client is made from: what it leaves out, nobody knows. */
describe('the description of the API', () => {
  let ledger: TestLedger;
  let description: Description;
  let operations: readonly (readonly [string, string, Operation])[];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    description = (await (await fetch(`${ledger.url}/openapi.json`)).json()) as Description;
    operations = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [method, path, operation] as const),
    );
    expect(operations.length).toBeGreaterThan(70);
  });
  afterAll(() => ledger.close());

  it('points nowhere where there is nothing', () => {
    const refs = JSON.stringify(description).matchAll(/"\$ref":"([^"]*)"/g);
    const named = [...refs].map(([, ref]) => ref ?? '');
    expect(named.length).toBeGreaterThan(200);
    const known = new Set(
      Object.keys(description.components.schemas).map(name => `#/components/schemas/${name}`),
    );
    expect(named.filter(ref => !known.has(ref))).toEqual([]);
  });

  it('has one shape of a name: of two the description would show one', () => {
    const houses = join(import.meta.dirname, '..');
    const names = readdirSync(houses, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .flatMap(name => [...readFileSync(join(houses, name), 'utf8').matchAll(/class (\w+Dto)\b/g)])
      .map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('has every field that the door checks, and says of what kind it is', () => {
    const { validationMetadatas } = getMetadataStorage() as unknown as {
      validationMetadatas: Map<new () => object, { propertyName: string }[]>;
    };
    const missing: string[] = [];
    let bodies = 0;
    for (const [{ name }, checks] of validationMetadatas) {
      const schema = description.components.schemas[name];
      // Queries stand among the parameters.
      if (schema === undefined) continue;
      bodies += 1;
      for (const { propertyName } of checks) {
        const { [propertyName]: field } = schema.properties ?? {};
        const said = [field?.type, field?.$ref, field?.allOf, field?.enum, field?.oneOf];
        if (said.every(each => each === undefined)) missing.push(`${name}.${propertyName}`);
      }
    }
    expect(missing).toEqual([]);
    expect(bodies).toBeGreaterThan(50);
  });

  it('shows of every route what it takes and what it gives', () => {
    const silent = operations.flatMap(([method, path, { responses, requestBody, summary }]) => {
      const good = responses['200'] ?? responses['201'];
      const [given] = Object.values(good?.content ?? {});
      const [taken] = Object.values(requestBody?.content ?? {});
      // Whoever is sent on gets no content.
      const gives = given?.schema !== undefined || responses['303'] !== undefined;
      const says = gives && summary !== undefined;
      const takes = method === 'get' || taken?.schema.$ref !== undefined;
      return says && takes ? [] : [`${method} ${path}`];
    });
    expect(silent).toEqual([]);
  });

  it('shows of every route which problems it has, in the form that problems have', () => {
    const wrong = operations.flatMap(([method, path, { operationId, responses }]) => {
      if (OPEN_TO_READERS.includes(path)) return [];
      // Where somebody signs in, nobody is told that he did not; and no thing is named there that might be missing.
      let expected = ['400', '401', '403', '404', '500', '503'];
      if (FOR_STRANGERS.includes(path)) expected = ['400', '403', '429', '500', '503'];
      if (ON_THE_WAY.includes(path)) expected = ['404', '429', '500', '503'];
      if (method === 'post') expected.push('413', '415');
      if (operationId in permissions) expected.push('409', '422');
      return expected.flatMap(status => {
        const { schema } = responses[status]?.content?.['application/problem+json'] ?? {};
        return schema?.$ref === '#/components/schemas/ProblemDto'
          ? []
          : [`${method} ${path} ${status}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('asks for nothing that may be left out', () => {
    const parameters = description.paths['/alerts/stream']?.get?.parameters;
    expect(parameters?.find(({ name }) => name === 'last-event-id')).toMatchObject({
      required: false,
    });
    const { required } = description.components.schemas.RecordFollowUpDto ?? {};
    expect(required).toEqual(['commandId', 'occurredAt', 'device', 'visit']);
  });

  it('knows the least as well as the most', () => {
    const { schemas } = description.components;
    expect(schemas.HandOverShiftDto?.properties?.units).toMatchObject({ minItems: 1 });
    expect(schemas.ScanDto?.properties?.raw).toMatchObject({ minLength: 1, maxLength: 400 });
  });

  describe('is true of what is really answered', () => {
    let desk: Desk;
    let coi: string;
    let hands: Hands;
    let participant: string;

    beforeAll(async () => {
      hands = await Hands.at(ledger);
      const body = await hands.participant();
      ({ participant } = body);
      const scene = await hands.therapy(body);
      ({ coi } = scene);
      desk = await deskOf(ledger, 'qa', 'investigator', 'nurse', 'storage-keeper');
      await desk.hold(coi, 'look at this');
    });

    const answered = (path: string, method: string, status: number): Schema => {
      const content = description.paths[path]?.[method]?.responses[status]?.content;
      return (
        content?.['application/json']?.schema ?? content?.['application/problem+json']?.schema ?? {}
      );
    };

    it.each([
      ['/journeys/{coi}', ''],
      ['/journeys/{coi}/events', '?limit=1'],
      ['/journeys/{coi}/differences', '?at=2026-02-16T08:00:00Z'],
      ['/journeys/{coi}/timeline', '?limit=1'],
      ['/journeys/{coi}/whereabouts', ''],
      ['/journeys/{coi}/lineage', ''],
      ['/participants/{participant}', ''],
      ['/protocols/{protocol}', ''],
      ['/boxes/{box}', ''],
      ['/boxes/{box}/positions', ''],
      ['/alerts', '?limit=1'],
      ['/search', '?q=CH'],
      ['/custody', ''],
      ['/simulation/clock', ''],
      ['/health', ''],
      ['/ready', ''],
      ['/about', ''],
      ['/account', ''],
    ])('GET %s%s', async (path, query) => {
      const named: Readonly<Record<string, string>> = {
        coi,
        participant,
        protocol: 'als-msc-fresh',
        box: '9512345BOX1',
      };
      const route = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => named[name] ?? name);
      const { status, body } = await desk.read(route + query);
      expect(status).toBe(200);
      expect(unfit(body, answered(path, 'get', status), description.components.schemas)).toEqual(
        [],
      );
    });

    it('commands, and their refusals', async () => {
      const told = [
        ['/participants', { subjectNumber: '01-777', site: 'motol' }],
        ['/journeys/{coi}/holds', { scope: { kind: 'journey' }, reason: 'look at this' }],
        ['/journeys/{coi}/labels', { kind: 'tube', count: 1, printer: 'printer-neurology' }],
        [
          '/journeys/{coi}/labels',
          { kind: 'starting-material', count: 1, printer: 'printer-neurology' },
        ],
        ['/journeys/{coi}/holds', { scope: { kind: 'journey' }, reason: '' }],
        ['/participants/{participant}/journeys', { protocol: 'als-msc-fresh', protocolVersion: 1 }],
      ] as const;
      const statuses: number[] = [];
      for (const [path, fields] of told) {
        const route = path.replace('{coi}', coi).replace('{participant}', participant);
        const { status, body } = await desk.give(route, fields);
        statuses.push(status);
        const schema = answered(path, 'post', status);
        expect(unfit(body, schema, description.components.schemas)).toEqual([]);
      }
      expect(new Set(statuses)).toEqual(new Set([201, 400, 422]));
    });
  });
});
