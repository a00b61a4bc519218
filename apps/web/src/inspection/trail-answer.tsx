import { useReading } from '../live/use-reading.js';
import { Field } from '../look/field.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { auditRows } from './audit-rows.js';
import { AuditTable } from './audit-table.js';
import { PeriodFields, lastYear, periodQuery } from './period.js';
import { Question } from './question.js';
import { useAsked } from './use-asked.js';

const say = inLanguages({
  en: {
    title: 'Audit trail',
    asks: 'Who did what, when and why: of one batch by its therapy (CoI), or of a person, a lot, a device.',
    on: 'On (therapy, person, lot, thing)',
    who: 'Done by (number)',
    what: 'Event, command or code',
  },
  cs: {
    title: 'Auditní stopa',
    asks: 'Kdo co udělal, kdy a proč: u jedné šarže podle léčby (CoI), nebo u osoby, šarže materiálu či zařízení.',
    on: 'Na čem (léčba, osoba, šarže, věc)',
    who: 'Kdo (číslo)',
    what: 'Událost, úkon nebo kód',
  },
});

export default function TrailAnswer() {
  const words = say();
  const [asked, shown, ask] = useAsked({ ...lastYear(), on: '', who: '', what: '' });
  const { on, who, what } = asked;
  const reading = useReading(
    () => auditRows({ on, who, what, ...periodQuery(asked) }),
    [asked],
    'once',
  );
  return (
    <Question
      title={words.title}
      asks={words.asks}
      controls={
        <>
          <PeriodFields shown={shown} ask={ask} />
          {(['on', 'who', 'what'] as const).map(name => (
            <Field
              key={name}
              label={words[name]}
              value={shown[name]}
              required={false}
              autoComplete="off"
              onValue={value => ask({ [name]: value.trim() })}
            />
          ))}
        </>
      }
    >
      <Answer reading={reading}>{rows => <AuditTable label={words.title} rows={rows} />}</Answer>
    </Question>
  );
}
