import { memo } from 'preact/compat';
import { beat, ledgerNow } from '../instants/ledger-time.js';
import { Time } from '../instants/time.js';
import { limitAhead, limitInWords } from '../limits/limit-in-words.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import type { Row } from './read-board.js';
import { STAGES, stageWords } from './stage-words.js';

const say = inLanguages({
  en: {
    dose: 'Dose',
    since: 'since',
    held: 'HELD',
    nearMisses: 'STOP',
    deviations: 'deviations',
    conditional: 'conditional, not final',
    exceptional: 'exception',
    rejected: 'rejected',
  },
  cs: {
    dose: 'Dávka',
    since: 'od',
    held: 'ZADRŽENO',
    nearMisses: 'STOP',
    deviations: 'odchylky',
    conditional: 'podmíněně, ne konečně',
    exceptional: 'výjimka',
    rejected: 'zamítnuto',
  },
});

interface Shown {
  readonly row: Row;
  readonly href: string | undefined;
}

/** One therapy on one line: whose, how far, since when, what runs out next, and what stands in its way. */
export const Lane = memo(function Lane({ row, href }: Shown) {
  const words = say();
  const { subjectNumber, doseNumber, coi, site, stage, stageSince, nextLimit } = row;
  const content = (
    <>
      <span class="lane-who">
        <Token subjectNumber={subjectNumber} />
        <span>
          <strong>
            <Identifier value={subjectNumber} whole />
          </strong>
          <span class="quiet-text lane-small">
            {words.dose} {doseNumber} · {site} · <Identifier value={coi} />
          </span>
        </span>
      </span>
      <span class="lane-track" data-stage={stage}>
        <span class={`lane-at lane-at-${STAGES.indexOf(stage) + 1}`}>{stageWords()[stage]}</span>
      </span>
      <span class="lane-clock">
        {nextLimit === null ? (
          <span class="quiet-text">
            {words.since} <Time at={stageSince} kind="past" clockFirst />
          </span>
        ) : (
          <NextLimit limit={nextLimit} />
        )}
      </span>
      <Flags row={row} />
    </>
  );
  return href === undefined ? (
    <span class="lane">{content}</span>
  ) : (
    <a class={row.openHolds > 0 ? 'lane lane-held' : 'lane'} href={href}>
      {content}
    </a>
  );
});

/** Its words change when it passes, though nothing else of the lane does. */
function NextLimit({ limit: { kind, at } }: { limit: NonNullable<Row['nextLimit']> }) {
  void beat.value;
  const isAhead = Date.parse(at) > ledgerNow();
  return (
    <span class={isAhead ? undefined : 'lane-late'}>
      {isAhead ? limitAhead(kind) : limitInWords(kind)}{' '}
      <span class="clock">
        <Time at={at} />
      </span>
    </span>
  );
}

function Flags({ row }: { row: Row }) {
  const words = say();
  const { openHolds, nearMisses, openDeviations, releaseStage } = row;
  return (
    <span class="lane-flags">
      {openHolds > 0 && (
        <span class="tag tag-held">
          {words.held} {openHolds}
        </span>
      )}
      {(releaseStage === 'conditional' ||
        releaseStage === 'exceptional' ||
        releaseStage === 'rejected') && <span class="tag tag-clock">{words[releaseStage]}</span>}
      {nearMisses > 0 && (
        <span class="tag">
          {words.nearMisses} {nearMisses}
        </span>
      )}
      {openDeviations > 0 && (
        <span class="tag">
          {words.deviations} {openDeviations}
        </span>
      )}
    </span>
  );
}
