import type { Scan } from '@selfsame/standards';
import type { Api, Told } from '../api.js';
import { type Known, heardOf } from '../world/identities.js';
import { type Person, people } from '../world/people.js';
import type { Protocol } from '../world/protocol.js';
import { CareBlocked } from './care-blocked.js';
import { hasSigned, newestForm } from './published-forms.js';
import type { Body } from './scene.js';

/** A command outside any therapy that must be allowed. Answers the body. @throws CareBlocked */
export async function allowed(
  api: Api,
  person: Person,
  path: string,
  fields: object,
): Promise<Readonly<Record<string, unknown>>> {
  return (await allowedAs(api, person, path, fields)).body;
}

/** The whole answer, where the command itself is asked for later. @throws CareBlocked */
export async function allowedAs(
  api: Api,
  person: Person,
  path: string,
  fields: object,
): Promise<Told> {
  const told = await api.give(person, path, fields);
  if (!told.accepted) throw new CareBlocked(`${path}: ${JSON.stringify(told.body)}`);
  return told;
}

/** Somebody takes part: subject number, consent, who he is if the vault is told, wristband. */
export async function enrol(
  api: Api,
  subjectNumber: string,
  { wristband, known, formerWristband }: Pick<Body, 'wristband' | 'known' | 'formerWristband'>,
): Promise<Body> {
  const enrolled = await allowed(api, people.investigator, '/participants', {
    subjectNumber,
    site: 'motol',
  });
  const participant = String(enrolled.participant);
  const formVersion = await newestForm(api);
  await allowed(api, people.investigator, `/participants/${participant}/consents`, {
    formVersion,
    onWithdrawal: 'destroy',
  });
  const body = await worn(api, { participant, subjectNumber, wristband }, known, formerWristband);
  hasSigned(body, formVersion);
  return body;
}

/** Who he is, if the vault is told, and the band on his arm. */
async function worn(
  api: Api,
  body: Body,
  known: Known | undefined,
  formerWristband: Scan | undefined,
): Promise<Body> {
  const { participant, wristband } = body;
  if (known === undefined) {
    await allowed(api, people.nurse, `/participants/${participant}/wristbands`, { wristband });
    return body;
  }
  await allowed(api, people.nurse, `/participants/${participant}/identity`, known.particulars);
  if (formerWristband !== undefined) await bindTo(api, participant, known, formerWristband);
  await bindTo(api, participant, known, wristband);
  return { ...body, known, ...(formerWristband === undefined ? {} : { formerWristband }) };
}

/** Two nurses ask who it is, each for herself, and scan what is on the arm. */
async function bindTo(
  api: Api,
  participant: string,
  known: Known,
  wristband: Scan,
): Promise<readonly string[]> {
  const path = `/participants/${participant}`;
  const fields = { wristband, ...heardOf(known) };
  const asked = await allowedAs(api, people.nurse, `${path}/wristbands`, fields);
  const again = await allowedAs(api, people.otherNurse, `${path}/wristband-confirmations`, fields);
  return [asked.commandId, again.commandId];
}

/** The band of somebody who was here before counts again: two people see to it, whether or not the vault knows him. */
export async function bind(
  api: Api,
  { participant, subjectNumber, known, wristband }: Body,
): Promise<readonly string[]> {
  if (known !== undefined) return bindTo(api, participant, known, wristband);
  const check = { subjectNumber, witness: people.otherNurse.id };
  const fields = { wristband, check };
  const told = await allowedAs(
    api,
    people.nurse,
    `/participants/${participant}/wristbands`,
    fields,
  );
  return [told.commandId];
}

/** A therapy of theirs: its chain-of-identity identifier, and which dose it is. */
export async function register(
  api: Api,
  { participant }: Body,
  { protocol, version }: Protocol,
): Promise<{ coi: string; doseNumber: number }> {
  const { coi, doseNumber } = await allowed(
    api,
    people.investigator,
    `/participants/${participant}/journeys`,
    { protocol, protocolVersion: version },
  );
  return { coi: String(coi), doseNumber: Number(doseNumber) };
}
