import { given } from '../../test/journey-story.js';
import { cleanRoom, courier, keeper, nurse, operator, qa, road, vault } from '../../test/people.js';
import { outsideOf, packageOf, productParcel } from '../../test/scans.js';
import type { Actor } from '../kernel/actor.js';
import { HOUR_MS, after, timestampOf } from '../kernel/instant.js';
import { coiOfPass } from './pass-rules.js';

const SECRET = 'sha256-of-the-secret';
const { sscc } = productParcel;
const issuing = { package: packageOf(productParcel), to: road, hours: 12, secretSha256: SECRET };
const sealed = given('product-sealed');
const PASS = `${sealed.state.coi}-1`;
const holder: Actor = { ...courier, person: `pass-${PASS}` };
const redeeming = { pass: PASS, secretSha256: SECRET, session: 'SESSION-1' };
const issued = sealed.when(keeper, 'IssueCourierPass', issuing).next;
const redeemed = issued.when(holder, 'RedeemCourierPass', redeeming).next;

describe('giving a pass to a courier', () => {
  it('is for one package, a post and some hours', () => {
    sealed.when(keeper, 'IssueCourierPass', issuing).happens({
      type: 'CourierPassIssued',
      data: {
        pass: PASS,
        sscc,
        heldBy: vault,
        to: road,
        validUntil: timestampOf(after(sealed.now, 12 * HOUR_MS)),
        secretSha256: SECRET,
      },
    });
    expect(coiOfPass(PASS)).toBe(sealed.state.coi);
  });

  it('H19: is not for whoever has nothing to give', () => {
    sealed.when(operator, 'IssueCourierPass', issuing).isStopped('NOT_CUSTODIAN');
    sealed.when(nurse, 'IssueCourierPass', issuing).isStopped('NOT_CUSTODIAN');
  });

  it('H18: is not for a package of another therapy', () => {
    const other = { ...issuing, package: { ...packageOf(productParcel), sscc: '9' } };
    sealed.when(keeper, 'IssueCourierPass', other).isStopped('WRONG_PACKAGE');
  });

  it('is never longer than a day', () => {
    const { state } = sealed.when(keeper, 'IssueCourierPass', { ...issuing, hours: 900 }).next;
    expect(state.passes[PASS]?.validUntil).toBe(after(sealed.now, 24 * HOUR_MS));
  });

  it('is possible at the door and from afar, once a courier has the package', () => {
    const onTheWay = redeemed
      .and(keeper, offered)
      .when(holder, 'AcceptHandoff', outsideOf(productParcel)).next;
    const again = { type: 'CourierPassIssued' };
    for (const actor of [nurse, keeper])
      expect(onTheWay.when(actor, 'IssueCourierPass', issuing).next.events.at(-1)).toMatchObject(
        again,
      );
    onTheWay
      .when({ ...nurse, site: 'brno' }, 'IssueCourierPass', issuing)
      .isStopped('NOT_CUSTODIAN');
  });
});

const offered = {
  type: 'HandoffOffered',
  data: {
    offer: 'OFFER-1',
    sscc,
    from: vault,
    to: road,
    expiresAt: timestampOf(after(sealed.now, HOUR_MS)),
  },
} as const;

describe('redeeming a pass', () => {
  it('makes it the pass of one person', () => {
    issued
      .when(holder, 'RedeemCourierPass', redeeming)
      .happens({ type: 'CourierPassRedeemed', data: { pass: PASS, session: 'SESSION-1' } });
  });

  it('H43: needs the secret of this pass', () => {
    issued
      .when(holder, 'RedeemCourierPass', { ...redeeming, secretSha256: 'of another' })
      .isRefused('PASS_REFUSED');
    issued
      .when(holder, 'RedeemCourierPass', { ...redeeming, pass: `${PASS}1` })
      .isRefused('PASS_REFUSED');
  });

  it('H43: happens once: a second one is stopped, and told', () => {
    redeemed
      .when(holder, 'RedeemCourierPass', { ...redeeming, session: 'SESSION-2' })
      .isStopped('PASS_USED');
  });

  it('H43: is too late at the moment at which its time is over', () => {
    const until = issued.state.passes[PASS]?.validUntil ?? issued.now;
    issued.at(until).when(holder, 'RedeemCourierPass', redeeming).isRefused('PASS_EXPIRED');
  });

  it('H43: is too late once it was revoked', () => {
    issued
      .when(qa, 'RevokeCourierPass', { pass: PASS, reason: 'lost' })
      .next.when(holder, 'RedeemCourierPass', redeeming)
      .isRefused('PASS_REVOKED');
  });

  it('H19: is too late once the package is in other hands', () => {
    issued
      .and(operator, {
        type: 'CustodyTakenOver',
        data: { sscc, from: vault, to: cleanRoom, reason: 'nobody-there' },
      })
      .when(holder, 'RedeemCourierPass', redeeming)
      .isRefused('PASS_PACKAGE_GONE');
  });
});

describe('revoking a pass', () => {
  it('is done once, and by whom the therapy concerns', () => {
    const revoking = { pass: PASS, reason: 'lost' };
    issued
      .when({ ...nurse, site: 'brno' }, 'RevokeCourierPass', revoking)
      .isRefused('NOT_CONCERNED');
    issued
      .when(keeper, 'RevokeCourierPass', revoking)
      .next.when(keeper, 'RevokeCourierPass', revoking)
      .isRefused('ALREADY_DONE');
    // Every object of the language has something of this name, and no therapy a pass.
    issued
      .when(keeper, 'RevokeCourierPass', { ...revoking, pass: 'constructor' })
      .isRefused('ALREADY_DONE');
  });
});
