import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { WEB_APP_PATH } from '../web/web-app-path.js';

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** An answer of the API is no page: whatever it holds, nothing is loaded or run for it. A picture has its own styles. */
const POLICY_OF_ANSWERS = policy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** The page at /docs brings its own scripts, and asks the ledger. It is read over plain HTTP inside a hospital, too. */
const POLICY_OF_DOCS = policy({
  'default-src': "'self'",
  'script-src': "'self'",
  'script-src-attr': "'none'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** The pages that people work with: their own scripts, a decoder of barcodes in a worker, the camera, and no other host. */
const POLICY_OF_WEB_APP = policy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': 'blob:',
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** A page asks for nothing of a phone but its camera. */
const PERMISSIONS = 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()';

const NOT_KEPT = 'no-store';
/** Browsers hear it over TLS only, where a proxy brings it. */
const TLS_FOR_A_YEAR = 'max-age=31536000; includeSubDomains';

/** What goes out before there is a request that hooks could be asked about. */
export const HEADERS_OF_LAST_RESORT = {
  'cache-control': NOT_KEPT,
  'content-security-policy': POLICY_OF_ANSWERS,
  'strict-transport-security': TLS_FOR_A_YEAR,
  'x-content-type-options': 'nosniff',
} as const;

function policyFor(url: string): string {
  if (/^\/docs(?:[/?-]|$)/.test(url)) return POLICY_OF_DOCS;
  return url.startsWith(WEB_APP_PATH) ? POLICY_OF_WEB_APP : POLICY_OF_ANSWERS;
}

/** Headers by which a browser helps: nothing is framed, sniffed, referred to or kept. */
export async function sendHeaders(app: NestFastifyApplication): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy: false, strictTransportSecurity: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'content-security-policy': policyFor(request.url),
      'permissions-policy': PERMISSIONS,
      'strict-transport-security': TLS_FOR_A_YEAR,
    });
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    // Scripts and styles of the page say for themselves how long they are kept.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', NOT_KEPT);
    done(null, payload);
  });
}
