import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chance } from '../../apps/simulator/src/chance.js';
import { PAGE } from '../harness/damage-page.js';
import { type PlayedLog, RottingLog, playedLog } from './bit-rot/rotting-log.js';
import { progress } from './progress.js';
import { tally } from './tally.js';

const SEED = 20_261_124;
const FLIPS = 1_000;

/** A finding begins with its position, and names the event. */
const isFinding = (line: string): boolean => /^1\.\d+ {2}\S+ {2}/.test(line);

describe('a byte of the log rots', () => {
  let directory: string;
  let played: PlayedLog;
  let rotting: RottingLog;
  const chance = new Chance(SEED);

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-rot-'));
    played = await playedLog(directory);
    rotting = new RottingLog(join(directory, 'rotting'), played);
  });
  afterAll(() => {
    rotting.remove();
    rmSync(directory, { recursive: true });
  });

  const flipped = (offset: number): Uint8Array =>
    Uint8Array.of((played.bytes[offset] ?? 0) ^ (1 << chance.whole(0, 7)));

  it('is sound before', async () => {
    const { status, lines } = await rotting.verified();
    expect([status, lines]).toEqual([0, [expect.stringContaining('is sound')]]);
  });

  it('in an event, the newest ones included: the event is named by position and stream', async () => {
    const places = played.events.flatMap(event => {
      // A long event goes on in pages of its own. One that stands twice was moved when its page was divided, and what it left
      // behind is read by nobody. Both are left to the next test.
      const at = played.bytes.indexOf(event.bytes);
      const isOne = at >= 0 && at === played.bytes.lastIndexOf(event.bytes);
      return isOne ? [{ event, at }] : [];
    });
    expect(places.length).toBeGreaterThan(100);
    const silent: string[] = [];
    for (let n = 1; n <= FLIPS; n += 1) {
      const { event, at } = chance.pick(places);
      const offset = at + chance.whole(0, event.bytes.length - 1);
      const bytes = flipped(offset);
      const { status, lines } = await rotting.with(offset, bytes, () => rotting.verified());
      const named = lines
        .filter(isFinding)
        .some(line => line.split(/[ ;]+/).includes(event.position));
      if (status !== 1 || !named)
        silent.push(`byte ${offset}, ${event.position}: ${lines.join(' | ')}`);
      progress('bytes of events flipped', n, FLIPS);
    }
    tell('bit rot: bytes of events', FLIPS, silent);
    expect(silent).toEqual([]);
  });

  it('anywhere: it is found, or nobody reads anything else than before', async () => {
    const streams = new Set(played.events.map(({ stream }) => stream));
    const before = await rotting.read(streams);
    const silent: string[] = [];
    let harmless = 0;
    for (let n = 1; n <= FLIPS; n += 1) {
      const offset = chance.whole(0, played.bytes.length - 1);
      await rotting.with(offset, flipped(offset), async () => {
        const { status, lines } = await rotting.verified();
        if (status === 1 && lines.length > 0) return;
        const after = await rotting.read(streams);
        if (after.join() === before.join()) harmless += 1;
        else silent.push(`byte ${offset}: ${status} ${lines.join(' | ')}`);
      });
      progress('bytes anywhere flipped', n, FLIPS);
    }
    tell('bit rot: bytes anywhere', FLIPS, silent);
    expect(silent).toEqual([]);
    expect(harmless).toBeGreaterThan(0);
  });

  it('with its whole page: what cannot be read is named, and the walk goes on after it', async () => {
    const pages = played.bytes.length / PAGE;
    const silent: string[] = [];
    let wentOn = 0;
    for (let page = 0; page < pages; page += 1) {
      const lost = Buffer.alloc(PAGE, 0xa5);
      const { status, lines } = await rotting.with(page * PAGE, lost, () => rotting.verified());
      const [, events] = / findings in (\d+) events/.exec(lines.at(-1) ?? '') ?? [];
      if (status !== 1 || lines.length === 0) silent.push(`page ${page}: ${lines.join(' | ')}`);
      if (lines.some(isFinding) && Number(events) > played.events.length / 2) wentOn += 1;
      progress('pages lost', page + 1, pages);
    }
    tell('bit rot: whole pages', pages, silent);
    expect(silent).toEqual([]);
    expect(wentOn).toBeGreaterThan(pages / 2);
  });

  const tell = (part: string, injected: number, silent: readonly string[]): void =>
    tally({
      kind: 'injected',
      part,
      injected,
      acknowledged: played.events.length,
      lost: silent.length,
    });
});
