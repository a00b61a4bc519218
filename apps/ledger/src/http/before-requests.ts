import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { Problem } from '../commands/refusal.js';
import { HEADERS_OF_LAST_RESORT } from './headers.js';
import type { KnownRoutes } from './known-routes.js';
import { PROBLEM_TYPE, problemDocument, problemOf } from './problem.filter.js';

interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: unknown;
}

const CODES: Readonly<Record<string, Problem['code']>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMED_OUT',
};

/** What cannot even be read as a request gets its problem as well, written by hand, and then the connection ends. */
export const clientErrorHandler =
  (routes: KnownRoutes) =>
  (error: ClientError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return;
    const methods = routes.methodsAt(addressIn(error));
    const code =
      methods.length > 0 ? 'METHOD_NOT_ALLOWED' : (CODES[error.code ?? ''] ?? 'REQUEST_REFUSED');
    const allow = methods.length > 0 ? [`Allow: ${methods.join(', ')}`] : [];
    socket.end(answer(code, ...allow));
  };

/** The address, when only the method was not understood. */
function addressIn({ code, rawPacket }: ClientError): string {
  if (code !== 'HPE_INVALID_METHOD' || !(rawPacket instanceof Uint8Array)) return '';
  const [line = ''] = Buffer.from(rawPacket).toString('latin1').split('\r\n');
  const [, address = ''] = /^[!-~]+ (\/[!-~]*) HTTP\/1\.[01]$/.exec(line) ?? [];
  return address;
}

/** An expectation other than 100-continue is refused before it is a request. */
export function refuseExpectations(server: Server): void {
  server.on('checkExpectation', ({ socket }: { readonly socket: Socket }) => {
    socket.end(answer('EXPECTATION_FAILED'));
  });
}

function answer(code: Problem['code'], ...headers: readonly string[]): string {
  const problem = problemOf(new Problem(code));
  const body = JSON.stringify(problemDocument(problem, crypto.randomUUID()));
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    ...Object.entries(HEADERS_OF_LAST_RESORT).map(([name, value]) => `${name}: ${value}`),
    ...headers,
    '',
    body,
  ].join('\r\n');
}
