import type { JourneyCommand } from '../src/journey/commands.js';
import type { JourneyEvent } from '../src/journey/events.js';
import type { Journey } from '../src/journey/journey.js';
import type { Actor } from '../src/kernel/actor.js';
import type { ProtocolDefinition, ReleaseTest } from '../src/protocol/definition.js';
import type { MigrateProtocol } from '../src/protocol-migration/commands.js';
import { migrationOf } from '../src/protocol-migration/migration-of.js';
import type { Outcome } from './given-when-then.js';
import type { JourneyStory } from './journey-story.js';
import { qa, sponsor } from './people.js';
import { type Form, protocolOf } from './protocol-of-stories.js';

/** The protocol of the stories in a newer version. */
export const versionOf = (
  form: Form,
  change: Partial<ProtocolDefinition>,
  version = 2,
): ProtocolDefinition => ({ ...protocolOf(form), ...change, version });

export const withTest = (
  test: string,
  change: Partial<ReleaseTest>,
): Pick<ProtocolDefinition, 'tests'> => ({
  tests: protocolOf('fresh').tests.map(each =>
    each.test === test ? { ...each, ...change } : each,
  ),
});

/** A test that no version before asked for. */
export const withKaryotype: Pick<ProtocolDefinition, 'tests'> = {
  tests: [
    ...protocolOf('fresh').tests,
    { test: 'karyotype', unit: 'finding', accept: { text: 'normal' }, neededFor: 'conditional' },
  ],
};

/** QA has published it; somebody else moves the therapy, having read what it says that it does. */
export function migrate(
  story: JourneyStory,
  protocol: ProtocolDefinition,
  by: Actor = sponsor,
  read: Partial<MigrateProtocol['data']> = {},
): Outcome<JourneyCommand, Journey, JourneyEvent> {
  const { changes, stops } = migrationOf(story.state, protocol, story.now);
  return story.when(by, 'MigrateProtocol', {
    protocol,
    protocolSha256: 'f'.repeat(64),
    publishedBy: qa.person,
    changes,
    stops: stops.map(({ item }) => item),
    ...read,
  });
}
