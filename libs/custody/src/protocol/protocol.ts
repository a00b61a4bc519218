import type { Command } from '../kernel/command.js';
import { type Decision, accepted, refused } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
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

/** Every published version with its hash, by version number. */
export type PublishedVersions = Readonly<
  Record<number, { readonly definition: ProtocolDefinition; readonly sha256: string }>
>;

export const noVersions: PublishedVersions = {};

export const evolveProtocol = (
  state: PublishedVersions,
  { data }: Recorded<ProtocolEvent>,
): PublishedVersions => ({ ...state, [data.definition.version]: data });

/** Versions follow one another: a gap would hide one that somebody saw. */
export function decideProtocol(
  { data }: ProtocolCommand,
  state: PublishedVersions,
): Decision<ProtocolEvent> {
  const next = Object.keys(state).length + 1;
  return data.definition.version === next
    ? accepted({ type: 'ProtocolPublished', data })
    : refused(finding('ALREADY_DONE', { version: data.definition.version, next }));
}
