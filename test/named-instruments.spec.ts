import { instrumentsOfCommand } from '@selfsame/custody';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import type { Described, Schema } from './harness/schema-samples.js';

/** What else is scanned, or typed by its number: containers, what people wear, what carries, what is used up, records. */
const NO_INSTRUMENTS = new Set(
  [
    'label container vessel vessels tube tubes unit units sample found syringe identifier from into',
    'wristband person witness checkedBy badge declaredBy',
    'package sscc seal newSeal shipper box boxes slot',
    'medium supplement reagent diluent wash din lot notice stock vesselLot tubeLot',
    'coi participant stop test tests encounter erasure grant alarm',
    'program method route aspirationSite evidence adverseEventReference protocol formVersion pass link',
    'site post training subjectNumber device session other',
    'stops',
    'items to over organisation',
    'transfer laboratory report',
    // What stands on nothing that is an instrument: pieces of labels, what lost its own, what it lies in.
    'old partial outer alsoOn material quarantine unlabelled',
    'document version authority reference capa record holder plate',
    // What somebody is given, or was told of it: in the vault, and no instrument.
    'arm unblinding',
  ]
    .join(' ')
    .split(' '),
);

/** Seen again and compared with what was packed, or left as one finds it: nothing is done with an instrument here. */
const NOT_USED = new Set(
  [
    'DepositPackage.logger CollectPackage.logger',
    'OfferHandoff.logger AcceptHandoff.logger DepartPackage.logger ReceivePackage.logger OpenPackage.logger',
    'ClearLine.workstation CloseSession.workstation CloseTankAlarm.tank ClearPrinter.printer',
    // A site.
    'ProposeTransfer.to',
    // A plate is found again on the bench where it lay, whatever has become of the bench.
    'TakeEnvironmentSamples.workstation RecordEnvironmentResult.workstation',
    'ReviewEnvironmentResult.workstation CorrectEnvironmentResult.workstation',
    // The enrolment itself.
    'EnrolDevice.number',
  ]
    .join(' ')
    .split(' '),
);

/** Numbers of things and names of people look like this; sentences, moments and measures do not. */
const NUMBER = '^[A-Za-z0-9][A-Za-z0-9._-]*$';

/** A table that somebody forgets is worse than none: it is held against every field that a command has. */
describe('every field in which a command names a thing', () => {
  let ledger: TestLedger;
  let named: readonly string[];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    const described = (await (await fetch(`${ledger.url}/openapi.json`)).json()) as Described;
    named = thingsNamedIn(described);
  });
  afterAll(() => ledger.close());

  const inTable = Object.entries(instrumentsOfCommand).flatMap(([command, fields]) =>
    Object.keys(fields).map(field => `${command}.${field}`),
  );

  it('is of an instrument that is asked for, or of none', () => {
    const undecided = named.filter(name => {
      const [, field = ''] = name.split('.');
      return !inTable.includes(name) && !NOT_USED.has(name) && !NO_INSTRUMENTS.has(field);
    });
    expect(named.length).toBeGreaterThan(150);
    expect(undecided).toEqual([]);
  });

  it('is really there for each line of the table', () => {
    expect(inTable.filter(name => !named.includes(name))).toEqual([]);
    expect([...NOT_USED].filter(name => !named.includes(name))).toEqual([]);
    const fields = new Set(named.map(name => name.split('.')[1]));
    expect([...NO_INSTRUMENTS].filter(field => !fields.has(field))).toEqual([]);
  });
});

/** `Command.field` for every field of a body or an address that holds a scan or a number. */
function thingsNamedIn({ paths, components }: Described): readonly string[] {
  const whole = (schema: Schema): Schema => {
    const [ref] = [schema.$ref, schema.allOf?.[0]?.$ref, schema.items?.$ref].filter(Boolean);
    return components.schemas[ref?.split('/').at(-1) ?? ''] ?? schema;
  };
  const isScan = (schema: Schema): boolean => whole(schema) === components.schemas.ScanDto;
  const isNumber = ({ pattern, items }: Pattern): boolean => (items?.pattern ?? pattern) === NUMBER;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap(({ operationId, requestBody }) => {
      const body = requestBody && whole(requestBody.content['application/json'].schema);
      if (body === undefined) return [];
      const fields = Object.entries(body.properties ?? {})
        .filter(([, schema]) => isScan(schema) || isNumber(schema))
        .map(([field]) => field);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      return [...fields, ...inPath].map(field => `${operationId ?? ''}.${field}`);
    }),
  );
}

interface Pattern extends Schema {
  readonly pattern?: string;
  readonly items?: Pattern;
}
