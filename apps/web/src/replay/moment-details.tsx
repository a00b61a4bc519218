import {
  type Clock,
  type History,
  type ReadEvent,
  begun,
  foldJourney,
  historyAt,
} from '@selfsame/replay';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CheckedEvent } from '../record/check-record.js';
import { type Panel, type SinglePanel, panelsOf } from './address-of-moment.js';
import { Events } from '../record/events.js';
import { Lineage } from './lineage.js';
import { Refusals } from './refusals.js';
import { RulesView } from './rules-view.js';
import { Signatures } from './signatures.js';
import { type Stop, momentOf } from './stops-of.js';
import { Temperatures } from './temperatures.js';
import { keyOfMoment, useToldAt } from './told-at.js';
import { TwoClocks } from './two-clocks.js';
import { TwoMoments } from './two-moments.js';

interface DetailsShown {
  readonly coi: string;
  readonly clock: Clock;
  readonly here: Stop;
  readonly beside: Stop | undefined;
  readonly panel: Panel;
  readonly checked: readonly CheckedEvent[];
  readonly history: History;
  readonly onMoment: (event: ReadEvent) => void;
  readonly onForget: () => void;
}

/** All that was at the moment on which the slider rests. */
export function MomentDetails(shown: DetailsShown) {
  const { coi, clock, here, beside, panel, checked, history, onMoment, onForget } = shown;
  const moment = momentOf(clock, here);
  const told = useToldAt(coi, moment);
  const seen = useMemo(
    () => begun(history, historyAt(history, moment)),
    [history, keyOfMoment(moment)],
  );
  const folded = useMemo(() => foldJourney(seen), [seen]);
  const whole = useMemo(() => foldJourney(history), [history]);
  const revisions = new Set(seen.map(({ revision }) => revision));
  const panels: Readonly<Record<SinglePanel, () => ComponentChild>> = {
    rules: () => <RulesView told={told} moment={keyOfMoment(moment)} folded={folded} />,
    lineage: () => <Lineage whole={whole} now={folded} />,
    temperature: () => <Temperatures seen={seen} journey={folded} />,
    signatures: () => (
      <Signatures
        events={checked.filter(({ isSigned, revision }) => isSigned && revisions.has(revision))}
      />
    ),
    refusals: () => <Refusals coi={coi} clock={clock} at={here.at} seen={seen} />,
    clocks: () => <TwoClocks coi={coi} at={here.at} />,
    events: () => <Events events={checked} seen={revisions} onMoment={onMoment} />,
  };
  return (
    <>
      {beside && (
        <TwoMoments
          history={history}
          clock={clock}
          here={here}
          beside={beside}
          onForget={onForget}
        />
      )}
      {panelsOf(panel).map(each => (
        <div key={each}>{panels[each]()}</div>
      ))}
    </>
  );
}
