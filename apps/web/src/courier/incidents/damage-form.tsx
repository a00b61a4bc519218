import { useState } from 'preact/hooks';
import { moment } from '../../instants/ledger-time.js';
import { Choice } from '../../look/choice.js';
import { Field } from '../../look/field.js';
import { inLanguages } from '../../words/in-languages.js';
import { aboutStop } from '../about-stop.js';
import type { IncidentShown } from '../incident.js';

const DAMAGES = ['fell', 'dented', 'wet', 'warm', 'other'] as const;
type Damage = (typeof DAMAGES)[number];
type Goes = 'on' | 'waits' | 'back';

const say = inLanguages({
  en: {
    damage: 'What happened to it?',
    damages: {
      fell: 'It fell',
      dented: 'It is dented or torn',
      wet: 'It is wet',
      warm: 'It became too warm or too cold',
      other: 'Something else',
    } as Readonly<Record<Damage, string>>,
    more: 'What can be seen',
    moreHint: 'In a few words, and no names.',
    goes: 'What do you do now?',
    goesOn: {
      on: 'I drive on',
      waits: 'I wait until somebody calls',
      back: 'I bring it back',
    } as Readonly<Record<Goes, string>>,
    tell: 'Tell it',
  },
  cs: {
    damage: 'Co se s ní stalo?',
    damages: {
      fell: 'Spadla',
      dented: 'Je promáčklá nebo roztržená',
      wet: 'Je mokrá',
      warm: 'Byla příliš v teple nebo v chladu',
      other: 'Něco jiného',
    },
    more: 'Co je vidět',
    moreHint: 'Několika slovy a bez jmen.',
    goes: 'Co teď uděláte?',
    goesOn: {
      on: 'Jedu dál',
      waits: 'Čekám, až někdo zavolá',
      back: 'Vezu ji zpět',
    },
    tell: 'Ohlásit',
  },
});

/** It opens no box and holds nothing by itself: QA reads it at once, and says what becomes of it. */
export function DamageForm({ stop, doing }: IncidentShown) {
  const words = say();
  const [damage, setDamage] = useState<Damage>();
  const [more, setMore] = useState('');
  const [goes, setGoes] = useState<Goes>();
  const isWhole =
    damage !== undefined && goes !== undefined && (damage !== 'other' || more.trim() !== '');
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!isWhole) return;
        const fields = {
          scope: { kind: 'package', of: stop.sscc },
          what: [words.damages[damage], more.trim()].filter(Boolean).join(': '),
          happenedAt: moment(),
          immediateAction: words.goesOn[goes],
        } as const;
        void doing.run({ ...aboutStop(stop), type: 'OpenDeviation', fields });
      }}
    >
      <Choice legend={words.damage} options={words.damages} chosen={damage} onChoose={setDamage} />
      <Field
        label={words.more}
        hint={words.moreHint}
        value={more}
        onValue={setMore}
        required={damage === 'other'}
        autoComplete="off"
      />
      <Choice legend={words.goes} options={words.goesOn} chosen={goes} onChoose={setGoes} />
      <button type="submit" class="next" disabled={doing.isBusy || !isWhole}>
        {words.tell}
      </button>
    </form>
  );
}
