import type { Told } from '../api.js';
import { type Person, people } from '../world/people.js';
import { box } from '../world/things.js';
import { allowedAs } from './enrolment.js';
import { relabel } from './relabelling.js';
import type { Scene } from './scene.js';

/** In the only position of its own box lies a tube without a label. Answers its number, and the command. */
export async function findBare(scene: Scene, name: string) {
  const { commandId, body } = await allowedAs(scene.parts.api, people.keeper, '/materials', {
    shape: 'tube',
    description: 'no label',
    at: { box: box(name), position: 'A1' },
    quarantine: 'in-its-box',
  });
  return { commandId, material: String(body.stream).slice('material-'.length) };
}

/** Somebody looks into the box: nothing else lies there. */
export async function survey(
  { parts: { api } }: Scene,
  by: Person,
  material: string,
  name: string,
): Promise<string> {
  const seen = { box: box(name), scanned: [], unlabelled: ['A1'] };
  return (await allowedAs(api, by, `/materials/${material}/surveys`, seen)).commandId;
}

/** QA takes it for an item of a therapy. */
export const resolveAs = ({ parts, coi }: Scene, material: string, item: string): Promise<Told> =>
  parts.api.give(people.qa, `/materials/${material}/resolutions`, {
    coi,
    item,
    evidence: 'position-by-exclusion',
    reason: 'nothing else lies in this box',
  });

/** It gets a new label, and those who may say so let go of it. Answers the commands. */
export const usedAgain = async (scene: Scene, spare: string, material: string) => [
  ...(await labelledAgain(scene, spare, material)),
  ...(await letGo(scene)),
];

async function labelledAgain(scene: Scene, spare: string, material: string) {
  const instance = Number(scene.of(spare).raw.split('.').at(-1));
  const relabelled = await relabel(scene, people.keeper, spare);
  const compared = { label: scene.of(spare), material };
  const confirmed = await scene.must(people.operator, 'relabelling-confirmations', compared);
  const lost = { item: spare, instance, evidence: 'at the bottom of the tank' };
  const written = await scene.must(people.qa, 'label-write-offs', lost);
  return [...relabelled, confirmed.commandId, written.commandId];
}

/** The QP says what it is good for, QA that it was found. */
async function letGo(scene: Scene): Promise<string[]> {
  const { journey } = await scene.parts.api.read(people.qa, `/journeys/${scene.coi}`);
  const { holds } = journey as {
    holds: Readonly<Record<string, { open: boolean; cause: { code?: string } }>>;
  };
  const lifted: string[] = [];
  for (const [code, by] of [
    ['IDENTITY_RESOLVED', people.qp],
    ['UNIT_MISSING', people.qa],
  ] as const) {
    const [hold] =
      Object.entries(holds).find(([, { open, cause }]) => open && cause.code === code) ?? [];
    const told = await scene.must(by, 'hold-resolutions', {
      hold,
      disposition: 'lifted',
      evidence: 'two surveys agree with the map',
    });
    lifted.push(told.commandId);
  }
  return lifted;
}
