import { v7 as uuidv7 } from 'uuid';

/** A command as it is sent, again and again under the same id until it is answered. */
export interface Command {
  readonly commandId: string;
  readonly path: string;
  readonly body: string;
  readonly token: string;
  /** Words that its event holds, so that it can be seen that this and nothing else was stored. */
  readonly words: string;
}

export interface Accepted {
  readonly stream: string;
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly revision: number;
  }[];
  readonly position: string;
  readonly repeated: boolean;
  /** What a participant or a therapy is called from now on. */
  readonly participant?: string;
  readonly coi?: string;
}

/** Said for certain: nothing of it was stored, and it may be sent again. */
export interface Declined {
  readonly status: number;
  readonly code: string;
}

export type Told = Accepted | Declined;

export const isAccepted = (told: Told | undefined): told is Accepted =>
  told !== undefined && 'events' in told;

export const commandOf = (token: string, path: string, words: string, fields: object): Command => {
  const commandId = uuidv7();
  const told = { commandId, occurredAt: '2026-02-16T09:00:00+01:00', device: 'd', ...fields };
  return { commandId, path, body: JSON.stringify(told), token, words };
};

/** Undefined when the connection died first: whether it was stored is not known. */
export async function send(url: string, { path, token, body }: Command): Promise<Told | undefined> {
  try {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
    const answer = (await response.json()) as Accepted & { readonly code: string };
    if (response.status === 201) return answer;
    return { status: response.status, code: answer.code };
  } catch {
    return undefined;
  }
}
