import { useState } from 'preact/hooks';
import { moment } from '../../instants/ledger-time.js';
import { Choice } from '../../look/choice.js';
import { inLanguages } from '../../words/in-languages.js';
import { aboutStop } from '../about-stop.js';
import type { IncidentShown } from '../incident.js';

const CAUSES = ['traffic', 'breakdown', 'weather', 'waiting'] as const;
type Cause = (typeof CAUSES)[number];
type Late = '30' | '60' | '120' | 'more';
type Called = 'yes' | 'no';

const say = inLanguages({
  en: {
    cause: 'Why?',
    causes: {
      traffic: 'Traffic',
      breakdown: 'The car broke down',
      weather: 'Weather',
      waiting: 'I had to wait',
    } as Readonly<Record<Cause, string>>,
    late: 'How much later?',
    lates: {
      '30': 'up to 30 min',
      '60': 'up to 1 h',
      '120': 'up to 2 h',
      more: 'more than 2 h',
    } as Readonly<Record<Late, string>>,
    called: 'Have you called who waits for it?',
    calleds: { yes: 'Yes', no: 'Not yet' } as Readonly<Record<Called, string>>,
    what: (cause: string, late: string) => `Late, ${late}: ${cause}`,
    action: { yes: 'Drives on; the receiver was called', no: 'Drives on; nobody was called yet' },
    tell: 'Tell it',
  },
  cs: {
    cause: 'Proč?',
    causes: {
      traffic: 'Provoz',
      breakdown: 'Porucha auta',
      weather: 'Počasí',
      waiting: 'Musel(a) jsem čekat',
    },
    late: 'O kolik později?',
    lates: {
      '30': 'do 30 min',
      '60': 'do 1 h',
      '120': 'do 2 h',
      more: 'více než 2 h',
    },
    called: 'Zavolali jste tomu, kdo čeká?',
    calleds: { yes: 'Ano', no: 'Ještě ne' },
    what: (cause: string, late: string) => `Zpoždění ${late}: ${cause}`,
    action: { yes: 'Jede dál; příjemce ví', no: 'Jede dál; nikdo zatím neví' },
    tell: 'Ohlásit',
  },
});

/** Three taps, and no word to type with gloves on. */
export function DelayForm({ stop, doing }: IncidentShown) {
  const words = say();
  const [cause, setCause] = useState<Cause>();
  const [late, setLate] = useState<Late>();
  const [called, setCalled] = useState<Called>();
  const isWhole = cause !== undefined && late !== undefined && called !== undefined;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!isWhole) return;
        const { sscc } = stop;
        const fields = {
          scope: { kind: 'package', of: sscc },
          what: words.what(words.causes[cause], words.lates[late]),
          happenedAt: moment(),
          immediateAction: words.action[called],
        } as const;
        void doing.run({ ...aboutStop(stop), type: 'OpenDeviation', fields });
      }}
    >
      <Choice legend={words.cause} options={words.causes} chosen={cause} onChoose={setCause} />
      <Choice legend={words.late} options={words.lates} chosen={late} onChoose={setLate} />
      <Choice legend={words.called} options={words.calleds} chosen={called} onChoose={setCalled} />
      <button type="submit" class="next" disabled={doing.isBusy || !isWhole}>
        {words.tell}
      </button>
    </form>
  );
}
