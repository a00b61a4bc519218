import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { instantOf } from '../kernel/instant.js';
import { type Rule, rule } from '../kernel/rule.js';
import { standsOnBand } from '../kernel/stands-on-band.js';
import { permissions } from '../permissions.js';
import { covers as coversMoment } from '../site/downtime.js';
import type { EnterDowntimeForm } from './commands.js';
import { type DowntimePack, enteredForm, packOfForm } from './downtime-packs.js';
import { readFormNumber } from './form-number.js';
import { givenIn, momentOf, peopleOn } from './on-paper.js';

type FormRule = Rule<EnterDowntimeForm, Journey>;

export const packOf = ({ data }: EnterDowntimeForm, { downtime }: Journey) =>
  packOfForm(downtime, data.form);

/** Whether the paper says that this tube and this person belong together: then they must. */
const saysMatch = ({ data: { paper } }: EnterDowntimeForm): boolean =>
  paper.kind === 'check' ? paper.check.agrees : givenIn(paper) !== undefined;

const tubeOf = (command: EnterDowntimeForm) =>
  command.data.tube !== undefined && saysMatch(command) ? [command.data.tube] : [];

const labelsOf = (command: EnterDowntimeForm) => [
  ...tubeOf(command),
  ...(command.data.syringe === undefined ? [] : [command.data.syringe]),
];

/** What a doubt about a paper is about: the tube of its pack, or everything where nobody knows which that is. */
const doubted = (pack: DowntimePack | undefined) =>
  pack === undefined
    ? ({ kind: 'journey' } as const)
    : ({ kind: 'unit', item: pack.item } as const);

/** Whose sheet it is, and whether it was typed before. */
export const aboutTheForm: readonly FormRule[] = [
  rule('nobody entered this form before', ['H50'], ({ data }, { downtime }) => {
    const entry = enteredForm(downtime, data.form);
    return entry && finding('FORM_ALREADY_ENTERED', { form: data.form, by: entry.enteredBy });
  }),
  rule('the form is of this therapy', ['H28', 'H50'], ({ data }, { coi }) => {
    const of = readFormNumber(data.form)?.coi;
    return of === coi
      ? undefined
      : finding('FORM_OF_ANOTHER_THERAPY', { form: data.form }, { kind: 'journey' });
  }),
  rule('the form was issued', ['H50'], (command, journey) =>
    readFormNumber(command.data.form)?.coi === journey.coi && packOf(command, journey) === undefined
      ? finding('FORM_NEVER_ISSUED', { form: command.data.form })
      : undefined,
  ),
  rule('the form was not accounted for otherwise', ['H50'], ({ data }, { downtime }) =>
    Object.hasOwn(downtime.returned, data.form)
      ? finding('FORM_FOUND_AGAIN', { form: data.form, was: downtime.returned[data.form] ?? '' })
      : undefined,
  ),
  rule('it can be read', ['H50'], ({ data }) =>
    data.paper.kind === 'illegible' ? finding('FORM_ILLEGIBLE', { form: data.form }) : undefined,
  ),
  rule('the downtime was declared', ['H50'], ({ data }) => {
    const at = instantOf(momentOf(data.paper));
    return data.downtimes.some(each => coversMoment(each, at))
      ? undefined
      : finding('NO_DOWNTIME_DECLARED', { form: data.form });
  }),
  rule('whoever stands on it may do so', ['H43', 'H50'], ({ data }) => {
    const stranger = peopleOn(data.paper).find(
      person => !(data.roles[person] ?? []).some(role => permissions.VerifyIdentity.includes(role)),
    );
    return stranger === undefined
      ? undefined
      : finding('PAPER_PERSON_MAY_NOT', { person: stranger });
  }),
];

/** H28: whom and what two people had before them, by the labels that stand on the paper. */
export const aboutIdentity: readonly FormRule[] = [
  rule('the labels on the paper are of this ledger', ['H3', 'H50'], (command, journey) => {
    const unknown = labelsOf(command).find(
      ({ claim }) =>
        claim === undefined || (claim.coi === journey.coi && !(claim.item in journey.items)),
    );
    return (
      unknown &&
      finding('PAPER_TUBE_UNKNOWN', { label: unknown.label }, doubted(packOf(command, journey)))
    );
  }),
  // A swap that two people did not see is no slip of the hand: whatever the pack was printed for is held at once.
  rule('they are of this participant and this dose', ['H28', 'H32', 'H50'], (command, journey) => {
    const { label, claim } =
      labelsOf(command).find(each => each.claim !== undefined && each.claim.coi !== journey.coi) ??
      {};
    return label === undefined || claim === undefined
      ? undefined
      : finding('PAPER_TUBE_FOREIGN', { label, coi: claim.coi }, doubted(packOf(command, journey)));
  }),
  rule('the tube is the one of the pack', ['H28', 'H50'], (command, journey) => {
    const [tube] = tubeOf(command);
    const pack = packOf(command, journey);
    const isOther = tube?.claim?.coi === journey.coi && tube.claim.item !== pack?.item;
    return pack === undefined || !isOther
      ? undefined
      : finding('PAPER_TUBE_DIFFERS', { pack: pack.pack, item: pack.item }, doubted(pack));
  }),
  rule("the band on the paper is the participant's", ['H28', 'H50'], (command, journey) => {
    const { wristband } = command.data;
    if (wristband === undefined || !saysMatch(command)) return undefined;
    const pack = doubted(packOf(command, journey));
    const { claim, ended } = wristband;
    if (claim === undefined && ended === undefined)
      return standsOnBand(wristband, pack) ?? finding('WRISTBAND_UNKNOWN', {}, pack);
    return claim !== undefined && claim.participant !== journey.participant
      ? finding('WRONG_PERSON', { expected: journey.coi }, { kind: 'journey' })
      : standsOnBand(wristband, pack);
  }),
];
