import { type Post, type ReadEvent, postOf } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import { type PackageState, packagesAt } from './packages-at.js';

const packed = golden('PackagePacked');
const offered = golden('HandoffOffered');
const accepted = golden('HandoffAccepted');
const ward: Post = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };
const road: Post = { organisation: 'courier', site: 'road', post: 'road' };
const OTHER: Post = { organisation: 'another', site: 'another', post: 'another' };
const SSCC = '395123450000000017';
const of = { data: { sscc: SSCC } };
const refused = golden('HandoffRefused', of);
const paging = { limit: 100, cursor: undefined };

/** The packages of a post, after what happened. */
function at(post: Post, events: readonly ReadEvent[], state?: PackageState) {
  const models = readModels();
  models.apply(inOrder(...events));
  const { rows } = packagesAt(models, post, state, paging);
  models.close();
  return rows;
}
const destinationOf = (event: ReadEvent): Post =>
  (event.data as { readonly destination: Post }).destination;

describe('the list of packages', () => {
  const clean = destinationOf(packed);
  const courier = (offered.data as { readonly to: Post }).to;
  const packer = postOf(packed.actor);

  it('begins with the post that packed it, and the site to which it goes', () => {
    expect(at(packer, [packed])).toMatchObject([
      { coi: COI, sscc: SSCC, state: 'held', status: 'packed', from: packer, to: null },
    ]);
    expect(at({ ...clean, post: 'any' }, [packed])).toMatchObject([
      { state: 'expected', destination: clean },
    ]);
    expect(at(courier, [packed])).toEqual([]);
    expect(at(OTHER, [packed])).toEqual([]);
  });

  it('shows an offer to the post that it is made to, with both its times', () => {
    const { expiresAt } = offered.data as { readonly expiresAt: string };
    expect(at(courier, [packed, offered])).toMatchObject([
      {
        state: 'offered',
        from: packer,
        to: courier,
        offeredAt: offered.envelope.recordedAt,
        offerExpiresAt: expiresAt,
      },
    ]);
    expect(at(packer, [packed, offered])).toMatchObject([{ state: 'held', to: courier }]);
  });

  it.each([
    ['ran out', golden('OfferExpired', of)],
    ['was taken back', golden('OfferCancelled', of)],
    ['was refused by whom it was made to', { ...refused, actor: { ...refused.actor, ...courier } }],
  ])('forgets an offer that %s', (_how, ended) => {
    expect(at(courier, [packed, offered, ended])).toEqual([]);
    expect(at(packer, [packed, offered, ended])).toMatchObject([{ offeredAt: null, to: null }]);
  });

  it('keeps an offer of which somebody else said what he saw', () => {
    const bystander = { ...refused, actor: { ...refused.actor, ...OTHER } };
    expect(at(courier, [packed, offered, bystander])).toMatchObject([{ state: 'offered' }]);
  });

  it.each([
    ['taken', accepted],
    [
      'taken over without the other side',
      golden('CustodyTakenOver', { data: { sscc: SSCC, to: courier } }),
    ],
  ])('is with whoever has it once it was %s', (_how, taken) => {
    expect(at(courier, [packed, offered, taken])).toMatchObject([{ state: 'held', to: null }]);
    expect(at(packer, [packed, offered, taken])).toEqual([]);
  });

  it('H20: is expected where it is driven, and no more where it was sent', () => {
    const back = golden('PackageDeparted', { data: { sscc: SSCC, destination: ward } });
    expect(at(ward, [packed, accepted, back], 'expected')).toMatchObject([
      { status: 'in-transit', destination: ward },
    ]);
    expect(at(clean, [packed, accepted, back], 'expected')).toEqual([]);
  });

  it('asks for one state only', () => {
    expect(at(packer, [packed], 'held')).toHaveLength(1);
    expect(at(packer, [packed], 'offered')).toEqual([]);
  });

  it.each([
    ['sealed', golden('PackageSealed', of)],
    ['received', golden('PackageReceived', of)],
    ['opened', golden('PackageOpened', of)],
  ])('says so when it is %s', (status, event) => {
    expect(at(packer, [packed, event])).toMatchObject([{ status }]);
  });

  it('ends when everything is out of it', () => {
    expect(at(packer, [packed, golden('PackageUnpacked', of)])).toEqual([]);
  });

  it('of a pass is its one package, before it is offered and with every state that it has', () => {
    const models = readModels();
    models.apply(inOrder(packed));
    const withPass = { ...road, pass: { coi: COI, sscc: SSCC } };
    expect(packagesAt(models, withPass, undefined, paging).rows).toMatchObject([
      { state: 'expected' },
    ]);
    const another = { ...road, pass: { coi: COI, sscc: '395123450000000999' } };
    expect(packagesAt(models, another, undefined, paging).rows).toEqual([]);
    models.close();
  });
});
