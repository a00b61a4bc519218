import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from '../commands/refusal.js';
import { leadToPages } from './lead-to-pages.js';
import { WEB_APP_PATH } from './web-app-path.js';

/** Where the build puts the pages that people work with. */
export const WEB_APP_DIR = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Their names carry a hash of what is in them: another content has another name. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Asked for each time: what runs on a phone is the version that the ledger has. */
const ASKED_EACH_TIME = 'no-cache';
const HASHED = /\/assets\//;

/**
 * Serves the pages that people work with, from the same origin as what they ask. Files lie there compressed; whatever address
 * below has no file is one of the app's own screens.
 * @returns whether there is anything to serve: a ledger without its pages is a ledger all the same
 */
export async function serveWebApp(
  app: NestFastifyApplication,
  directory: string,
): Promise<boolean> {
  const index = join(directory, 'index.html');
  if (!existsSync(index)) return false;
  const page = readFileSync(index);
  await app.register(fastifyStatic, {
    root: directory,
    prefix: WEB_APP_PATH,
    wildcard: false,
    index: false,
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', HASHED.test(path) ? FOR_EVER : ASKED_EACH_TIME);
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get(`${WEB_APP_PATH}*`, (request, reply) => {
    if (isFile(request.url)) throw new Problem('NOT_FOUND');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', ASKED_EACH_TIME)
      .send(page);
  });
  leadToPages(fastify);
  fastify.get(WEB_APP_PATH.slice(0, -1), (_request, reply) => reply.redirect(WEB_APP_PATH));
  return true;
}

/** What pages are made of. A dot alone says nothing: numbers of lots have one, and so have moments. */
const FILE = /\/assets\/|\.(?:m?js|css|map|svg|png|ico|wasm|webmanifest|html)$/;

const isFile = (url: string): boolean => FILE.test(url.split('?', 1)[0] ?? '');
