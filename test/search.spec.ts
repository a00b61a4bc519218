import type { Role } from '@selfsame/custody';
import { BOX, type Scene, collect, people, postOf } from '@selfsame/simulator';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

interface Found {
  readonly kind: string;
  readonly value: string;
  readonly stream: string;
  readonly item: string;
}

describe('what a search finds', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    scene = await hands.live(async () => {
      const begun = await hands.therapy(await hands.participant());
      await collect(begun);
      return begun;
    });
  });
  afterAll(() => ledger.close());

  const ask = async (role: Role, q: string, symbology?: string) => {
    const query = new URLSearchParams({ q, after: hands.api.lastPosition ?? '' });
    if (symbology !== undefined) query.set('symbology', symbology);
    const token = await ledger.token({ person: role, roles: [role], ...postOf(people.auditor) });
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${ledger.url}/search?${query.toString()}`, { headers })).json();
  };
  const search = async (role: Role, q: string, symbology?: string): Promise<readonly Found[]> =>
    ((await ask(role, q, symbology)) as { rows: readonly Found[] }).rows;
  const kinds = (rows: readonly Found[]) => [...new Set(rows.map(({ kind }) => kind))].sort();

  it('is whatever has a number: a therapy and its batch, a participant, a person, a box', async () => {
    const { coi, parts } = scene;
    expect(kinds(await search('auditor', coi))).toEqual(['batch', 'coi']);
    expect(kinds(await search('auditor', parts.body.participant))).toEqual(['participant']);
    expect(await search('auditor', people.nurse.id)).toContainEqual({
      kind: 'person',
      value: people.nurse.id,
      coi: '',
      item: '',
      stream: `person-${people.nurse.id}`,
    });
    expect(kinds(await search('auditor', BOX))).toEqual(['box']);
  });

  it('is found by an inspector as by an auditor', async () => {
    const found = await search('auditor', people.nurse.id);
    expect(await search('inspector', people.nurse.id)).toEqual(found);
  });

  it('is nobody else, for whoever may not read of people', async () => {
    expect(await search('sponsor', people.nurse.id)).toEqual([]);
    expect(kinds(await search('sponsor', scene.coi))).toEqual(['batch', 'coi']);
  });

  it('is found by a scan of its symbol as well', async () => {
    const marrow = scene.of('M1');
    const rows = await search('auditor', marrow.raw, marrow.symbology);
    expect(rows).toEqual([expect.objectContaining({ kind: 'label', item: 'M1' })]);
  });

  it('is not guessed from a symbol that names none of it', async () => {
    const { wristband } = scene.parts.body;
    expect(await ask('auditor', wristband.raw, wristband.symbology)).toMatchObject({
      status: 422,
      code: 'SCAN_REJECTED',
    });
  });
});
