import { localTime } from './local-time.js';

export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Gives one command to the ledger, or reads when nothing is said, in the name of whoever has the token. */
export type Ask = (path: string, token: string, fields?: object) => Promise<Answered>;

/** One request to the ledger, and what it answered. */
export async function send(
  url: string,
  method: string,
  path: string,
  token: string,
  body?: object,
): Promise<Answered> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answered['body'] };
}

/** Asks from the desk of an office, whose computer has the same time as everybody else. */
export const asking =
  (url: string, now: () => number, newCommandId: () => string): Ask =>
  (path, token, fields) =>
    fields === undefined
      ? send(url, 'GET', path, token)
      : send(url, 'POST', path, token, {
          commandId: newCommandId(),
          occurredAt: localTime(now()),
          device: 'staff-office',
          ...fields,
        });
