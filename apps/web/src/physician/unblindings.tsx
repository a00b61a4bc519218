import { ActForm } from '../act/act-form.js';
import type { components } from '../api/ledger.js';
import { roles } from '../session/account.js';
import { acknowledgeUnblinding } from '../unblinding/unblinding-acts.js';
import { inLanguages } from '../words/in-languages.js';

type Participant = components['schemas']['ParticipantDto'];

const say = inLanguages({
  en: { title: 'Unblinded', knows: 'knows the arm', heard: 'have said that they know of it:' },
  cs: { title: 'Odslepeno', knows: 'zná rameno', heard: 'o tom vědí:' },
});

const TOLD = ['qa', 'sponsor'];

/** That somebody knows the arm, and never which (ADR 38). */
export function Unblindings({ known }: { known: Participant }) {
  const words = say();
  if (known.unblindings.length === 0) return null;
  const mine = TOLD.filter(role => roles.value.has(role));
  return (
    <section>
      <h2>{words.title}</h2>
      {known.unblindings.map(({ unblinding, person, acknowledgedAs }) => {
        const isOwed = mine.some(role => !acknowledgedAs.includes(role));
        return (
          <div key={unblinding} class="card">
            <p>
              <strong>{person}</strong> {words.knows}
              {acknowledgedAs.length > 0 && ` · ${words.heard} ${acknowledgedAs.join(', ')}`}
            </p>
            {isOwed && <ActForm act={acknowledgeUnblinding(known.participant, unblinding)} />}
          </div>
        );
      })}
    </section>
  );
}
