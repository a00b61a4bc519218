import {
  type Command,
  type CommandMeta,
  type LotCommand,
  commandKinds,
  lotsNamedBy,
} from '@selfsame/custody';
import type { Intent } from './intent.js';
import type { StreamLoader } from './loaded-stream.js';
import { Refusal } from './refusal.js';
import { step } from './step.js';
import { lotKind } from './stream-kind.js';
import { coiOfStream, lotStream } from './stream-names.js';

/** What the streams say of the lots that a command names. One that names none costs no read. */
export function lotsInUse(
  loader: StreamLoader,
  command: Pick<Command, 'type' | 'data'>,
): Promise<NonNullable<CommandMeta['lots']>> {
  const names = new Set(lotsNamedBy(command).map(({ lot }) => lot));
  return Promise.all(
    [...names].map(async name => ({
      name,
      state: (await loader.load(lotKind, lotStream(name))).state,
    })),
  );
}

/** It has happened, whatever was asked: a record, a correction, or an act that is told. */
const isDone = ({ type, meta }: Command): boolean =>
  meta.afterTheFact !== undefined ||
  type === 'CorrectEvent' ||
  (commandKinds as Readonly<Record<string, string>>)[type] === 'fact';

export type RegisterLotUse = Extract<LotCommand, { readonly type: 'RegisterLotUse' }>;
/** Gives the command to the stream of the lot. */
type Register = (use: RegisterLotUse['data'], intent: Intent) => Promise<unknown>;

/**
 * Register, then use: every lot learns of the therapy before the therapy's own event is written, so that a recall always
 * knows it. True where one learnt of it only now, or was recalled meanwhile: then the command is decided once more.
 */
export async function registeredAnew(
  register: Register,
  command: Command,
  { stream, intent }: { readonly stream: string; readonly intent: Intent },
): Promise<boolean> {
  const { lots = [] } = command.meta;
  const coi = coiOfStream(stream);
  if (coi === undefined) return false;
  const missing = lots.filter(({ state }) => !state.uses.has(coi));
  for (const { name } of missing) {
    try {
      const use = { lot: name, coi, used: isDone(command) };
      await register(use, step(intent, `use ${name}`));
    } catch (error) {
      // Recalled in this very moment: the rules of the therapy say so next.
      if (!(error instanceof Refusal && error.code === 'LOT_RECALLED')) throw error;
    }
  }
  return missing.length > 0;
}
