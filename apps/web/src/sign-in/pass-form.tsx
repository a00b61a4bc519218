import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { useKeptCommand } from '../api/use-kept-command.js';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { ScanButton } from '../scan/scan-button.js';
import { readAccount } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    scan: 'Scan the pass',
    scanned: 'Pass scanned',
    typed: 'Or type it',
    name: 'Your first and last name',
    nameHint:
      'Kept apart from the record for 30 days, so that you can be reached. Then it is erased.',
    telephone: 'Your telephone',
    enter: 'Begin',
    says: 'It lets you take one package and hand it over. It counts on this phone alone: keep it with you until then.',
  },
  cs: {
    scan: 'Naskenovat propustku',
    scanned: 'Propustka naskenována',
    typed: 'Nebo ji opište',
    name: 'Vaše jméno a příjmení',
    nameHint: 'Uchovává se 30 dní odděleně od záznamu, aby se vám dalo dovolat. Pak se vymaže.',
    telephone: 'Váš telefon',
    enter: 'Začít',
    says: 'Umožní vám převzít jednu zásilku a předat ji. Platí jen v tomto telefonu: do té doby ho mějte u sebe.',
  },
});

/** For whoever has no account and carries one package: what he was shown, and how he is reached. */
export default function PassForm() {
  const words = say();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [telephone, setTelephone] = useState('');
  const command = useKeptCommand();
  const entering = useAction(async () => {
    // H26: one who was let in and heard nothing of it is let in again by the very same command.
    await command.tell(head =>
      answerOf(
        client.POST('/courier-passes/sessions', {
          body: { ...head, code: code.trim(), name, telephone, cookie: true },
        }),
      ),
    );
    await readAccount();
  });
  const entered = (set: (text: string) => void) => (text: string) => {
    command.forget();
    set(text);
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void entering.run();
      }}
    >
      <p>{words.says}</p>
      <ScanButton
        label={code === '' ? words.scan : words.scanned}
        isDone={code !== ''}
        onScan={scan => entered(setCode)(scan.raw)}
      />
      <Field label={words.typed} value={code} onValue={entered(setCode)} autoComplete="off" />
      <Field
        label={words.name}
        hint={words.nameHint}
        value={name}
        onValue={entered(setName)}
        autoComplete="name"
      />
      <Field
        label={words.telephone}
        value={telephone}
        onValue={entered(setTelephone)}
        inputMode="tel"
        autoComplete="tel"
      />
      {entering.problem && <ProblemNote problem={entering.problem} />}
      <button type="submit" class="next" disabled={entering.isBusy}>
        {words.enter}
      </button>
    </form>
  );
}
