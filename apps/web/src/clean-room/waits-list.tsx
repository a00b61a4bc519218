import { useTitle } from '../problems/use-title.js';
import { nameOfTest } from '../protocol/test-names.js';
import { inLanguages } from '../words/in-languages.js';
import type { BatchStatus } from '../journey/journey-state.js';
import type { Waits } from './read-therapy.js';

type Waiting = Waits['final'][number];

const say = inLanguages({
  en: {
    title: 'Still missing for release',
    conditional: 'Before it may be used',
    final: 'Besides, before the final certificate',
    nothing: 'Nothing is missing. It waits for the QP.',
    statuses: {
      growing: '',
      conditional: 'It may be used: the QP has certified it conditionally.',
      final: 'The QP has certified it finally.',
      exceptional: 'Released as an exception, out of specification.',
      failed: 'The expansion failed. Nothing of this batch is released.',
      rejected: 'Rejected. Nothing of this batch is given to anybody.',
    } as Readonly<Record<BatchStatus, string>>,
  },
  cs: {
    title: 'Co ještě chybí k propuštění',
    conditional: 'Než se smí použít',
    final: 'Navíc před konečným certifikátem',
    nothing: 'Nic nechybí. Čeká se na QP.',
    statuses: {
      growing: '',
      conditional: 'Smí se použít: QP ji podmíněně certifikoval(a).',
      final: 'QP ji konečně certifikoval(a).',
      exceptional: 'Propuštěna výjimečně, mimo specifikaci.',
      failed: 'Expanze se nezdařila. Z této šarže se nic nepropustí.',
      rejected: 'Zamítnuta. Z této šarže nikdo nic nedostane.',
    },
  },
});

/** Why the batch cannot be certified now, in the words of the rules that would refuse it. */
export function WaitsList({ waits, status }: { waits: Waits; status: BatchStatus }) {
  const words = say();
  // What was given already is missing nowhere any more.
  const conditional = status === 'growing' ? waits.conditional : [];
  const final = status === 'growing' || status === 'conditional' ? waits.final : [];
  const later = beyond(conditional, final);
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{words.statuses[status]}</p>
      {conditional.length + later.length === 0 && status === 'growing' && <p>{words.nothing}</p>}
      <Stage name={words.conditional} waits={conditional} />
      <Stage name={words.final} waits={later} />
    </section>
  );
}

function Stage({ name, waits }: { name: string; waits: readonly Waiting[] }) {
  if (waits.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul class="room-waits">
        {waits.map(waiting => (
          <li key={waiting.code}>
            <Wait waiting={waiting} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Wait({ waiting }: { waiting: Waiting }) {
  const title = useTitle(waiting.code);
  return (
    <>
      {title} <span class="quiet-text">{aboutWhat(waiting)}</span>
    </>
  );
}

/** What the later stage waits for besides: what is named in the earlier one is not named again. */
const beyond = (earlier: readonly Waiting[], later: readonly Waiting[]): readonly Waiting[] =>
  later.flatMap(waiting => {
    const named = earlier.filter(({ code }) => code === waiting.code).flatMap(namesIn);
    const left = namesIn(waiting).filter(name => !named.includes(name));
    const isNew = earlier.every(({ code }) => code !== waiting.code);
    return isNew || left.length > 0 ? [{ ...waiting, facts: { [NAMES[0]]: left.join(' ') } }] : [];
  });

/** Facts that name what is meant, by what stands on it. */
const NAMES = ['tests', 'labels', 'vessels', 'units', 'deviations', 'plates'] as const;

const namesIn = ({ facts }: Waiting): readonly string[] =>
  NAMES.flatMap(name => {
    const named = (facts as Readonly<Record<string, unknown>>)[name];
    return typeof named === 'string' && named !== '' ? [...new Set(named.split(' '))] : [];
  });

const aboutWhat = (waiting: Waiting): string => namesIn(waiting).map(nameOfTest).join(', ');
