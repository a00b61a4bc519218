import { Given } from '../../test/given-when-then.js';
import { qa } from '../../test/people.js';
import { protocolOf } from '../../test/protocol-of-stories.js';
import { type PublishedVersions, decideProtocol, evolveProtocol, noVersions } from './protocol.js';

const unpublished = new Given(
  { decide: decideProtocol, fold: history => history.reduce(evolveProtocol, noVersions) },
  [],
);
const version = (number: number) => ({
  definition: { ...protocolOf('cryo'), version: number },
  sha256: `sha256-of-${number}`,
});
const published = (number: number) =>
  ({ type: 'ProtocolPublished', data: version(number) }) as const;

describe('publishing a protocol', () => {
  it('keeps every version: a journey pins the one it began with', () => {
    const first = unpublished.when(qa, 'PublishProtocol', version(1)).happens(published(1));
    const second = first.next.when(qa, 'PublishProtocol', version(2)).happens(published(2));
    const publishedBy = qa.person;
    expect(second.state).toEqual<PublishedVersions>({
      1: { ...version(1), publishedBy },
      2: { ...version(2), publishedBy },
    });
  });

  it('is done once for each version, whatever stands in it', () => {
    unpublished
      .and(qa, published(1))
      .when(qa, 'PublishProtocol', { ...version(1), sha256: 'of-something-else' })
      .isRefused('ALREADY_DONE', { version: 1, next: 2 });
  });

  it('H43: waits for somebody whose training counts', () => {
    unpublished.whenUntrained(qa, 'PublishProtocol', version(1)).isRefused('TRAINING_LAPSED');
  });

  it('leaves no gap: a version that is missing is one that somebody saw', () => {
    unpublished
      .when(qa, 'PublishProtocol', version(2))
      .isRefused('ALREADY_DONE', { version: 2, next: 1 });
    unpublished
      .and(qa, published(1))
      .when(qa, 'PublishProtocol', version(3))
      .isRefused('ALREADY_DONE', { version: 3, next: 2 });
  });
});
