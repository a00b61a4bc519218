import { type EventStore, openMemoryStore } from '@selfsame/event-store';
import { passThrough } from '@selfsame/event-store/history';
import { newestRecordedAt } from './newest-recorded-at.js';

describe('where a simulated clock goes on', () => {
  let store: EventStore;
  beforeEach(() => (store = openMemoryStore({ epoch: 1 })));
  afterEach(() => store.close());

  const given = async (...events: readonly string[]): Promise<void> => {
    for (const [index, text] of events.entries()) {
      const id = `01985d2e-6f00-7a3b-9c1d-${String(index).padStart(12, '0')}`;
      await store.append('journey-X', index - 1, [{ id, type: 'X', bytes: Buffer.from(text) }]);
    }
  };
  const at = (time: string): string =>
    `{"v":1,"type":"X","recordedAt":"2026-02-16T${time}:00.000Z"}`;

  it('is the newest time in the log', async () => {
    await given(at('08:00'), at('10:00'), at('09:00'));
    expect(await newestRecordedAt(store)).toBe(Date.parse('2026-02-16T10:00:00Z'));
  });

  it('is the time of an event of an unknown build as well', async () => {
    await given(at('08:00'), '{"v":9,"type":"Teleported","recordedAt":"2026-02-16T11:00:00.000Z"}');
    expect(await newestRecordedAt(store)).toBe(Date.parse('2026-02-16T11:00:00Z'));
  });

  it('is found in a long log whatever its positions look like', async () => {
    await given(...Array.from({ length: 150 }, () => at('08:00')), at('09:00'));
    const opaque = passThrough(store, { head: () => Promise.reject(new Error('not asked')) });
    expect(await newestRecordedAt(opaque)).toBe(Date.parse('2026-02-16T09:00:00Z'));
  });

  it.each(['no JSON', '{}', 'null', '{"recordedAt":"yesterday"}'])(
    'passes over what says no time: %s',
    async text => {
      await given(at('08:00'), text);
      expect(await newestRecordedAt(store)).toBe(Date.parse('2026-02-16T08:00:00Z'));
    },
  );

  it('is nowhere in an empty log', async () => {
    expect(await newestRecordedAt(store)).toBeUndefined();
  });
});
