/** Outlines on a field of 24 by 24, by the kind of the thing. */
const OUTLINES: Readonly<Record<string, string>> = {
  wristband: 'M4 9a8 3.5 0 1 0 16 0a8 3.5 0 1 0-16 0M4 9v5a8 3.5 0 0 0 16 0V9',
  tube: 'M8 3h8M9.5 3v14a2.5 2.5 0 0 0 5 0V3M9.5 12h5',
  syringe: 'M14 4l6 6M17 7l-8 8l-3 0l0 -3l8 -8M6 15l-3 3M11 8l2 2M9 10l2 2',
  'starting-material': 'M7 4h10v13a3 3 0 0 1-3 3h-4a3 3 0 0 1-3-3zM7 11h10M12 1v3',
  vessel: 'M10 3h4M11 3v6l-6 9a2 2 0 0 0 2 3h10a2 2 0 0 0 2-3l-6-9V3M8 15h8',
  harvest: 'M7 3h10M8 3v12l4 6l4-6V3M8 11h8',
  sample: 'M8 3h8M9.5 3v14a2.5 2.5 0 0 0 5 0V3M9.5 15h5',
  package: 'M3 8l9-5l9 5v9l-9 5l-9-5zM3 8l9 5l9-5M12 13v9',
  seal: 'M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  logger: 'M10 14V5a2 2 0 0 1 4 0v9a4.5 4.5 0 1 1-4 0M12 9v8',
  shipper: 'M4 7h16v13H4zM4 12h16M9 4h6v3H9z',
  badge: 'M4 5h16v14H4zM8 15a3 3 0 0 1 6 0M11 8.5a1.5 1.5 0 1 0 .1 0M16 10h2M16 13h2',
};
const PLACE = 'M12 21c-5-6-7-8.5-7-12a7 7 0 0 1 14 0c0 3.5-2 6-7 12zM12 7a2 2 0 1 0 .1 0';
const PLACES = new Set(['box', 'slot', 'tank', 'workstation', 'bench']);
const OTHER = 'M4 9l8-5l8 5v7l-8 5l-8-5z';

/** What kind of thing it is, for whoever looks before he reads. */
export function ThingIcon({ kind }: { kind: string }) {
  return (
    <svg class="thing-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={OUTLINES[kind] ?? (PLACES.has(kind) ? PLACE : OTHER)} />
    </svg>
  );
}
