import { useState } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { type Stretch, reviewTrail } from './trail-acts.js';
import { TrailLine, type TrailRow } from './trail-line.js';

const say = inLanguages({
  en: {
    title: 'What is odd comes first',
    none: 'Nothing in it that you may read is unreviewed.',
    more: 'Show more',
    unread: 'The trail itself is read by QA. You see how much of it is unreviewed.',
  },
  cs: {
    title: 'Nejdřív to, co je zvláštní',
    none: 'Není v něm nic nezkontrolovaného, co smíte číst.',
    more: 'Zobrazit další',
    unread: 'Samotný audit trail čte QA. Vy vidíte, kolik z něj není zkontrolováno.',
  },
});

interface Shown {
  readonly stretch: Stretch;
  /** Moments of its ends; absent where it is about one therapy, whenever. */
  readonly between?: { readonly from: string; readonly until: string };
}

const PAGE = '100';
/** The trail is asked for what was recorded before a moment: its last event is to be in it. */
const justAfter = (moment: string): string => new Date(Date.parse(moment) + 1).toISOString();

export function OneStretch({ stretch, between }: Shown) {
  const words = say();
  const reviewing = reviewTrail(stretch);
  return (
    <>
      <section aria-labelledby="stretch">
        <h2 id="stretch">{words.title}</h2>
        {roles.value.has('qa') ? (
          <Lines on={stretch.on} between={between} />
        ) : (
          <p>{words.unread}</p>
        )}
      </section>
      <section>
        <h2>{reviewing.title}</h2>
        <ActForm key={stretch.to} act={reviewing} />
      </section>
    </>
  );
}

interface Asked {
  readonly on: string | undefined;
  readonly between: Shown['between'];
}

function Lines({ on, between }: Asked) {
  const words = say();
  const [pages, setPages] = useState(1);
  const reading = useReading(() => readPages({ on, between }, pages), [pages], 'slowly');
  return (
    <Shown reading={reading}>
      {({ rows, hasMore }) => (
        <>
          {rows.length === 0 && <p>{words.none}</p>}
          <ul class="events">
            {rows.map(row => (
              <li key={row.position}>
                <TrailLine row={row} />
              </li>
            ))}
          </ul>
          {hasMore && (
            <button type="button" onClick={() => setPages(pages + 1)}>
              {words.more}
            </button>
          )}
        </>
      )}
    </Shown>
  );
}

async function readPages({ on, between }: Asked, pages: number) {
  const rows: TrailRow[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const query = {
      unreviewed: 'true',
      order: 'exceptions-first',
      limit: PAGE,
      ...(on === undefined ? {} : { on }),
      ...(between && { from: between.from, to: justAfter(between.until) }),
      ...(cursor === undefined ? {} : { cursor }),
    } as const;
    const read = await answerOf(client.GET('/audit-trail', { params: { query } }));
    rows.push(...read.rows);
    cursor = read.next;
    if (cursor === undefined) break;
  }
  return { rows, hasMore: cursor !== undefined };
}
