import { localTime } from '../local-time.js';
import { NEW_FORM, signedFirstOnly } from '../story/published-forms.js';
import { people } from '../world/people.js';
import { type Mischief, always, refused } from './mischief.js';

export const consentMischief: readonly Mischief[] = [
  {
    hazard: 'H48',
    moment: 'certified',
    what: 'an infusion is planned for somebody who has signed an older version of the consent form',
    possible: ({ parts: { body, calendar } }) =>
      signedFirstOnly(body) && calendar.now >= NEW_FORM.requiredFrom,
    commit: async scene => {
      const { site, post } = people.nurse;
      const plan = { site, post, plannedAt: localTime(scene.parts.calendar.now) };
      const told = await scene.tell(people.investigator, 'infusion-plans', plan);
      return [refused(told, 'CONSENT_OUTDATED')];
    },
  },
  {
    hazard: 'H48',
    moment: 'while-growing',
    what: 'a version of the consent form is published for a day that is over',
    possible: always,
    commit: async ({ parts: { api, calendar } }) => {
      const requiredFrom = localTime(calendar.now - 1_000);
      const fields = { ...NEW_FORM.fields, formVersion: 'v0', requiredFrom };
      const told = await api.give(people.qa, '/consent-forms', fields);
      return [refused(told, 'REQUIRED_IN_THE_PAST')];
    },
  },
];
