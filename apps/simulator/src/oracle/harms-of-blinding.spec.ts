import { harmsOfBlinding } from './harms-of-blinding.js';
import type { LogEvent } from './log-event.js';

const event = (data: LogEvent['data']): LogEvent => ({
  position: '1.1',
  stream: 'participant-P',
  revision: 0,
  type: 'AllocationSealed',
  commandId: 'command',
  causation: null,
  id: 'event',
  prev: null,
  sha256: '',
  recordedAt: 0,
  scans: [],
  data,
});

describe('what the oracle says of an arm', () => {
  it('H40: harm, where an event says it', () => {
    expect(harmsOfBlinding([event({ because: 'he is sham-vehicle' })])).toMatchObject([
      { hazard: 'H40' },
    ]);
  });

  it('none, where it is sealed', () => {
    expect(harmsOfBlinding([event({ record: 'r-1', sealedSha256: 'ab' })])).toEqual([]);
  });
});
