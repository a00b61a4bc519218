import { Time } from '../instants/time.js';
import type { ItemState } from '../journey/journey-state.js';
import { fromThousandths } from '../look/thousandths.js';
import { inLanguages } from '../words/in-languages.js';
import { nameOfKind } from './kinds.js';

const say = inLanguages({
  en: {
    title: 'At your post',
    none: 'Nothing',
    what: 'What',
    passage: 'Passage',
    volume: 'Volume',
    state: 'State',
    until: 'Expires',
    closed: 'closed',
    open: 'open',
    tight: 'tight',
    leaks: 'leaks',
    frozen: 'frozen',
    offered: 'offered',
  },
  cs: {
    title: 'Na vašem pracovišti',
    none: 'Nic',
    what: 'Co',
    passage: 'Pasáž',
    volume: 'Objem',
    state: 'Stav',
    until: 'Exspirace',
    closed: 'uzavřena',
    open: 'neuzavřena',
    tight: 'těsní',
    leaks: 'netěsní',
    frozen: 'zmrazena',
    offered: 'nabídnuto',
  },
});

export function WhatIsHere({ items }: { items: readonly ItemState[] }) {
  const words = say();
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {items.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div class="scrolls" tabIndex={0} role="region" aria-label={words.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.passage}</th>
                <th scope="col">{words.volume}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.until}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(item => (
                <tr key={item.item}>
                  <th scope="row">
                    {nameOfKind(item.kind)} <code>{item.item}</code>
                  </th>
                  <td>{item.passage ?? ''}</td>
                  <td>
                    {item.volumeMicrolitres !== undefined &&
                      `${fromThousandths(item.volumeMicrolitres)} ml`}
                  </td>
                  <td>{stateOf(item)}</td>
                  <td>{item.expiresAt !== undefined && <Time at={item.expiresAt} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function stateOf({ kind, sealed, sealTight, frozenAt, offer }: ItemState): string {
  const words = say();
  const closing = kind === 'tube' ? [sealed ? words.closed : words.open] : [];
  const tested = sealTight === undefined ? [] : [sealTight ? words.tight : words.leaks];
  return [
    ...closing,
    ...tested,
    ...(frozenAt === undefined ? [] : [words.frozen]),
    ...(offer === undefined ? [] : [words.offered]),
  ].join(', ');
}
