import { storyCare } from '../care/story-care.js';
import { people } from '../world/people.js';
import { allowedAs } from './enrolment.js';
import { hasSigned, requiredForm, signedFirstOnly } from './published-forms.js';
import type { SceneParts } from './scene.js';

/** Before something new is begun with a participant, whoever begins it looks whether a new version is to be signed first. */
export async function renewConsent({
  api,
  body,
  book,
  calendar,
}: Pick<SceneParts, 'api' | 'body' | 'book' | 'calendar'>): Promise<void> {
  if (!signedFirstOnly(body)) return;
  const formVersion = await requiredForm(api, calendar.now);
  if (formVersion === undefined) return;
  const signed = await allowedAs(
    api,
    people.investigator,
    `/participants/${body.participant}/consents`,
    { formVersion, onWithdrawal: 'destroy' },
  );
  hasSigned(body, formVersion);
  book.cared(storyCare.consentRenewed, signed.commandId);
}
