import { catalogue } from './catalogue.js';
import { marks } from './marks.js';
import { ofDowntime } from './of-downtime.js';
import { ofCleanRoom } from './of-clean-room.js';
import { ofIdentity } from './of-identity.js';
import { ofInstruments } from './of-instruments.js';
import { ofLabels } from './of-labels.js';
import { ofLots } from './of-lots.js';
import { ofPasses } from './of-passes.js';
import { ofPeople } from './of-people.js';
import { ofPreparation } from './of-preparation.js';
import { ofRelease } from './of-release.js';
import { ofState } from './of-state.js';
import { ofVault } from './of-vault.js';

it('every code stands in one group', () => {
  const codes = [
    ofIdentity,
    ofState,
    ofRelease,
    ofPeople,
    ofPasses,
    ofVault,
    ofInstruments,
    ofLabels,
    ofLots,
    ofPreparation,
    ofDowntime,
    ofCleanRoom,
    marks,
  ].flatMap(group => Object.keys(group));
  expect(codes).toHaveLength(Object.keys(catalogue).length);
});
