/** Where people prove who they are. */
export const FOR_STRANGERS = [
  '/accounts/{person}/activation',
  '/courier-passes/sessions',
  '/first-administrator',
  '/first-qa',
  '/sessions',
  '/sessions/badge',
];

/** Where a browser goes on its way to the provider of the hospital, and back. */
export const ON_THE_WAY = ['/single-sign-on', '/single-sign-on/return'];

/** Read by everybody. */
export const OPEN_TO_READERS = ['/', '/about', '/downtime-key', '/health', '/metrics', '/ready'];

/** Every route that asks for no token: docs/adr/0006-open-routes.md has the reasons. */
export const OPEN_ROUTES = [...FOR_STRANGERS, ...ON_THE_WAY, ...OPEN_TO_READERS].sort();
