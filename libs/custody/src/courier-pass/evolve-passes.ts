import type { Evolution } from '../journey/change.js';
import type { CourierPass, Journey } from '../journey/journey.js';
import { instantOf } from '../kernel/instant.js';
import type { CourierPassEvent } from './events.js';

const changePass = (journey: Journey, pass: string, change: Partial<CourierPass>): Journey => {
  const known = journey.passes[pass];
  return known === undefined
    ? journey
    : { ...journey, passes: { ...journey.passes, [pass]: { ...known, ...change } } };
};

export const evolvePasses: Evolution<CourierPassEvent> = {
  CourierPassIssued: (journey, { data, actor }) => ({
    ...journey,
    passes: {
      ...journey.passes,
      [data.pass]: {
        ...data,
        validUntil: instantOf(data.validUntil),
        issuedAt: { organisation: actor.organisation, site: actor.site, post: actor.post },
        session: undefined,
        revoked: false,
      },
    },
  }),
  CourierPassRedeemed: (journey, { data }) =>
    changePass(journey, data.pass, { session: data.session }),
  CourierPassRevoked: (journey, { data }) => changePass(journey, data.pass, { revoked: true }),
};
