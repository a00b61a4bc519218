import { v7 as uuidv7 } from 'uuid';
import { type Described, type Operation, Samples } from './harness/schema-samples.js';
import {
  type TestLedger,
  administrator,
  auditor,
  ledgerInProcess,
} from './harness/ledger-in-process.js';
import { ROLES_TOGETHER } from './harness/roles-together.js';

/** The one that the description gives as an example. */
const DEVICE = 'tablet-3';

interface Told {
  readonly status: number;
  readonly problem: Readonly<Record<string, unknown>>;
}

const IN_PATH: Readonly<Record<string, string>> = {
  coi: 'CHA999926ZZZZZZ',
  site: 'motol',
  participant: '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77',
};

/** Whatever is wrong with a field, on whatever route: its name is told, and the ledger stays up. */
describe('every field of every command', () => {
  let ledger: TestLedger;
  let worker: string;
  let admin: string;
  let pharmacist: string;
  let described: Described;
  let commands: [path: string, operation: Operation][];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    worker = await everybody();
    admin = await ledger.token(administrator, DEVICE);
    pharmacist = await ledger.token(
      { ...auditor, person: 'pharmacist', roles: ['unblinded-pharmacist'] },
      DEVICE,
    );
    described = (await (await fetch(`${ledger.url}/openapi.json`)).json()) as Described;
    commands = Object.entries(described.paths).flatMap(([path, { post }]) =>
      post?.requestBody === undefined ? [] : [[path, post] as [string, Operation]],
    );
  });
  afterAll(() => ledger.close());

  /** Somebody who may do everything that people may whose role does not stand alone. */
  const everybody = (): Promise<string> => {
    return ledger.token({ ...auditor, person: 'everybody', roles: ROLES_TOGETHER }, DEVICE);
  };
  const tokenFor = ({ 'x-roles': roles }: Operation): string =>
    ({ administrator: admin, 'unblinded-pharmacist': pharmacist })[String(roles)] ?? worker;
  const send = async (path: string, body: unknown, token = worker): Promise<Told> => {
    const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => IN_PATH[name] ?? 'BOX-1');
    const response = await fetch(ledger.url + address, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, problem: (await response.json()) as Told['problem'] };
  };
  const schemaOf = ({ requestBody }: Operation) =>
    requestBody?.content['application/json'].schema ?? {};

  it('is described, or this looks at nothing', () => {
    expect(commands.length).toBeGreaterThan(55);
  });

  it('is understood when it is as described', async () => {
    const samples = new Samples(described);
    const deaf: unknown[] = [];
    for (const [path, operation] of commands) {
      const body = samples.of(schemaOf(operation)) as object;
      // Whoever leaves is nobody afterwards: somebody else leaves in his place.
      const token = path.includes('/sign-out') ? await everybody() : tokenFor(operation);
      const { status, problem } = await send(path, { ...body, ...fresh(body) }, token);
      if (path.includes('/sign-out')) worker = await everybody();
      // Which of the meanings a command can be signed with, its signature says when it is asked for.
      const isUnderstood =
        problem.code !== 'VALIDATION_FAILED' || problem.field === 'signature.meaning';
      const heard = status < 500 && isUnderstood;
      if (!heard) deaf.push({ path, status, code: problem.code, field: problem.field, problem });
    }
    expect(deaf).toEqual([]);
  });

  it('is named when it is left out, empty or of another type, and nothing is appended', async () => {
    const samples = new Samples(described);
    const before = await ledger.store.head();
    const wrong: unknown[] = [];
    let told = 0;
    for (const [path, operation] of commands) {
      for (const { field, what, body } of samples.spoiled(schemaOf(operation))) {
        const { status, problem } = await send(path, body, tokenFor(operation));
        told += 1;
        // A part that holds nothing is told by the first thing that it should hold.
        const named = typeof problem.field === 'string' && problem.field.startsWith(field);
        if (status !== 400 || problem.code !== 'VALIDATION_FAILED' || !named)
          wrong.push({ path, field, what, status, code: problem.code, named: problem.field });
      }
    }
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(2_000);
    expect(await ledger.store.head()).toBe(before);
  }, 180_000);

  it.each([['null'], ['[]'], ['[{}]'], ['"x"'], ['7'], ['true'], ['{}'], ['']])(
    'a body that is %s is refused',
    async body => {
      const response = await fetch(`${ledger.url}/participants`, {
        method: 'POST',
        headers: { authorization: `Bearer ${worker}`, 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBe(400);
      const { code } = (await response.json()) as { code: string };
      expect(code).toMatch(/^(VALIDATION_FAILED|BODY_REFUSED)$/);
    },
  );

  it('a command without any body is refused', async () => {
    const response = await fetch(`${ledger.url}/participants`, {
      method: 'POST',
      headers: { authorization: `Bearer ${worker}` },
    });
    expect(await response.json()).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
  });
});

const fresh = (body: object) => ('commandId' in body ? { commandId: uuidv7() } : {});
