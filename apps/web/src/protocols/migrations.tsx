import { act } from '../act/act.js';
import { ActForm } from '../act/act-form.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Listed } from '../live/listed.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { roles } from '../session/account.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { stopWords } from './protocol-words.js';

type Row = components['schemas']['MigrationRowDto'];

const say = inLanguages({
  en: {
    title: 'Therapies on an older version',
    none: 'None: all that run are on it.',
    on: 'is on version',
    stops: 'Nobody would be given this any more. Call the site before you sign:',
    expires: 'expires earlier',
    nothing: 'Nothing that is released would be stopped.',
    move: 'Move it, signed',
  },
  cs: {
    title: 'Léčby na starší verzi',
    none: 'Žádné: všechny běžící jsou na této.',
    on: 'je na verzi',
    stops: 'Toto by už nikdo nedostal. Než podepíšete, zavolejte na pracoviště:',
    expires: 'exspiruje dříve',
    nothing: 'Nic uvolněného by se nezastavilo.',
    move: 'Přesunout s podpisem',
  },
});

const MANY = '100';

interface Target {
  readonly protocol: string;
  readonly version: number;
}

/** What a newer version would do to each therapy that is not on it, before anybody signs it, and the signing of each. */
export function Migrations({ protocol, version }: Target) {
  const words = say();
  const reading = useReading(
    async after => {
      const path = { protocol, version: String(version) };
      const query = { limit: MANY, ...(after && { after }) };
      const asked = client.GET('/protocols/{protocol}/migrations/{version}', {
        params: { path, query },
      });
      return (await answerOf(asked)).rows;
    },
    [protocol, version],
    'slowly',
  );
  const mayMove = roles.value.has('qa') || roles.value.has('sponsor');
  return (
    <Listed title={words.title} none={words.none} reading={reading}>
      {rows => (
        <ul class="listing">
          {rows.map(row => (
            <li key={row.coi} class="listed">
              <Folded
                summary={
                  <span>
                    <Identifier value={row.coi} /> · {row.site} · {words.on} {row.version}
                    {row.stops.length > 0 && (
                      <span class="still-waits"> {row.stops.map(({ item }) => item).join()}</span>
                    )}
                  </span>
                }
              >
                {() => (
                  <div class="stack">
                    <WhatItDoes row={row} />
                    {mayMove && (
                      <ActForm
                        act={moveTherapy(row, { protocol, version })}
                        onDone={() => reading.reload()}
                      />
                    )}
                  </div>
                )}
              </Folded>
            </li>
          ))}
        </ul>
      )}
    </Listed>
  );
}

function WhatItDoes({ row: { stops, expiries } }: { row: Row }) {
  const words = say();
  return (
    <>
      {stops.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <div class="note note-warn">
          <p>{words.stops}</p>
          <ul>
            {stops.map(({ item, because }) => (
              <li key={item}>
                <strong>{item}</strong> {stopWords()[because]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul>
        {expiries.map(({ item, from, to }) => (
          <li key={item}>
            <strong>{item}</strong> {words.expires}: <Time at={from} /> → <Time at={to} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** With what was read: whatever has changed meanwhile is refused (CHANGES_DIFFER). */
const moveTherapy = ({ coi, changes, stops }: Row, { protocol, version }: Target) =>
  act({
    title: say().move,
    entries: {},
    confirm: say().move,
    send: head =>
      client.POST('/journeys/{coi}/protocol-migrations', {
        params: { path: { coi } },
        body: {
          ...head,
          protocol,
          version,
          changes: [...changes],
          ...(stops.length === 0 ? {} : { stops: stops.map(({ item }) => item) }),
        },
      }),
  });
