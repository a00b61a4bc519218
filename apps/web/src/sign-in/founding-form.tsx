import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { newCommand } from '../api/command.js';
import { Choice } from '../look/choice.js';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';
import { NewPasswordFields } from './new-password-fields.js';

const say = inLanguages({
  en: {
    title: 'First day of a ledger',
    says: 'The founding printed two codes, on two papers for two people. Each lets in one, once; nobody uses both.',
    which: 'Whose code it is',
    as: { administrator: 'Of the first administrator', qa: 'Of the first QA' },
    code: 'The code on your paper',
    person: 'Your staff number',
    personHint: 'Never a name, and never one that somebody else had.',
    name: 'Your given name and family name',
    nameHint:
      'As they are printed with your signature. They go into the vault of names, and nowhere else.',
    home: 'Where you belong, in the words of the founding',
    organisation: 'Organisation',
    site: 'Site',
    post: 'Post',
    enrol: 'Open my account',
    done: 'Your account is open. Sign in with your number and password.',
  },
  cs: {
    title: 'První den evidence',
    says: 'Při založení se vytiskly dva kódy, na dvou papírech pro dva lidi. Každý pustí jednoho, jednou; nikdo nepoužije oba.',
    which: 'Čí je to kód',
    as: { administrator: 'Prvního správce', qa: 'Prvního QA' },
    code: 'Kód na vašem papíře',
    person: 'Vaše osobní číslo',
    personHint: 'Nikdy jméno a nikdy číslo, které měl někdo jiný.',
    name: 'Vaše jméno a příjmení',
    nameHint: 'Jak se tisknou u podpisu. Uloží se do trezoru jmen a nikam jinam.',
    home: 'Kam patříte, slovy založení',
    organisation: 'Organizace',
    site: 'Místo',
    post: 'Pracoviště',
    enrol: 'Otevřít můj účet',
    done: 'Váš účet je otevřen. Přihlaste se číslem a heslem.',
  },
});

type Founder = 'administrator' | 'qa';

const NOTHING = { code: '', person: '', name: '', organisation: '', site: '', post: '' };

/** The two whom nobody invites: from then on everybody else is let in by people. */
export default function FoundingForm() {
  const words = say();
  const [as, setAs] = useState<Founder>();
  const [told, setTold] = useState(NOTHING);
  const [password, setPassword] = useState<string>();
  const [isDone, setDone] = useState(false);
  const enrolling = useAction(async (chosen: string) => {
    const { organisation, site, post, ...rest } = told;
    const body = {
      ...newCommand(),
      ...trimmed(rest),
      home: trimmed({ organisation, site, post }),
      password: chosen,
    };
    await answerOf(
      as === 'qa'
        ? client.POST('/first-qa', { body })
        : client.POST('/first-administrator', { body }),
    );
    setDone(true);
  });
  if (isDone) return <p role="status">{words.done}</p>;
  const field = (name: keyof typeof NOTHING, hint?: string) => (
    <Field
      label={words[name]}
      {...(hint === undefined ? {} : { hint })}
      value={told[name]}
      onValue={value => setTold(before => ({ ...before, [name]: value }))}
      autoComplete={name === 'code' ? 'one-time-code' : 'off'}
    />
  );
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (password !== undefined && as !== undefined) void enrolling.run(password);
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.says}</p>
      <Choice legend={words.which} options={words.as} chosen={as} onChoose={setAs} />
      {field('code')}
      {field('person', words.personHint)}
      {field('name', words.nameHint)}
      <fieldset>
        <legend>{words.home}</legend>
        {field('organisation')}
        {field('site')}
        {field('post')}
      </fieldset>
      <NewPasswordFields onPassword={setPassword} />
      {enrolling.problem && <ProblemNote problem={enrolling.problem} />}
      <button
        type="submit"
        class="next"
        disabled={enrolling.isBusy || password === undefined || as === undefined}
      >
        {words.enrol}
      </button>
    </form>
  );
}

const trimmed = <Told extends Readonly<Record<string, string>>>(told: Told): Told =>
  Object.fromEntries(Object.entries(told).map(([name, text]) => [name, text.trim()])) as Told;
