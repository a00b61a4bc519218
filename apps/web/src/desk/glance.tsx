import { ledgerNow } from '../instants/ledger-time.js';
import { inLanguages } from '../words/in-languages.js';
import type { Row } from '../journeys/read-board.js';
import { whichLanes } from '../journeys/which-lanes.js';
import type { ExcursionRow } from './excursion-line.js';
import type { DeskLists, Trends } from './read-desk.js';

const say = inLanguages({
  en: {
    label: 'At a glance',
    holds: 'Open holds',
    unanswered: (count: number) => `${count} without an answer`,
    limits: 'Limits passed',
    near: (count: number) => `${count} about to pass`,
    deviations: 'Open deviations',
    unclassified: (count: number) => `${count} not classified`,
    excursions: 'Excursions',
    usable: (count: number) => `${count} of what is still usable`,
    conditional: 'Conditional, not final',
    therapies: (count: number) => `of ${count} therapies`,
    unreviewed: 'Audit trail unreviewed',
    exceptions: (count: number) => `${count} to look at twice`,
    ways: 'Ways round a scan, this month',
    waysOf: (typed: number, overrides: number) => `${typed} typed, ${overrides} overrides`,
  },
  cs: {
    label: 'Přehled',
    holds: 'Otevřená zadržení',
    unanswered: count => `${count} bez odpovědi`,
    limits: 'Uplynulé lhůty',
    near: count => `${count} brzy uplyne`,
    deviations: 'Otevřené odchylky',
    unclassified: count => `${count} neklasifikováno`,
    excursions: 'Teplotní a časové odchylky',
    usable: count => `${count} u toho, co lze ještě použít`,
    conditional: 'Podmíněně, ne konečně',
    therapies: count => `z ${count} terapií`,
    unreviewed: 'Audit trail bez kontroly',
    exceptions: count => `${count} ke zvláštní pozornosti`,
    ways: 'Obcházení skenu tento měsíc',
    waysOf: (typed, overrides) => `${typed} zadáno ručně, ${overrides} překlenutí`,
  },
});

interface Figure {
  readonly label: string;
  readonly count: number;
  readonly says: string;
  readonly to: string;
  readonly look: string;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);

interface Known {
  readonly lists: DeskLists;
  /** Undefined while they are read. */
  readonly excursions: readonly ExcursionRow[] | undefined;
  readonly therapies: readonly Row[] | undefined;
  readonly trends: Trends | undefined;
}

/** Counts that lead to what they count. */
export function Glance({ lists, excursions, therapies, trends }: Known) {
  const words = say();
  const figures = [
    ...waiting(lists),
    ...(excursions === undefined ? [] : [tooMuch(excursions)]),
    ...(therapies === undefined ? [] : [unfinished(therapies)]),
    ...(trends === undefined ? [] : moving(trends)),
  ];
  return (
    <nav class="glance" aria-label={words.label}>
      {figures.map(figure => (
        <a key={figure.label} href={figure.to} class={figure.count === 0 ? '' : figure.look}>
          <span class="glance-count">{figure.count}</span>
          <span class="glance-label">{figure.label}</span>
          <span class="quiet-text">{figure.says}</span>
        </a>
      ))}
    </nav>
  );
}

function waiting({ holds, deviations, limits }: DeskLists): readonly Figure[] {
  const words = say();
  const now = ledgerNow();
  const passed = limits.filter(({ dueAt }) => dueAt === null || Date.parse(dueAt) <= now);
  const unanswered = holds.filter(({ acknowledgedBy }) => acknowledgedBy === null);
  const unclassified = deviations.filter(({ classification }) => classification === null);
  return [
    {
      label: words.holds,
      count: holds.length,
      says: words.unanswered(unanswered.length),
      to: '#holds',
      look: 'glance-held',
    },
    {
      label: words.limits,
      count: passed.length,
      says: words.near(limits.length - passed.length),
      to: '#limits',
      look: 'glance-clock',
    },
    {
      label: words.deviations,
      count: deviations.length,
      says: words.unclassified(unclassified.length),
      to: '#deviations',
      look: '',
    },
  ];
}

function tooMuch(rows: readonly ExcursionRow[]): Figure {
  const words = say();
  return {
    label: words.excursions,
    count: rows.length,
    says: words.usable(rows.filter(({ affected }) => affected.length > 0).length),
    to: '#excursions',
    look: 'glance-clock',
  };
}

/** Given, or to be given, before its last results are known. */
function unfinished(rows: readonly Row[]): Figure {
  const words = say();
  return {
    label: words.conditional,
    count: rows.filter(whichLanes.conditional).length,
    says: words.therapies(rows.length),
    to: '#lanes',
    look: '',
  };
}

function moving({ unreviewed, figures }: Trends): readonly Figure[] {
  const words = say();
  const month = new Date(ledgerNow()).toISOString().slice(0, 7);
  const countOf = (figure: string) =>
    sum(figures.filter(row => row.month === month && row.figure === figure).map(row => row.count));
  const [typed, overrides] = [countOf('typed'), countOf('override')];
  return [
    {
      label: words.unreviewed,
      count: sum(unreviewed.map(({ events }) => events)),
      says: words.exceptions(sum(unreviewed.map(({ exceptions }) => exceptions))),
      to: '#trail',
      look: '',
    },
    {
      label: words.ways,
      count: typed + overrides,
      says: words.waysOf(typed, overrides),
      to: '#figures',
      look: '',
    },
  ];
}
