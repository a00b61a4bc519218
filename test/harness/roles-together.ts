import { GRANTED_ROLES, areApart } from '@selfsame/custody';

/** Every role that one person can have at once: all but those that stand alone. */
export const ROLES_TOGETHER = GRANTED_ROLES.filter(
  role => !GRANTED_ROLES.every(other => other === role || areApart(role, other)),
);
