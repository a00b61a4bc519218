import type { components } from '../api/ledger.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { recordWords } from './review-words.js';

export type Dossier = components['schemas']['DossierDto'];

const say = inLanguages({
  en: {
    title: 'Kept elsewhere',
    unknown: 'Nobody has said where it is.',
    version: 'version',
    at: 'at',
    older: 'replaced',
  },
  cs: {
    title: 'Vedeno jinde',
    unknown: 'Nikdo neuvedl, kde to je.',
    version: 'verze',
    at: 'vede',
    older: 'nahrazeno',
  },
});

const nameOf = (kind: string): string => recordWords()[kind] ?? kind;

/** What a reference can be about: whatever the batch is expected to have. */
export const kindsOf = ({ notHeldHere }: Dossier): Readonly<Record<string, string>> =>
  Object.fromEntries(notHeldHere.map(({ kind }) => [kind, nameOf(kind)]));

/** By name what is not here: where it is kept, or that nobody knows. */
export function DossierOfBatch({ dossier }: { dossier: Dossier }) {
  const words = say();
  return (
    <section aria-labelledby="dossier">
      <h2 id="dossier">{words.title}</h2>
      <ul class="alerts">
        {dossier.notHeldHere.map(({ kind, records }) => (
          <li key={kind} class="container-line">
            <strong>{nameOf(kind)}</strong>
            {records.length === 0 && <span class="quiet-text alert-where">{words.unknown}</span>}
            {records.map(({ eventId, record, version, holder, supersededBy }) => (
              <span key={eventId} class="alert-where">
                <Identifier value={record} whole />, {words.version} {version}, {words.at} {holder}
                {supersededBy !== null && ` (${words.older})`}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
