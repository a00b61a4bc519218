import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { auditRows } from './audit-rows.js';
import { peopleAtEndOf } from './people-at-end-of.js';
import { PeriodFields, lastYear, periodQuery } from './period.js';
import { Question } from './question.js';
import { trainingOfActs } from './training-of-acts.js';
import { useAsked } from './use-asked.js';

const say = inLanguages({
  en: {
    title: 'Training against acts',
    asks: 'Who acted in this period, with which training, and what was refused, or done all the same, when none was valid.',
    person: 'Person',
    acts: 'Acts',
    refused: 'Refused: no valid training',
    recorded: 'Done all the same, with a deviation',
    bridged: 'Nights that somebody answered for',
    valid: 'Trainings at the end of the period',
    until: 'until',
    none: 'none',
  },
  cs: {
    title: 'Školení oproti úkonům',
    asks: 'Kdo v tomto období pracoval, s jakým školením, a co bylo odmítnuto nebo přesto provedeno, když žádné neplatilo.',
    person: 'Osoba',
    acts: 'Úkonů',
    refused: 'Odmítnuto: bez platného školení',
    recorded: 'Přesto provedeno, s odchylkou',
    bridged: 'Noci, za které se někdo zaručil',
    valid: 'Školení na konci období',
    until: 'do',
    none: 'žádné',
  },
});

export default function TrainingsAnswer() {
  const words = say();
  const [asked, shown, ask] = useAsked(lastYear());
  const reading = useReading(
    async () => {
      const [trail, people] = await Promise.all([
        auditRows(periodQuery(asked)),
        peopleAtEndOf(asked.to),
      ]);
      const accounts = new Map(people.rows.map(account => [account.person, account]));
      const rows = trainingOfActs(trail.rows).map(acts => ({
        ...acts,
        trainings: accounts.get(acts.person)?.trainings ?? [],
      }));
      return { rows, isWhole: trail.isWhole && people.isWhole };
    },
    [asked],
    'once',
  );
  const odd = (count: number) => (count === 0 ? 0 : <strong class="out">{count}</strong>);
  return (
    <Question
      title={words.title}
      asks={words.asks}
      controls={<PeriodFields shown={shown} ask={ask} />}
    >
      <Answer reading={reading}>
        {rows => (
          <Table
            label={words.title}
            rows={rows}
            keyOf={({ person }) => person}
            columns={[
              {
                head: words.person,
                cell: ({ person, name }) => (
                  <a
                    class="way"
                    href={`${BASE}/inspection/trail?who=${encodeURIComponent(person)}`}
                  >
                    {name ?? person}
                  </a>
                ),
              },
              { head: words.acts, cell: ({ acts }) => acts },
              { head: words.refused, cell: ({ refused }) => odd(refused) },
              { head: words.recorded, cell: ({ recorded }) => odd(recorded) },
              { head: words.bridged, cell: ({ bridged }) => odd(bridged) },
              {
                head: words.valid,
                cell: ({ trainings }) =>
                  trainings
                    .map(
                      ({ training, validUntil }) =>
                        `${training} ${words.until} ${validUntil.slice(0, 10)}`,
                    )
                    .join('; ') || words.none,
              },
            ]}
          />
        )}
      </Answer>
    </Question>
  );
}
