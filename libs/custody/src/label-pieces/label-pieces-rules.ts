import {
  itemOf,
  labelIsKnown,
  labelIsOfDose,
  labelIsOfParticipant,
} from '../journey/identity-rules.js';
import type { Journey } from '../journey/journey.js';
import { type Finding, type HoldScope, finding } from '../kernel/finding.js';
import type { PresentedLabel } from '../kernel/presented.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type {
  CompareLabelPieces,
  DestroyCopy,
  LabelPiecesCommand,
  RecordDoubledLabel,
} from './commands.js';
import type { LabelPiecesEvent } from './events.js';

const piecesOf = ({ data }: CompareLabelPieces): readonly PresentedLabel[] => [
  data.container,
  data.partial,
  ...(data.outer === undefined ? [] : [data.outer]),
];

const isForeign =
  ({ coi }: Journey) =>
  ({ claim }: PresentedLabel): boolean =>
    claim !== undefined && claim.coi !== coi;

const unitsOf = (journey: Journey, pieces: readonly PresentedLabel[]): readonly HoldScope[] => {
  const items = pieces.flatMap(piece => itemOf(journey, piece)?.item ?? []);
  return [...new Set(items)].map(item => ({ kind: 'unit', item }));
};

/** H4: what was labelled beside it may carry the other pieces: of two therapies, both are in doubt as a whole. */
function piecesDiffer(command: CompareLabelPieces, journey: Journey): Finding | undefined {
  const pieces = piecesOf(command);
  if (new Set(pieces.map(({ label }) => label)).size === 1) return undefined;
  const facts = { container: command.data.container.label, pieces: pieces.length };
  const foreign = pieces.find(isForeign(journey))?.claim;
  if (foreign !== undefined)
    return finding(
      'LABEL_PIECES_DIFFER',
      { ...facts, foreignCoi: foreign.coi, foreignItem: foreign.item },
      { kind: 'journey' },
    );
  const [first = { kind: 'journey' }, ...others] = unitsOf(journey, pieces);
  return { ...finding('LABEL_PIECES_DIFFER', facts, first), alsoHold: others };
}

const doubled = ({ data }: RecordDoubledLabel, journey: Journey): Finding => {
  const { label, alsoOn } = data;
  const [first, ...others] = unitsOf(journey, alsoOn === undefined ? [label] : [label, alsoOn]);
  const foreign = alsoOn !== undefined && isForeign(journey)(alsoOn) ? alsoOn.claim : undefined;
  return {
    ...finding(
      'LABEL_DOUBLED',
      { label: label.label, ...(foreign === undefined ? {} : { foreignCoi: foreign.coi }) },
      first,
    ),
    alsoHold: others,
  };
};

const single = ({ data }: DestroyCopy | RecordDoubledLabel) => [data.label];

export const labelPiecesRules: Rulebook<LabelPiecesCommand, Journey, LabelPiecesEvent> = {
  CompareLabelPieces: {
    kind: 'act',
    rules: [
      rule('all pieces of the label say the same', ['H4'], piecesDiffer),
      labelIsKnown<CompareLabelPieces>(piecesOf),
      labelIsOfParticipant<CompareLabelPieces>(piecesOf, ['H4']),
      labelIsOfDose<CompareLabelPieces>(piecesOf),
    ],
    happen: ({ data, ...command }, journey) => [
      {
        type: 'LabelPiecesCompared',
        data: {
          item: itemOf(journey, data.container)?.item ?? '',
          label: data.container.label,
          pieces: piecesOf({ data, ...command }).length,
        },
      },
    ],
  },
  RecordDoubledLabel: {
    kind: 'fact',
    rules: [
      labelIsKnown<RecordDoubledLabel>(single),
      labelIsOfParticipant<RecordDoubledLabel>(single, ['H2']),
      labelIsOfDose<RecordDoubledLabel>(single),
      rule('no label stands on two things', ['H2'], doubled),
    ],
    happen: ({ data: { label, alsoOn } }, journey) => [
      {
        type: 'LabelFoundDoubled',
        data: {
          item: itemOf(journey, label)?.item ?? '',
          label: label.label,
          ...(alsoOn === undefined ? {} : { alsoOn: alsoOn.label }),
        },
      },
    ],
  },
  DestroyCopy: {
    kind: 'act',
    rules: [
      labelIsKnown<DestroyCopy>(single),
      labelIsOfParticipant<DestroyCopy>(single, ['H2']),
      rule('it was found doubled', ['H2'], ({ data }, journey) =>
        journey.doubled[data.label.label] === undefined
          ? finding('ITEM_NOT_READY', { label: data.label.label, status: 'not-doubled' })
          : undefined,
      ),
      apart('destructionOfCopies', ({ data }) => [data.witness]),
    ],
    happen: ({ data }, journey) => [
      {
        type: 'CopyDestroyed',
        data: {
          item: itemOf(journey, data.label)?.item ?? '',
          label: data.label.label,
          witness: data.witness,
        },
      },
    ],
  },
};
