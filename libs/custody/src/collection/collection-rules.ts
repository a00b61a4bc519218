import { consentIsCurrentWhere } from '../consent/consent-is-current.js';
import { isClaimedFor } from '../journey/claimed-for.js';
import { identityOf, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Journey } from '../journey/journey.js';
import { consentStands } from '../journey/use-rules.js';
import { bandOf } from '../kernel/band-of.js';
import { finding } from '../kernel/finding.js';
import type { PresentedLabel } from '../kernel/presented.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { standsOnBand } from '../kernel/stands-on-band.js';
import type { CollectionCommand, RecordAspiration } from './commands.js';
import type { CollectionEvent } from './events.js';

const container = ({ data }: RecordAspiration) => [data.container];

const batchOf = (label: PresentedLabel, journey: Journey): string =>
  itemOf(journey, label)?.batch ?? journey.currentBatch;

/** Collections of the first schema stand in the record, and no claim stands behind their numbers. */
const isOfAnother = ({ batches }: Journey, batch: string, din: string): boolean =>
  Object.values(batches).some(other => other.batch !== batch && other.dins.includes(din));

/** The starting material is already out of the body: whatever is wrong is recorded and held, nothing is refused. */
export const collectionRules: Rulebook<CollectionCommand, Journey, CollectionEvent> = {
  RecordAspiration: {
    kind: 'fact',
    rules: [
      ...identityOf(container, ['H1']),
      itemsAre(
        'the container is labelled and empty',
        container,
        ({ kind, status }) => kind === 'starting-material' && status === 'labelled',
      ),
      rule('a second person compared label and wristband', ['H1'], ({ data }, { labels }) => {
        const label = labels[data.container.label];
        return label?.status === 'applied' && label.verifiedBy === undefined
          ? finding('LABEL_UNVERIFIED', { item: label.item })
          : undefined;
      }),
      rule('the band itself was scanned', ['H27'], ({ data }) =>
        standsOnBand(data.wristband, { kind: 'journey' }),
      ),
      rule("the wristband is the participant's", ['H1', 'H28'], (command, { participant, coi }) => {
        const found = bandOf(command, command.data.wristband, participant, { expected: coi });
        return found && { ...found, hold: { kind: 'journey' } };
      }),
      // A second bag of the same collection carries the same DIN: it is held by the batch.
      rule('the donation number is of this collection alone', ['H2'], ({ data }, journey) => {
        const batch = batchOf(data.container, journey);
        const { value, claim } = data.din;
        // On a bag of another therapy it is that therapy's: what is wrong is the bag.
        const ours = itemOf(journey, data.container) !== undefined;
        return !ours ||
          (isClaimedFor(data.din, 'din', batch, journey) && !isOfAnother(journey, batch, value))
          ? undefined
          : finding(
              'WRONG_DIN',
              { din: value, ...(claim === undefined ? {} : { coi: claim.coi }) },
              { kind: 'batch', batch },
            );
      }),
      rule('the volume is within the protocol', [], ({ data }, { protocol: { collection } }) =>
        data.volumeMicrolitres < collection.minVolumeMicrolitres ||
        data.volumeMicrolitres > collection.maxVolumeMicrolitres
          ? finding('VOLUME_OUT_OF_RANGE', { volumeMicrolitres: data.volumeMicrolitres })
          : undefined,
      ),
      rule(
        'the aspiration site is one of the protocol',
        [],
        ({ data }, { protocol: { collection } }) =>
          collection.aspirationSites.includes(data.aspirationSite)
            ? undefined
            : finding('ASPIRATION_SITE_NOT_PLANNED', {
                aspirationSite: data.aspirationSite,
                planned: collection.aspirationSites.join(' '),
              }),
      ),
      consentStands(),
      // Compared with the wristband, it had begun, and whoever compared was asked.
      consentIsCurrentWhere(
        ({ data }, { labels }) => labels[data.container.label]?.verifiedBy === undefined,
      ),
    ],
    happen: ({ data }, journey) => [
      {
        type: 'AspirationRecorded',
        data: {
          item: itemIds([data.container])[0] ?? '',
          batch: batchOf(data.container, journey),
          din: data.din.value,
          volumeMicrolitres: data.volumeMicrolitres,
          aspirationSite: data.aspirationSite,
          anticoagulantLot: data.anticoagulantLot,
          wristbandToken: data.wristband.claim?.token ?? -1,
          dinToken: data.din.claim?.token ?? -1,
        },
      },
    ],
  },
  RecordExpansionFailure: {
    kind: 'decision',
    rules: [
      rule('the batch is still being made', [], (_command, { batches, currentBatch }) => {
        const status = batches[currentBatch]?.status ?? 'unknown';
        return status === 'growing'
          ? undefined
          : finding('BATCH_NOT_GROWING', { batch: currentBatch, status });
      }),
    ],
    happen: ({ data }, journey) => [
      { type: 'ExpansionFailed', data: { batch: journey.currentBatch, cause: data.cause } },
    ],
  },
};
