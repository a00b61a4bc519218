import type { Command } from '../kernel/command.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import type { ProtocolDefinition } from './definition.js';

/** A version is published once and never changed: journeys pin it. */
export type ProtocolEvent = DomainEvent<
  'ProtocolPublished',
  { readonly definition: ProtocolDefinition; readonly sha256: string }
>;

export type ProtocolCommand = Command<
  'PublishProtocol',
  { readonly definition: ProtocolDefinition; readonly sha256: string }
>;

export interface PublishedVersion {
  readonly definition: ProtocolDefinition;
  readonly sha256: string;
  /** Whoever approved it does not move therapies to it. */
  readonly publishedBy: string;
}

/** Every published version, by version number. */
export type PublishedVersions = Readonly<Record<number, PublishedVersion>>;

export const noVersions: PublishedVersions = {};

export const evolveProtocol = (
  state: PublishedVersions,
  { data, actor }: Recorded<ProtocolEvent>,
): PublishedVersions => ({
  ...state,
  [data.definition.version]: { ...data, publishedBy: actor.person },
});

export const publishProtocol: CommandRules<ProtocolCommand, PublishedVersions, ProtocolEvent> = {
  kind: 'decision',
  rules: [
    rule(
      'versions follow one another: a gap would hide one that somebody saw',
      [],
      ({ data }, state) => {
        const { version } = data.definition;
        const next = Object.keys(state).length + 1;
        return version === next ? undefined : finding('ALREADY_DONE', { version, next });
      },
    ),
  ],
  happen: ({ data }) => [{ type: 'ProtocolPublished', data }],
};

export const decideProtocol = (
  command: ProtocolCommand,
  state: PublishedVersions,
): Decision<ProtocolEvent> => decideByRules(publishProtocol, noConsequences, command, state);
