import { useEffect, useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { TelephoneLink } from '../look/telephone-link.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';

interface Called {
  readonly person: string;
  readonly name: string | null;
}

const say = inLanguages({
  en: {
    call: 'Call',
    onCall: 'on call',
    show: 'Show the number',
    nobody: 'Nobody is on call. Tell your own QA.',
    unread: 'Call your own QA.',
  },
  cs: {
    call: 'Zavolejte',
    onCall: 'pohotovost',
    show: 'Ukázat číslo',
    nobody: 'Nikdo nemá pohotovost. Řekněte to svému QA.',
    unread: 'Zavolejte svému QA.',
  },
});

/** The first of the circles in which somebody is on call, at one site before the others: QA, the deputy, the QP. */
async function firstOnCall(site: string | undefined): Promise<Called | undefined> {
  const { onCall } = await answerOf(client.GET('/on-call'));
  const there = onCall.filter(each => each.site === site);
  for (const { person, name } of [...there, ...onCall])
    if (person !== null) return { person, name };
  return undefined;
}

/**
 * A person to call, and not a department.
 * @param site whose people are called first, where it matters
 */
export function WhomToCall({ site }: { site?: string }) {
  const words = say();
  const [called, setCalled] = useState<Called | 'nobody' | 'unread'>();
  useEffect(() => {
    firstOnCall(site).then(
      found => setCalled(found ?? 'nobody'),
      () => setCalled('unread'),
    );
  }, []);
  if (called === undefined) return null;
  if (called === 'nobody') return <p>{words.nobody}</p>;
  if (called === 'unread') return <p>{words.unread}</p>;
  return (
    <div class="whom-to-call">
      <p>
        {words.call} <strong>{called.name ?? called.person}</strong> ({words.onCall})
      </p>
      <Telephone of={called.person} />
    </div>
  );
}

/** It lies in the vault, and that somebody asked for it is written down: so it is asked for when it is wanted. */
function Telephone({ of: person }: { of: string }) {
  const [telephone, setTelephone] = useState<string>();
  const asking = useAction(async () => {
    const params = { path: { person }, query: { purpose: 'safety' } } as const;
    const answer = await answerOf(client.GET('/on-call/{person}/telephone', { params }));
    setTelephone(answer.telephone);
  });
  if (telephone !== undefined) return <TelephoneLink class="button" telephone={telephone} />;
  return (
    <>
      {asking.problem && <ProblemNote problem={asking.problem} />}
      <button type="button" disabled={asking.isBusy} onClick={() => void asking.run()}>
        {say().show}
      </button>
    </>
  );
}
