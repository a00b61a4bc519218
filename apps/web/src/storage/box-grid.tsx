import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type BoxSize, beside, columnsOf, positionsOf, rowsOf } from './positions.js';

interface Shown {
  readonly label: string;
  readonly size: BoxSize;
  /** What is said of a position to somebody who does not see it: "A1: free". */
  readonly nameOf: (position: string) => string;
  readonly chosen?: string | undefined;
  readonly onChoose: (position: string) => void;
  /** What stands in a position, and how it looks. */
  readonly lookOf: (position: string) => string;
  readonly children: (position: string) => ComponentChildren;
}

/**
 * A box as it lies open. One tab leads into it, arrows lead from position to position, and each is large enough for a glove; where a screen is
 * narrow it is moved below the finger.
 */
export function BoxGrid({ label, size, nameOf, chosen, onChoose, lookOf, children }: Shown) {
  const [reached, setReached] = useState(chosen ?? positionsOf(size)[0]);
  const table = useRef<HTMLTableElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const next = reached === undefined ? undefined : beside(size, reached, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setReached(next);
    table.current?.querySelector<HTMLElement>(`[data-position="${next}"]`)?.focus();
  };
  return (
    <div class="scrolls">
      <table ref={table} class="box-grid" role="grid" aria-label={label} onKeyDown={walk}>
        <thead>
          <tr>
            <td />
            {columnsOf(size).map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(size).map(row => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columnsOf(size).map(column => {
                const position = `${row}${column}`;
                return (
                  <td key={position} role="gridcell" aria-selected={position === chosen}>
                    <button
                      type="button"
                      class={`slot ${lookOf(position)}`}
                      data-position={position}
                      tabIndex={position === reached ? 0 : -1}
                      onFocus={() => setReached(position)}
                      onClick={() => onChoose(position)}
                    >
                      <span class="unseen">{nameOf(position)}</span>
                      <span class="slot-look" aria-hidden="true">
                        {children(position)}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
