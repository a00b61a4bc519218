import { ORIGIN, SoftwareDevice } from '@selfsame/simulator';

const MOST_REDIRECTS = 10;
/** Where pages will be. */
const HOME = `${ORIGIN}/`;

/** Where a redirect ended, and what was said there. */
export interface Arrived {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  /** Every address on the way, the last one included. */
  readonly way: readonly URL[];
}

/**
 * A browser that goes from one place to another, with the cookies of each. It knows the ledger under the name that it has on
 * the web, and sends a strict cookie only where nobody else sent it (RFC 6265bis §5.2).
 */
export class RoamingBrowser {
  private readonly cookies = new Map<string, Map<string, { value: string; strict: boolean }>>();

  /** @param ledger where the ledger listens in truth; a proxy may lead to another instance of it */
  constructor(public ledger: string) {}

  /** What the ledger's own cookies are, by name. */
  cookie(name: string): string | undefined {
    return this.cookies.get(ORIGIN)?.get(name)?.value;
  }

  keep(name: string, value: string): void {
    this.of(ORIGIN).set(name, { value, strict: true });
  }

  /** Somebody else sits down, whom that place does not know yet. */
  forget(origin: string): void {
    this.cookies.delete(origin);
  }

  /** Follows redirects until there are none, until it is at home, or until one would lead to a place that begins like this. */
  async go(path: string, stopBefore?: string): Promise<Arrived> {
    const way: URL[] = [];
    let url = await this.onDevice(new URL(path, ORIGIN));
    for (;;) {
      way.push(url);
      const response = await this.ask(
        url,
        way.every(each => each.origin === ORIGIN),
      );
      const location = response.headers.get('location');
      const next = location === null ? undefined : new URL(location, url);
      const isThere = next === undefined || way.length >= MOST_REDIRECTS || next.href === HOME;
      if (isThere || (stopBefore !== undefined && next.href.startsWith(stopBefore))) {
        const isJson = response.headers.get('content-type')?.includes('json') ?? false;
        const body = isJson ? ((await response.json()) as Arrived['body']) : {};
        const { status, headers } = response;
        return { status, headers, body, way: isThere ? way : [...way, next] };
      }
      await response.body?.cancel();
      url = next;
    }
  }

  /** Presses the button of the only form of a page. */
  async press(
    address: URL,
  ): Promise<{ readonly status: number; readonly location: string | null }> {
    const page = await (await this.ask(address, false)).text();
    const hidden = [...page.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    );
    const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams(hidden);
    const response = await this.ask(new URL(action), true, body);
    return { status: response.status, location: response.headers.get('location') };
  }

  /** Where a sign-in begins, it says on which device it is, and shows its key when it is asked to. */
  private async onDevice(url: URL): Promise<URL> {
    if (url.pathname !== '/single-sign-on') return url;
    const device = new SoftwareDevice('d');
    url.searchParams.set('device', device.number);
    const asked = await this.ask(url, true);
    const { facts } = (await asked.json().catch(() => ({}))) as { facts?: { challenge?: string } };
    const challenge = facts?.challenge;
    if (challenge === undefined) {
      url.searchParams.delete('device');
      return url;
    }
    url.searchParams.set('challenge', challenge);
    url.searchParams.set('deviceSignature', device.sign(Buffer.from(challenge)));
    return url;
  }

  private async ask(url: URL, fromHere: boolean, form?: URLSearchParams): Promise<Response> {
    const mine = [...this.of(url.origin)]
      .filter(([, { strict }]) => fromHere || !strict)
      .map(([name, { value }]) => `${name}=${value}`);
    const response = await fetch(url.href.replace(ORIGIN, this.ledger), {
      redirect: 'manual',
      headers: mine.length > 0 ? { cookie: mine.join('; ') } : {},
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    for (const set of response.headers.getSetCookie()) this.hear(url.origin, set);
    return response;
  }

  private hear(origin: string, set: string): void {
    const [pair = ''] = set.split(';');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const isOver = /max-age=0|expires=thu, 01 jan 1970/i.test(set);
    if (isOver) this.of(origin).delete(name);
    else this.of(origin).set(name, { value, strict: /samesite=strict/i.test(set) });
  }

  private of(origin: string) {
    const known = this.cookies.get(origin) ?? new Map<string, { value: string; strict: boolean }>();
    this.cookies.set(origin, known);
    return known;
  }
}
