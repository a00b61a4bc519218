import { type Ask, comeIn } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import type { Answered } from './desk.js';

const BEGINS = '2026-02-16T08:00:00.000Z';

/** What came back, with the headers that a browser acts on. */
export interface Shown extends Answered {
  readonly headers: Headers;
}

/** A browser at a page of the ledger: it keeps one cookie, and says of every request from where it comes. */
export class Browser {
  /** As it was set; empty for none. */
  cookie = '';
  /** What it says beside the cookie; a test takes away or forges what it likes. */
  says: Readonly<Record<string, string>> = {
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  };

  constructor(private readonly url: string) {}

  give(path: string, fields: object): Promise<Shown> {
    const told = { commandId: uuidv7(), occurredAt: BEGINS, device: 'd', ...fields };
    return path === '/sessions' ? this.comesIn(told) : this.ask('POST', path, JSON.stringify(told));
  }

  /** Whoever signs in shows what he is asked to show. */
  private async comesIn(told: { readonly device: string; readonly person?: string }) {
    let shown: Shown | undefined;
    const ask: Ask = async (path, _token, fields) => {
      shown = await this.ask('POST', path, JSON.stringify(fields));
      return shown;
    };
    const answered = await comeIn(ask, '/sessions', told, told.person ?? '', told.device);
    return { ...answered, headers: shown?.headers ?? new Headers() };
  }

  read(path: string): Promise<Shown> {
    return this.ask('GET', path);
  }

  /** Another one with the same cookie, however it came by it. */
  stolen(): Browser {
    const thief = new Browser(this.url);
    thief.cookie = this.cookie;
    return thief;
  }

  async ask(method: string, path: string, body?: string): Promise<Shown> {
    const response = await fetch(this.url + path, {
      method,
      headers: { ...this.says, ...(this.cookie === '' ? {} : { cookie: this.cookie }) },
      ...(body === undefined ? {} : { body }),
    });
    const { headers, status } = response;
    for (const set of headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      this.cookie = /max-age=0/i.test(set) ? '' : pair;
    }
    const isJson = headers.get('content-type')?.includes('json') ?? false;
    return { status, headers, body: isJson ? ((await response.json()) as Shown['body']) : {} };
  }
}
