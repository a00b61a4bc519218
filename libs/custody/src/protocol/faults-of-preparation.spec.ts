import { preparation } from '../../test/preparation-story.js';
import { type Form, protocolOf } from '../../test/protocol-of-stories.js';
import type { Preparation } from './preparation.js';
import { readProtocol } from './read-protocol.js';

const faultsOf = (change: object, form: Form = 'cryo') => {
  const sound = protocolOf(form);
  const sources = { ...sound.sources, '/preparation': 'Made up for the stories' };
  const reading = readProtocol({ ...sound, preparation: { ...preparation, ...change }, sources });
  return reading.ok ? [] : reading.faults.map(({ says }) => says);
};
const stepsWithout = (name: string): Preparation['steps'] =>
  preparation.steps.filter(({ step }) => step !== name);

describe('the instruction by which a frozen unit is made ready', () => {
  it('stands in the protocol, with its steps in order', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ steps: stepsWithout('viability') })).toEqual([]);
  });

  it('is of something that was frozen', () => {
    expect(faultsOf({}, 'fresh')).toEqual(['only what is frozen is thawed']);
  });

  it('H36: begins with the thaw, ends with the use, and says nothing twice', () => {
    const [thaw, ...rest] = preparation.steps;
    expect(faultsOf({ steps: rest })).toEqual(['the first step is the thaw']);
    expect(faultsOf({ steps: [thaw, { step: 'use', withinMinutes: 9 }, { step: 'mix' }] })).toEqual(
      ['the last step is the use'],
    );
    expect(faultsOf({ steps: [...stepsWithout('use'), { step: 'wash' }] })).toEqual([
      'the step "wash" stands twice',
    ]);
  });

  it('H36: has limits that something can meet', () => {
    const [thaw] = preparation.steps;
    const cold = { ...thaw, maxMilliCelsius: 36_000 };
    expect(faultsOf({ steps: [cold] })).toEqual(['the range of the thaw is empty']);
    const dilute = { step: 'dilute', minMicrolitres: 2, maxMicrolitres: 1 };
    expect(faultsOf({ steps: [thaw, dilute] })).toEqual([
      'the smallest volume is larger than the largest',
    ]);
  });

  it('H36: has a source for each of its limits, those that are written as text as well', () => {
    const sound = protocolOf('cryo');
    const reading = readProtocol({ ...sound, preparation });
    expect(reading.ok ? [] : reading.faults.map(({ at }) => at)).toEqual([
      '/preparation/instruction/version',
      '/preparation/steps/0/minMilliCelsius',
      '/preparation/steps/0/maxMilliCelsius',
      '/preparation/steps/0/maxMinutes',
      '/preparation/steps/1/minPercent',
      '/preparation/steps/3/minMicrolitres',
      '/preparation/steps/3/maxMicrolitres',
      '/preparation/steps/5/withinMinutes',
    ]);
  });
});
