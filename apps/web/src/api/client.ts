import createClient from 'openapi-fetch';
import { isAttended } from './attended.js';
import type { paths } from './ledger.js';

/**
 * The ledger's own interface, typed from its own description. The session is in a cookie that no script can read; nothing else is
 * ever asked.
 */
export const client = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin' });

client.use({
  onRequest: ({ request }) => {
    if (request.method === 'GET' && !isAttended()) request.headers.set('selfsame-unattended', '?1');
  },
});
