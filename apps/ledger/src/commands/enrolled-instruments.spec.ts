import { type PermittedCommand, instrumentsOfCommand, permissions } from '@selfsame/custody';
import { type EventStore, openMemoryStore } from '@selfsame/event-store';
import { enrolledInstruments } from './enrolled-instruments.js';
import { StreamLoader } from './loaded-stream.js';

describe('the instruments that a command names', () => {
  const read: string[] = [];
  const memory = openMemoryStore({ epoch: 1 });
  const store: EventStore = Object.assign(memory, {
    readStream: (stream: string) => {
      read.push(stream);
      return Promise.resolve([]);
    },
  });
  const loader = new StreamLoader(store, 'ledger-1');
  beforeEach(() => read.splice(0));

  it('are read from their own streams, at this moment', async () => {
    const data = { freezer: 'CRF 1', tubes: [] };
    const [unknown] = await enrolledInstruments(loader, { type: 'FreezeTubes', data });
    expect(read).toEqual(['device-CRF%201']);
    expect(unknown).toMatchObject({ device: '', kind: undefined });
  });

  const names = (command: string): boolean =>
    Object.hasOwn(instrumentsOfCommand, command) || command === 'CorrectEvent';
  it.each((Object.keys(permissions) as PermittedCommand[]).filter(command => !names(command)))(
    'are none in %s, and nothing is read for it: nobody at the bed waits for what he did not ask',
    async type => {
      expect(await enrolledInstruments(loader, { type, data: {} })).toEqual([]);
      expect(read).toEqual([]);
    },
  );

  it('are looked up for a correction only where it is the number of an instrument that is corrected', async () => {
    const type = 'CorrectEvent';
    await enrolledInstruments(loader, { type, data: { field: 'method', to: 'x' } });
    expect(read).toEqual([]);
    await enrolledInstruments(loader, { type, data: { field: 'instrument', to: 'A-1' } });
    expect(read).toEqual(['device-A-1']);
  });
});
