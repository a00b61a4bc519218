import { type Post, type Role, postOf } from '../kernel/actor.js';
import type { Recorded } from '../kernel/event.js';
import type { Instant } from '../kernel/instant.js';
import type { IdentityTest, SealedContainer, Survey } from './evidence.js';
import type { MaterialEvent, MaterialFound } from './events.js';

interface Given<T> {
  readonly by: string;
  readonly evidence: T;
}

/** What nobody knows, and what two people have found out about it. */
export interface Material {
  /** Undefined until somebody found it. */
  readonly found: MaterialFound['data'] | undefined;
  readonly foundAt: Instant | undefined;
  readonly quarantine: string;
  readonly custodian: Post | undefined;
  /** Whether it still lies in the position of the box in which it was found. */
  readonly inItsPosition: boolean;
  /** Whoever found it or carried it: none of them resolves what it is. */
  readonly handledBy: readonly string[];
  readonly surveys: readonly Given<Survey>[];
  readonly tests: readonly Given<IdentityTest>[];
  readonly containers: readonly Given<SealedContainer>[];
  readonly disposalAgreedBy: readonly { readonly person: string; readonly as: Role }[];
  readonly left: 'resolved' | 'disposed' | undefined;
  readonly resolvedAs: { readonly coi: string; readonly item: string } | undefined;
}

export const neverFound: Material = {
  found: undefined,
  foundAt: undefined,
  quarantine: '',
  custodian: undefined,
  inItsPosition: false,
  handledBy: [],
  surveys: [],
  tests: [],
  containers: [],
  disposalAgreedBy: [],
  left: undefined,
  resolvedAs: undefined,
};

/** Whoever looks again has changed his mind: his last word counts. */
const withWord = <T>(
  words: readonly Given<T>[],
  { actor, data }: { readonly actor: { readonly person: string }; readonly data: T },
): readonly Given<T>[] => [
  ...words.filter(({ by }) => by !== actor.person),
  { by: actor.person, evidence: data },
];

const inHands = (material: Material, { actor }: Recorded<MaterialEvent>): Partial<Material> => ({
  custodian: postOf(actor),
  handledBy: [...new Set([...material.handledBy, actor.person])],
});

export function evolveMaterial(material: Material, event: Recorded<MaterialEvent>): Material {
  switch (event.type) {
    case 'MaterialFound':
      return {
        ...material,
        ...inHands(material, event),
        found: event.data,
        foundAt: event.recordedAt,
        quarantine: event.data.quarantine,
        inItsPosition: event.data.position !== undefined,
      };
    case 'MaterialMoved':
      return {
        ...material,
        ...inHands(material, event),
        quarantine: event.data.quarantine,
        inItsPosition: false,
      };
    case 'BoxSurveyed':
      return { ...material, surveys: withWord(material.surveys, event) };
    case 'IdentityTestRecorded':
      return { ...material, tests: withWord(material.tests, event) };
    case 'SealedContainerRecorded':
      return { ...material, containers: withWord(material.containers, event) };
    case 'IdentityResolved': {
      const { coi, item } = event.data;
      return { ...material, left: 'resolved', resolvedAs: { coi, item } };
    }
    case 'MaterialDisposalAgreed': {
      const agreed = { person: event.actor.person, as: event.data.as };
      return { ...material, disposalAgreedBy: [...material.disposalAgreedBy, agreed] };
    }
    case 'MaterialDisposed':
      return { ...material, left: 'disposed' };
  }
}
