import type { ComponentChildren } from 'preact';
import { Time } from '../instants/time.js';
import type { ItemState } from '../journey/journey-state.js';
import { millilitres } from '../look/millilitres.js';
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
  const columns = COLUMNS.filter(({ of }) => items.some(item => of(item) !== undefined));
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
                {columns.map(({ name }) => (
                  <th key={name} scope="col">
                    {words[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map(item => (
                <tr key={item.item}>
                  <th scope="row">
                    {nameOfKind(item.kind)} <code>{item.item}</code>
                  </th>
                  {columns.map(({ name, of }) => (
                    <td key={name}>{of(item)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface Column {
  readonly name: 'passage' | 'volume' | 'state' | 'until';
  readonly of: (item: ItemState) => ComponentChildren;
}

/** A column in which nothing stands is left out: on a telephone there is no room for it. */
const COLUMNS: readonly Column[] = [
  { name: 'passage', of: ({ passage }) => passage },
  {
    name: 'volume',
    of: ({ volumeMicrolitres: volume }) => (volume === undefined ? undefined : millilitres(volume)),
  },
  { name: 'state', of: item => stateOf(item) || undefined },
  {
    name: 'until',
    of: ({ expiresAt }) => (expiresAt === undefined ? undefined : <Time at={expiresAt} />),
  },
];

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
