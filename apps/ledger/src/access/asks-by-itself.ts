import type { IncomingHttpHeaders } from 'node:http';

/** RFC 9651 §3.3.6: yes. */
const YES = '?1';

/**
 * Whether a page says of its request that nobody asked for it: a list that it asks for again because something was written. It is
 * believed, because whoever says so only locks his own session sooner (ADR 15).
 */
export const asksByItself = ({ headers }: { readonly headers: IncomingHttpHeaders }): boolean =>
  headers['selfsame-unattended'] === YES;
