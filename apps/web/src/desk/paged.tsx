import { Time } from '../instants/time.js';
import { inLanguages } from '../words/in-languages.js';
import type { HoldEvidence } from './hold-evidence.js';

type Page = HoldEvidence['paged'][number];

const say = inLanguages({
  en: {
    inHand: 'has it in hand, since',
    called: 'called',
    unanswered: 'no answer yet',
    nobody: 'nobody on call',
    circles: { qa: 'QA on call', deputy: 'Deputy', qp: 'QP on call' } as Readonly<
      Record<Page['circle'], string>
    >,
  },
  cs: {
    inHand: 'to má na starosti, od',
    called: 'zavolán(a)',
    unanswered: 'zatím bez odpovědi',
    nobody: 'nikdo nemá pohotovost',
    circles: { qa: 'Pohotovost QA', deputy: 'Zástup', qp: 'Pohotovost QP' },
  },
});

/** Who was woken, and who answered. */
export function Paged({ paged }: { paged: readonly Page[] }) {
  const words = say();
  if (paged.length === 0) return null;
  const inHand = paged.find(({ acknowledgedAt }) => acknowledgedAt !== null);
  if (inHand?.acknowledgedAt != null)
    return (
      <p class="in-hand">
        <strong>{inHand.acknowledgedByName ?? inHand.acknowledgedBy}</strong> {words.inHand}{' '}
        <Time at={inHand.acknowledgedAt} kind="past" />
      </p>
    );
  return (
    <ul class="paged">
      {paged.map(({ circle, person, name, at }) => (
        <li key={`${circle} ${at}`}>
          {words.circles[circle]}:{' '}
          {person === null ? (
            words.nobody
          ) : (
            <>
              <strong>{name ?? person}</strong> {words.called} <Time at={at} kind="past" />,{' '}
              {words.unanswered}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
