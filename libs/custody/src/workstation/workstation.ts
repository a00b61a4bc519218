import type { Command } from '../kernel/command.js';
import type { Decision } from '../kernel/decision.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import { instrumentRules } from '../device/instrument-rules.js';
import { apart } from '../segregation.js';
import type { Workstation } from './bench.js';
import { evolvePlates } from './evolve-plates.js';
import { plateRulebook } from './plate-rules.js';
import type { PlateCommand, PlateEvent } from './plates.js';

/** A biosafety cabinet: open for one therapy at a time, after a second person cleared the line. */
export type WorkstationEvent =
  | DomainEvent<'SessionOpened', { readonly session: string; readonly coi: string }>
  | DomainEvent<'LineCleared', { readonly session: string }>
  | DomainEvent<'SessionClosed', { readonly session: string }>
  | PlateEvent;

export type WorkstationCommand =
  | Command<
      'OpenSession',
      {
        readonly workstation: string;
        readonly coi: string;
        /** What the therapy is to whoever opens the bench for it. */
        readonly therapy: 'own' | 'of-others' | 'unknown';
      }
    >
  | Command<'ClearLine', Record<string, never>>
  | Command<'CloseSession', Record<string, never>>
  | PlateCommand;

export function evolveWorkstation(
  state: Workstation,
  event: Recorded<WorkstationEvent>,
): Workstation {
  switch (event.type) {
    case 'SessionOpened':
      return {
        ...state,
        sessions: state.sessions + 1,
        therapies: { ...state.therapies, [event.data.session]: event.data.coi },
        open: {
          ...event.data,
          openedBy: event.actor.person,
          site: event.actor.site,
          lineClearedBy: undefined,
        },
      };
    case 'LineCleared':
      return state.open
        ? { ...state, open: { ...state.open, lineClearedBy: event.actor.person } }
        : state;
    case 'SessionClosed':
      return { ...state, open: undefined };
    default:
      return { ...state, plates: evolvePlates(state.plates, event) };
  }
}

/** Where it may be opened, the hood that it is says itself. */
const isHere = rule<Command, Workstation>(
  'the bench was opened at his site',
  ['H5', 'H40'],
  ({ meta: { actor } }, { open }) =>
    open === undefined || open.site === actor.site
      ? undefined
      : finding('BENCH_ELSEWHERE', { site: open.site }),
);

const isOpen = rule<Command, Workstation>('the bench is open', [], (_command, { open }) =>
  open === undefined ? finding('BENCH_NOT_OPEN') : undefined,
);

export const workstationRulebook: Rulebook<WorkstationCommand, Workstation, WorkstationEvent> = {
  OpenSession: {
    kind: 'decision',
    rules: [
      rule('it is opened for a therapy of his own', ['H5', 'H40'], ({ data: { therapy } }) => {
        if (therapy === 'unknown') return finding('NOT_STARTED');
        return therapy === 'own' ? undefined : finding('THERAPY_NOT_YOURS');
      }),
      rule('the bench is not open for anybody', ['H5'], (_command, { open }) =>
        open === undefined ? undefined : finding('BENCH_OF_ANOTHER', { openFor: open.coi }),
      ),
      ...instrumentRules(),
    ],
    happen: ({ data }, { sessions }) => [
      { type: 'SessionOpened', data: { session: `SESSION-${sessions + 1}`, coi: data.coi } },
    ],
  },
  ClearLine: {
    kind: 'decision',
    rules: [isHere, isOpen, apart('lineClearance', (_command, { open }) => [open?.openedBy])],
    happen: (_command, { open }) => [
      { type: 'LineCleared', data: { session: open?.session ?? '' } },
    ],
  },
  CloseSession: {
    kind: 'decision',
    rules: [isHere, isOpen],
    happen: (_command, { open }) => [
      { type: 'SessionClosed', data: { session: open?.session ?? '' } },
    ],
  },
  ...plateRulebook,
};

export const decideWorkstation = (
  command: WorkstationCommand,
  state: Workstation,
): Decision<WorkstationEvent> =>
  decideByRules(
    workstationRulebook[command.type] as CommandRules<
      WorkstationCommand,
      Workstation,
      WorkstationEvent
    >,
    noConsequences,
    command,
    state,
  );
