import { consentIsCurrent } from '../consent/consent-is-current.js';
import {
  identityOf,
  intoAnother,
  itemIds,
  itemOf,
  itemsAre,
  wristbandIsParticipants,
} from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import {
  consentStands,
  deviceClockIsRight,
  inCustody,
  ledgerClockIsRight,
  notExpired,
  notHeld,
  released,
  withinUseTime,
} from '../journey/use-rules.js';
import { type Command, gateTime, startTime } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import { MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import { type CommandRules, type Rule, rule } from '../kernel/rule.js';
import { doseVolumeOf } from '../preparation/dose-volume.js';
import { madeReady } from '../preparation/made-ready.js';
import { relabelledByTwo } from '../relabelling/relabelling.js';
import type { DrawUp, HoldTimeOut, OpenTube, StartInfusion } from './commands.js';
import type { BedsideEvent } from './events.js';
import {
  checksStillStand,
  doseIsPlannedHere,
  doseNotGiven,
  verifiedByTwo,
} from './verification-rules.js';

type Rules<C extends OpenTube | DrawUp | HoldTimeOut | StartInfusion> = CommandRules<
  C,
  Journey,
  BedsideEvent
>;

const tube = ({ data }: OpenTube) => [data.tube];
const drawn = ({ data }: DrawUp) => [data.tube, data.syringe];
const syringe = ({ data }: HoldTimeOut | StartInfusion) => [data.syringe];

const unitOf = ({ data }: OpenTube | DrawUp, journey: Journey): Item[] => {
  const item = itemOf(journey, data.tube);
  return item === undefined ? [] : [item];
};

/** The syringe and the tube it was drawn from: a hold on either stops both. */
const syringeAndSource = (
  { data }: HoldTimeOut | StartInfusion,
  journey: Journey,
): readonly Item[] => {
  const item = itemOf(journey, data.syringe);
  if (item === undefined) return [];
  return [item, ...item.parents.flatMap(parent => journey.items[parent] ?? [])];
};

/** H37: intrathecal, read from the label, said aloud and typed by nobody's habit. */
const routeIsProtocols = <C extends Command<string, { readonly route: string }>>(): Rule<
  C,
  Journey
> =>
  rule("the route is the protocol's", ['H37'], ({ data }, journey) =>
    data.route === journey.protocol.administration.route
      ? undefined
      : finding('ROUTE_DIFFERS', {
          route: data.route,
          required: journey.protocol.administration.route,
        }),
  );

const timeOutIsRecent = (command: StartInfusion, journey: Journey): Finding | undefined => {
  const { timeOut } = journey.bedside;
  const limitMs = journey.protocol.administration.verificationValidMinutes * MINUTE_MS;
  return timeOut !== undefined && gateTime(command) > timeOut.at + limitMs
    ? finding('TIME_OUT_TOO_OLD')
    : undefined;
};

/** The gate of design A.3: everything that makes an opening right, in the order in which it is told. */
export const openTube: Rules<OpenTube> = {
  kind: 'act',
  rules: [
    doseIsPlannedHere(),
    doseNotGiven(),
    ...identityOf(tube, ['H28']),
    ledgerClockIsRight(),
    deviceClockIsRight(),
    itemsAre(
      'the tube is closed and here',
      tube,
      ({ kind, status, sscc }) => kind === 'tube' && status === 'present' && sscc === undefined,
    ),
    itemsAre(
      'the seal of the tube was tested and is tight',
      tube,
      ({ sealTight }) => sealTight === true,
      ['H14'],
    ),
    itemsAre(
      'a frozen product was frozen and thawed, a fresh one neither',
      tube,
      ({ frozenAt, thawedUseBy }, { protocol: { form } }) =>
        thawedUseBy !== undefined || (form.kind === 'fresh' && frozenAt === undefined),
      ['H35'],
    ),
    ...verifiedByTwo<OpenTube>(({ data }) => itemIds([data.tube])),
    inCustody(unitOf),
    consentStands(),
    consentIsCurrent(unitOf),
    released(unitOf),
    notHeld(unitOf),
    relabelledByTwo(unitOf),
    notExpired(unitOf),
    withinUseTime(unitOf),
  ],
  happen: (command, journey) => [
    {
      type: 'TubeOpened',
      data: {
        item: itemIds([command.data.tube])[0] ?? '',
        useBy: timestampOf(
          after(
            startTime(command),
            journey.protocol.administration.useWithinMinutesOfOpening * MINUTE_MS,
          ),
        ),
      },
    },
  ],
};

/** H26, H38: after a part of it went in, what is drawn up for the rest is the rest. */
const restOfTheDose = rule<DrawUp, Journey>(
  'no more is drawn up than is left of the dose',
  ['H26', 'H38'],
  ({ data }, journey) => {
    const { infusedMicrolitres } = journey.bedside;
    const dose = doseVolumeOf(journey, itemOf(journey, data.tube));
    return infusedMicrolitres > 0 &&
      data.volumeMicrolitres > dose.mostMicrolitres - infusedMicrolitres
      ? finding('DOSE_EXCEEDED', {
          infusedMicrolitres,
          restMicrolitres: dose.middleMicrolitres - infusedMicrolitres,
        })
      : undefined;
  },
);

export const drawUp: Rules<DrawUp> = {
  kind: 'act',
  rules: [
    doseIsPlannedHere(),
    doseNotGiven(),
    ...identityOf(drawn, ['H28']),
    intoAnother(
      ({ data }) => [data.tube],
      ({ data }) => [data.syringe],
    ),
    itemsAre(
      'the tube is open',
      ({ data }: DrawUp) => [data.tube],
      ({ status }) => status === 'opened',
    ),
    itemsAre(
      'the syringe is labelled and empty',
      ({ data }: DrawUp) => [data.syringe],
      item => item.kind === 'syringe' && item.status === 'labelled',
      ['H3'],
    ),
    inCustody(unitOf),
    madeReady<DrawUp>(({ data }) => data.tube),
    withinUseTime(unitOf),
    rule('no more is drawn up than the tube holds', ['H38'], (command, { protocol, items }) => {
      const { volumeMicrolitres: drawnMicrolitres } = command.data;
      const held = items[command.data.tube.claim?.item ?? '']?.volumeMicrolitres;
      return held !== undefined && drawnMicrolitres > held + protocol.dose.toleranceMicrolitres
        ? finding('VOLUME_IMPLAUSIBLE', { drawnMicrolitres, heldMicrolitres: held })
        : undefined;
    }),
    restOfTheDose,
  ],
  happen: ({ data }) => [
    {
      type: 'DrawnUp',
      data: {
        from: itemIds([data.tube])[0] ?? '',
        syringe: itemIds([data.syringe])[0] ?? '',
        volumeMicrolitres: data.volumeMicrolitres,
      },
    },
  ],
};

export const holdTimeOut: Rules<HoldTimeOut> = {
  kind: 'act',
  rules: [
    doseIsPlannedHere(),
    doseNotGiven(),
    ...wristbandIsParticipants<HoldTimeOut>(['H28']),
    ...identityOf(syringe, ['H28']),
    ledgerClockIsRight(),
    deviceClockIsRight(),
    itemsAre(
      'the syringe is drawn up',
      syringe,
      ({ kind, status }) => kind === 'syringe' && status === 'present',
    ),
    inCustody(syringeAndSource),
    routeIsProtocols(),
  ],
  happen: ({ data }) => [
    {
      type: 'TimeOutHeld',
      data: {
        syringe: itemIds([data.syringe])[0] ?? '',
        route: data.route,
        wristbandToken: data.wristband.claim?.token ?? -1,
      },
    },
  ],
};

/** The last gate before what cannot be undone: a hold one millisecond earlier wins. */
export const startInfusion: Rules<StartInfusion> = {
  kind: 'act',
  rules: [
    doseIsPlannedHere(),
    doseNotGiven(),
    ...identityOf(syringe, ['H28']),
    ledgerClockIsRight(),
    deviceClockIsRight(),
    itemsAre(
      'the syringe is drawn up',
      syringe,
      ({ kind, status }) => kind === 'syringe' && status === 'present',
    ),
    inCustody(syringeAndSource),
    rule('no infusion is running', ['H26'], (_command, journey) =>
      journey.bedside.running === undefined
        ? undefined
        : finding('ALREADY_DONE', { doseNumber: journey.doseNumber }),
    ),
    checksStillStand(syringeAndSource),
    rule('the time-out was held for this syringe', ['H28', 'H37'], ({ data }, { bedside }) =>
      bedside.timeOut === undefined || bedside.timeOut.syringe !== data.syringe.claim?.item
        ? finding('TIME_OUT_MISSING')
        : undefined,
    ),
    rule('the time-out is of this moment', ['H22'], timeOutIsRecent),
    routeIsProtocols(),
    rule('the dose is the planned one', ['H32'], ({ data }, journey) =>
      data.doseNumber === journey.doseNumber
        ? undefined
        : finding('DOSE_NOT_PLANNED', { doseNumber: data.doseNumber, planned: journey.doseNumber }),
    ),
    consentStands(),
    consentIsCurrent(syringeAndSource),
    released(syringeAndSource),
    notHeld(syringeAndSource),
    relabelledByTwo(syringeAndSource),
    notExpired(syringeAndSource),
    withinUseTime(syringeAndSource),
  ],
  happen: ({ data }) => [
    {
      type: 'InfusionStarted',
      data: {
        syringe: itemIds([data.syringe])[0] ?? '',
        route: data.route,
        doseNumber: data.doseNumber,
      },
    },
  ],
};
