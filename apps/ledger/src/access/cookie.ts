import type { FastifyReply, FastifyRequest } from 'fastify';
import { bearerOf } from './tokens.js';

/** RFC 6265bis §4.1.3.2: a browser takes a cookie of such a name from this host alone, for all of it. */
export const COOKIE = '__Host-selfsame';

const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const;

type Asking = Pick<FastifyRequest, 'headers' | 'cookies'>;

/** Whether it is the cookie alone that says who asks: a browser sends that by itself, whoever made it ask. */
export const asksByCookie = ({ headers, cookies }: Asking): boolean =>
  headers.authorization === undefined && cookies[COOKIE] !== undefined;

/** The token that came along, in the header or else in the cookie. */
export const tokenOf = (request: Asking): string | undefined =>
  request.headers.authorization === undefined
    ? request.cookies[COOKIE]
    : bearerOf(request.headers.authorization);

/** It ends with the browser or with its token, whichever is first: no end is written into it. */
export const keepInCookie = (reply: FastifyReply, token: string): void => {
  void reply.setCookie(COOKIE, token, ATTRIBUTES);
};

/**
 * Cookies and nothing beside them: scans that a phone has signed and not yet sent lie in the storage of the same pages, and so does
 * the key of the device, which nobody can make a second time (ADR 15).
 */
export const clearCookie = (reply: FastifyReply): void => {
  void reply.clearCookie(COOKIE, ATTRIBUTES).header('clear-site-data', '"cookies"');
};
