import fc from 'fast-check';
import { broke } from '../../test/given-when-then.js';
import { type JourneyStory, given, parcel } from '../../test/journey-story.js';
import { courier, keeper, nurse, operator, road, vault, ward } from '../../test/people.js';
import { outsideOf, packageOf, productParcel, scan, thing } from '../../test/scans.js';
import { type Actor, postOf } from '../kernel/actor.js';

const about = { package: packageOf(productParcel) };
const outside = outsideOf(productParcel);
const { sscc, shipper, logger } = productParcel;
const packing = {
  ...about,
  leg: 'product',
  destination: ward,
  shipper: thing(shipper, productParcel),
  logger: thing(logger, productParcel),
} as const;

describe('custody of a package', () => {
  it('carries what is inside to whoever accepts it, and nothing else', () => {
    const { items, packages } = given('product-accepted').state;
    expect(packages[sscc]?.custodian).toEqual(road);
    expect(items.T1?.custodian).toEqual(road);
    expect(items.T2?.custodian).toEqual(vault);
  });

  it('H19: stays with the side that offers until the other accepts', () => {
    expect(given('product-offered').state.items.T1?.custodian).toEqual(vault);
  });

  it('H19: can be taken over when the other side is missing, and stays red for ever', () => {
    const { items } = given('product-departed')
      .when(nurse, 'TakeOver', { ...about, reason: 'nobody-there', witness: 'second-nurse' })
      .isRecorded(broke('CUSTODY_GAP'))
      .as({
        type: 'CustodyTakenOver',
        data: { sscc, from: road, to: ward, reason: 'nobody-there', witness: 'second-nurse' },
      }).state;
    expect(items.T1?.custodian).toEqual(ward);
  });

  it.each([[{}], [{ witness: 'nurse' }]])(
    'H31: one person alone takes over all the same, and QA asks who else was there: %j',
    witness => {
      given('product-departed')
        .when(nurse, 'TakeOver', { ...about, reason: 'nobody-there', ...witness })
        .isRecorded(broke('CUSTODY_GAP'), broke('TAKEN_OVER_ALONE'));
    },
  );

  it('H19: taking over the empty package leaves the unpacked tube where it is', () => {
    const { items, packages } = given('product-unpacked').when(courier, 'TakeOver', {
      ...about,
      reason: 'nobody-there',
    }).state;
    expect(packages[sscc]?.custodian).toEqual(road);
    expect(items.T1?.custodian).toEqual(ward);
  });

  it('is of whoever packed, also when he packed what another post held', () => {
    const { items, packages } = given('certified')
      .whenToldAfterwards(operator, 'PackUnits', { ...packing, units: [scan('T2')] })
      .isRecorded(broke('ITEM_NOT_READY', parcel(productParcel)), broke('NOT_CUSTODIAN')).state;
    expect(packages[sscc]?.custodian).toEqual(postOf(operator));
    expect(items.T2?.custodian).toEqual(postOf(operator));
  });
});

type Try = (story: JourneyStory, who: Actor) => JourneyStory;

/** What anybody may try with the product's package, at any moment, and what may be told of it afterwards. */
const TRIES: readonly Try[] = [
  (story, who) => story.when(who, 'OfferHandoff', { ...outside, to: road }).next,
  (story, who) => story.when(who, 'OfferHandoff', { ...outside, to: ward }).next,
  (story, who) => story.when(who, 'AcceptHandoff', outside).next,
  (story, who) => story.when(who, 'RefuseHandoff', { ...about, reason: 'damaged' }).next,
  (story, who) => story.when(who, 'CancelOffer', { ...about, reason: 'too early' }).next,
  (story, who) => story.when(who, 'TakeOver', { ...about, reason: 'nobody-there' }).next,
  (story, who) => story.when(who, 'DepartPackage', outside).next,
  (story, who) => story.whenToldAfterwards(who, 'OpenPackage', outside).next,
  (story, who) => story.when(who, 'UnpackUnits', { ...about, units: [scan('T1')] }).next,
  (story, who) => story.whenToldAfterwards(who, 'AcceptUnits', { units: [scan('T1')] }).next,
  (story, who) =>
    story.whenToldAfterwards(who, 'PackUnits', { ...packing, units: [scan('T1'), scan('T2')] })
      .next,
];
const PEOPLE = [keeper, courier, nurse, operator];

it('H19: whoever tries what in whichever order, everything there has one custodian, and contents go with their package', () => {
  const attempts = fc.array(fc.tuple(fc.constantFrom(...TRIES), fc.constantFrom(...PEOPLE)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(attempts, tries => {
      let story = given('product-sealed');
      for (const [attempt, who] of tries) {
        story = attempt(story, who);
        for (const { item, status, custodian, sscc: inside } of Object.values(story.state.items)) {
          if (status !== 'present') continue;
          expect({ item, custodian }).toEqual({ item, custodian: expect.anything() });
          const known = story.state.packages[inside ?? ''];
          if (known !== undefined) {
            expect({ item, custodian }).toEqual({ item, custodian: known.custodian });
          }
        }
      }
    }),
    { seed: 19, numRuns: 60 },
  );
});
