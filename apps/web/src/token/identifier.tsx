import { groupsOf } from './groups-of.js';

/** A number in a typeface of even width, in the groups in which people read it aloud; copied without the gaps. */
export function Identifier({ value, whole = false }: { value: string; whole?: boolean }) {
  const groups = whole ? [value] : groupsOf(value);
  return (
    <span class="identifier" data-value={value}>
      {groups.map((group, place) => (
        <span key={`${place} ${group}`} class="group">
          {group}
        </span>
      ))}
    </span>
  );
}
