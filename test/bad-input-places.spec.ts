import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/** Nobody sends cells to a place that does not exist, and nobody signs in as the ledger. */
describe('bad input: places and people', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let administrator: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'investigator', 'operator', 'courier', 'nurse');
    administrator = await deskOf(ledger, 'administrator');
  });
  afterAll(() => ledger.close());

  const nowhere = '/journeys/CHA999926ZZZZZZ';
  const scan = { symbology: ']d2', raw: 'x' };
  const ward = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };
  const outside = { package: scan, seal: scan, logger: scan };
  const packing = { package: scan, units: [scan], leg: 'product', shipper: scan, logger: scan };
  const plannedAt = '2026-02-16T12:00:00Z';

  it.each([
    ['/participants', { subjectNumber: '01-001', site: 'Motol' }, 'site'],
    [`${nowhere}/infusion-plans`, { site: 'motl', post: 'neurology', plannedAt }, 'site'],
    [`${nowhere}/infusion-plans`, { site: 'motol', post: 'vault', plannedAt }, 'post'],
    [
      `${nowhere}/packages`,
      { ...packing, destination: { ...ward, post: 'x' } },
      'destination.post',
    ],
    [`${nowhere}/handoff-offers`, { ...outside, to: { ...ward, site: 'x' } }, 'to.site'],
    [
      `${nowhere}/handoff-offers`,
      { ...outside, to: { ...ward, organisation: 'bioinova' } },
      'to.site',
    ],
    [
      `${nowhere}/unit-offers`,
      { units: [scan], to: { ...ward, organisation: 'x' } },
      'to.organisation',
    ],
  ])('%s: %j names a place that was not founded', async (path, fields, field) => {
    const before = await ledger.store.head();
    const answer = await desk.give(path, fields);
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED', field } });
    expect(answer.body.facts).toMatchObject({ says: expect.stringContaining('must be one of') });
    expect(await ledger.store.head()).toBe(before);
  });

  it.each([
    [{ role: 'ledger' }, 'role'],
    [{ role: 'account-holder' }, 'role'],
    [{ role: 'surgeon' }, 'role'],
    [{ at: { ...ward, organisation: 'ledger' } }, 'at.organisation'],
    [{ at: { ...ward, site: 'elsewhere' } }, 'at.site'],
    [{ at: { ...ward, post: 'vault' } }, 'at.post'],
  ])('H43: no role by %j', async (change, field) => {
    const grant = { role: 'nurse', at: ward, until: plannedAt, ...change };
    expect(await administrator.give('/people/a-nurse/grants', grant)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', field },
    });
  });

  it.each(['ledger', 'Jana Nová'])('H43: no account for %s', async person => {
    expect(
      await administrator.give('/people', { person, name: 'Jana Nováková', home: ward }),
    ).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', field: 'person' },
    });
  });

  it.each([
    ['/workstations/my%20bench/sessions', { coi: 'CHA999926ZZZZZZ' }, 'workstation'],
    [`/workstations/${'9'.repeat(31)}/closures`, {}, 'workstation'],
    ['/boxes/box%20one/remaps', { map: [], cause: 'dropped' }, 'box'],
  ])('%s is no asset number that a thing could carry', async (path, fields, field) => {
    const clean = await deskOf(ledger, 'operator', 'storage-keeper');
    const before = await ledger.store.head();
    expect(await clean.give(path, fields)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', field },
    });
    expect(await ledger.store.head()).toBe(before);
  });

  it('a participant who is not enrolled is told as that', async () => {
    const path = '/participants/01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77/consents';
    const { status, body } = await desk.give(path, { formVersion: 'v1', onWithdrawal: 'keep' });
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'PARTICIPANT_UNKNOWN', title: 'No such participant' });
    expect(JSON.stringify(body)).not.toMatch(/therapy|CoI/);
    expect(
      await desk.give(`/participants/${'-'.repeat(36)}/consents`, {
        formVersion: 'v1',
        onWithdrawal: 'keep',
      }),
    ).toMatchObject({ status: 400, body: { field: 'participant' } });
  });
});
