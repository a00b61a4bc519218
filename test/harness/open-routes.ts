/** Where people prove who they are. */
export const FOR_STRANGERS = ['/accounts/{person}/activation', '/first-administrator', '/sessions'];

/** Every route that asks for no token: docs/adr/0006-open-routes.md has the reasons. */
export const OPEN_ROUTES = [...FOR_STRANGERS, '/health', '/metrics', '/ready'].sort();
