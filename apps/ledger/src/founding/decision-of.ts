import { looksPersonal } from '../http/free-of-personal-data.js';
import { isPrintable } from '../http/is-printable.js';
import { type Options, SettingsFault } from '../settings.js';

/** As in a token: an id that the house gave, never a name. */
const PERSON = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const REASON_MOST = 500;

export interface Decision {
  readonly by: string;
  readonly reason: string;
}

/** Who decided something that is recorded, and why. @throws SettingsFault when the command line does not say so */
export function decisionOf(what: string, { person: by = '', reason = '' }: Options): Decision {
  if (!PERSON.test(by))
    throw new SettingsFault(`${what} needs --person ID: the id of whoever decides, no name.`);
  if (!isPrintable(reason) || reason.length > REASON_MOST || looksPersonal(reason))
    throw new SettingsFault(
      `${what} needs --reason "...": why, in up to ${REASON_MOST} characters and without personal data.`,
    );
  return { by, reason };
}
