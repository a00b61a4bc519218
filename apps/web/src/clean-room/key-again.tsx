import { ActForm } from '../act/act-form.js';
import { act } from '../act/act.js';
import { millionsOfCells } from '../act/quantities.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import type { EntryState, JourneyState } from '../journey/journey-state.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Numbers to key a second time',
    how: 'Key it from the counter or from paper, by yourself. You are not shown what your colleague keyed.',
    by: 'keyed by',
    what: {
      CellsIsolated: 'Nucleated cells at the isolation',
      CellsPassaged: 'Viable cells at the passage',
      CellsHarvested: 'Viable cells of the harvest',
      TubesFilled: 'Viable cells in each tube',
    } as Readonly<Record<string, string>>,
    number: 'The number',
    confirm: 'I have keyed it myself',
  },
  cs: {
    title: 'Čísla k druhému zadání',
    how: 'Zadejte je sami z počítadla nebo z papíru. Co zadal kolega, se vám neukáže.',
    by: 'zadal(a)',
    what: {
      CellsIsolated: 'Jaderné buňky při izolaci',
      CellsPassaged: 'Živé buňky při pasáži',
      CellsHarvested: 'Živé buňky sklizně',
      TubesFilled: 'Živé buňky v každé zkumavce',
    },
    number: 'Číslo',
    confirm: 'Zadal(a) jsem je sám (sama)',
  },
});

const keying = (coi: string, { eventId, field, eventType }: EntryState) =>
  act({
    title: say().what[eventType] ?? field,
    entries: { value: millionsOfCells(say().number) },
    confirm: say().confirm,
    send: (head, { value }) =>
      client.POST('/journeys/{coi}/entry-verifications', {
        params: { path: { coi } },
        body: { ...head, eventId, field, value },
      }),
  });

/** H10: what another has keyed, for whoever is to key it again. What it was is nowhere on this device. */
export function KeyAgain({ journey }: { journey: JourneyState }) {
  const words = say();
  const waiting = journey.criticalEntries.filter(
    ({ verifiedBy, enteredBy }) => verifiedBy === undefined && enteredBy !== account.value?.person,
  );
  if (waiting.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{words.how}</p>
      {waiting.map(entry => {
        const what = keying(journey.coi, entry);
        return (
          <section key={`${entry.eventId} ${entry.field}`}>
            <h3>{what.title}</h3>
            <p class="quiet-text">
              {words.by} {entry.enteredBy}, <Time at={entry.recordedAt} kind="past" />
            </p>
            <ActForm act={what} />
          </section>
        );
      })}
    </section>
  );
}
