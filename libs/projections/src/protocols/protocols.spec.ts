import { golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import { protocolsPublished } from './protocols-published.js';

describe('the list of protocols', () => {
  it('tells every version, who approved it and when', () => {
    const models = readModels();
    const { definition } = golden('ProtocolPublished').data as { readonly definition: object };
    const version = (number: number, sha256: string) =>
      golden('ProtocolPublished', {
        recordedAt: `2026-0${number}-01T08:00:00.000Z`,
        data: { sha256, definition: { ...definition, protocol: 'als', version: number } },
      });
    models.apply(inOrder(version(1, 'aa'), version(2, 'bb')));
    const { person: publishedBy } = golden('ProtocolPublished').actor;
    expect(protocolsPublished(models, { limit: 9, cursor: undefined }).rows).toEqual([
      {
        protocol: 'als',
        version: 1,
        sha256: 'aa',
        publishedBy,
        publishedAt: '2026-01-01T08:00:00.000Z',
      },
      {
        protocol: 'als',
        version: 2,
        sha256: 'bb',
        publishedBy,
        publishedAt: '2026-02-01T08:00:00.000Z',
      },
    ]);
    models.close();
  });
});
