import type { Page } from '@playwright/test';
import { type Ask, type Person, comeIn, deviceOf, passwordOf, postOf } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';

/**
 * Signs somebody in behind the screen of a page that is open at the ledger: by the same requests, from the same page, with
 * the same cookie. For tests of what comes after; the screen has a test of its own.
 */
export async function signIn(page: Page, person: Person, now: number): Promise<void> {
  const ask: Ask = (path, _token, fields) =>
    page.evaluate(
      async ([path, body]) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(path, { method: 'POST', headers, body });
        return {
          status: response.status,
          body: (await response.json()) as Record<string, unknown>,
        };
      },
      [path, JSON.stringify(fields)] as const,
    );
  const { origin } = new URL(page.url());
  const asked = {
    commandId: uuidv7(),
    occurredAt: new Date(now).toISOString(),
    person: person.id,
    password: passwordOf(person),
    at: postOf(person),
    cookie: true,
  };
  const { status, body } = await comeIn(
    ask,
    '/sessions',
    asked,
    person.id,
    deviceOf(person),
    origin,
  );
  if (status !== 201) throw new Error(`${person.id} is not let in: ${JSON.stringify(body)}`);
}
