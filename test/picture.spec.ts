import { collect, expand } from '@selfsame/simulator';
import { type Custody, type History, type Post, custodyOf } from '@selfsame/replay';
import { writeCustody } from '../apps/ledger/src/picture/write-custody.js';
import { eventsOf } from './harness/events-of.js';
import { COI, golden } from './harness/golden-event.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const lane = ({ post }: Post): string => post;

/** Who had it from whom, in order. */
const way = ({ passings }: Custody): readonly string[] =>
  passings.map(({ from, to }) => `${lane(from)} to ${lane(to)}`);

describe('the picture of a journey', () => {
  let ledger: TestLedger;
  let history: History;
  let custody: Custody;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    const hands = await Hands.at(ledger);
    const scene = await hands.live(async () => {
      const begun = await hands.therapy(await hands.participant());
      await expand(begun, await collect(begun));
      return begun;
    });
    history = (await eventsOf(ledger.store, `journey-${scene.coi}`)) as History;
    custody = custodyOf(history);
  });
  afterAll(() => ledger.close());

  it('follows the cells from hand to hand, and not the people who wrote something down', () => {
    expect(way(custody)).toEqual(['neurology to road', 'road to clean-room']);
  });

  it('leaves nothing in anybody’s hands that was used up', () => {
    const lasting = custody.stays.filter(({ until }) => until === undefined);
    expect(new Set(lasting.map(({ post }) => lane(post)))).toEqual(new Set(['clean-room']));
    const seeded = history.map(event => (event.type === 'CellsPassaged' ? event.data.into : []));
    expect(lasting.map(({ item }) => item)).toEqual(seeded.findLast(({ length }) => length > 0));
  });

  it('takes everything for the dose while nobody can know what will be', () => {
    expect(custody.stays.every(({ ofDose }) => ofDose)).toBe(true);
  });

  it('shows that one side was missing', () => {
    const takenOver = history.map(event =>
      event.type === 'HandoffAccepted' ? { ...event, type: 'CustodyTakenOver' } : event,
    ) as History;
    expect(custodyOf(takenOver).passings.map(({ oneSided }) => oneSided)).toEqual([true, true]);
  });

  it('draws what somebody wrote as text, and never as a part of itself', () => {
    const tricks = '</text><script href="x" onload=\'y\'>&amp;<!--';
    const told = JSON.stringify(history).replaceAll('"road"', JSON.stringify(tricks));
    const picture = writeCustody(tricks, JSON.parse(told) as History);
    expect(picture).not.toMatch(/<script|<!--|"[^"<>]*onload=[^"<>]*"/);
    expect(picture).toContain(
      "&lt;/text>&lt;script href=&quot;x&quot; onload='y'>&amp;amp;&lt;!--",
    );
  });

  it('has a dot for every event, and a lane for every post that held the cells', () => {
    const picture = writeCustody(COI, history);
    expect(picture.match(/<circle class="event"/g)).toHaveLength(history.length);
    for (const name of ['neurology', 'road', 'clean-room']) expect(picture).toContain(`>${name}<`);
    expect(picture).not.toContain('>quality<');
    for (const step of ['aspirated', 'cells isolated', 'passage 1'])
      expect(picture).toContain(`>${step}</text>`);
  });

  it('shows a stop, a hold and a check for what they are', () => {
    const told = [
      golden('JourneyStarted'),
      golden('StopRaised', { data: { code: 'WRONG_PRODUCT' } }),
      golden('HoldPlaced', { data: { hold: 'H', cause: { kind: 'person', reason: '<secret>' } } }),
      golden('IdentityVerified'),
      golden('HoldResolved', { data: { hold: 'H' } }),
    ];
    const picture = writeCustody(COI, told as History);
    expect(picture).toContain('<text class="stop"');
    expect(picture).toContain('>wrong product</text>');
    expect(picture).toContain('>on hold</text>');
    expect(picture).toContain('>identity checked</text>');
    // What somebody typed is read in the history, not in a picture that is passed on.
    expect(picture).not.toContain('secret');
  });
});
