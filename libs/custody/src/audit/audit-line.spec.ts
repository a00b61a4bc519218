import { golden } from '../../../../test/harness/golden-event.js';
import type { CellsHarvested } from '../culture/events.js';
import type { EventType } from '../envelope/event-types.js';
import type { IdentityLookedUp } from '../identity/look-up.js';
import { auditLineOf, isException } from './audit-line.js';
import type { Flag } from './flags.js';
import { isInScope, isOwnAct } from './in-scope.js';

const lineOf = (...given: Parameters<typeof golden>) => auditLineOf(golden(...given));

describe('a line of the audit trail', () => {
  it('says who, as what, where, what, about which command and why it was refused', () => {
    expect(lineOf('CommandRefused')).toEqual({
      person: 'keeper-1',
      role: 'storage-keeper',
      site: 'bioinova',
      type: 'CommandRefused',
      command: 'RemapBox',
      code: 'COUNT_DIFFERS',
      subjects: ['9512345BOX1'],
      why: undefined,
      signed: undefined,
      flags: ['refusal'],
    });
  });

  it.each<[EventType, readonly Flag[]]>([
    ['EventCorrected', ['correction']],
    ['CustodyTakenOver', ['override']],
    ['StopRaised', ['danger']],
    ['MixUpRecorded', ['danger']],
    ['DeviationOpened', ['deviation']],
    ['SignInFailed', ['sign-in-failed']],
    ['VouchingFailed', ['sign-in-failed']],
    ['HolderVouchedFor', ['permission-change']],
    ['RoleGranted', ['permission-change']],
    ['RoleWithdrawn', ['permission-change']],
    ['IdentityLookedUp', ['look-up']],
    ['ListExported', ['export']],
    ['AuditTrailReviewed', ['review', 'signature']],
    ['SignedIn', []],
  ])('%s is flagged %j', (type, flags) => {
    expect(lineOf(type).flags).toEqual(flags);
  });

  it.each<[EventType, boolean]>([
    ['SignInFailed', true],
    ['RoleGranted', true],
    ['StopRaised', true],
    ['IdentityLookedUp', false],
    ['AuditTrailReviewed', false],
    ['SignedIn', false],
  ])('%s makes a reviewer look twice: %s', (type, exception) => {
    expect(isException(lineOf(type))).toBe(exception);
  });

  it('H31: says that something was written down long afterwards, and why it was not asked first', () => {
    const late = golden('HandoffAccepted', { recordedAt: '2027-01-01T00:00:00.000Z' });
    expect(auditLineOf(late).flags).toContain('late');
    const envelope = { ...late.envelope, afterTheFact: { reason: 'the tablet was empty' } };
    expect(auditLineOf({ ...late, envelope })).toMatchObject({
      why: 'the tablet was empty',
      flags: ['late', 'after-the-fact'],
    });
  });

  it('H31: says that something was typed in the place of a scan', () => {
    const scanned = golden('HandoffAccepted');
    const scans = [{ symbology: ']Z0', raw: 'M1', typed: 'wet' as const }];
    const line = auditLineOf({ ...scanned, envelope: { ...scanned.envelope, scans } });
    expect(line).toMatchObject({ why: 'wet' });
    expect(line.flags).toContain('typed');
  });

  it('is about everybody whom a look-up showed something of', () => {
    const { participants } = golden('IdentityLookedUp').data as IdentityLookedUp['data'];
    const line = lineOf('IdentityLookedUp');
    expect(line).toMatchObject({ why: 'contact' });
    for (const participant of participants) expect(isInScope(line, { on: participant })).toBe(true);
  });

  it.each<[EventType, string]>([
    ['LabelPrinted', 'printer'],
    ['PackagePacked', 'logger'],
    ['TubesFrozen', 'freezer'],
    ['UnitThawed', 'bath'],
    ['ResultRecorded', 'instrument'],
    ['BoxRegistered', 'tank'],
  ])('is about the instrument that %s names as %s', (type, field) => {
    const number = (golden(type).data as Readonly<Record<string, unknown>>)[field];
    expect(isInScope(lineOf(type), { on: String(number) })).toBe(true);
  });

  it('is about the bench at which something was done, and the instrument of which a finding tells', () => {
    const { bench } = golden('CellsHarvested').data as CellsHarvested['data'];
    expect(lineOf('CellsHarvested').subjects).toContain(bench.workstation);
    const facts = { instrument: 'CRF-1' };
    expect(lineOf('DeviationOpened', { data: { facts } }).subjects).toContain('CRF-1');
  });

  it('is read even where the name of a stream is no name', () => {
    expect(lineOf('CommandRefused', { data: { stream: 'box-%zz' } }).subjects).toEqual(['%zz']);
  });
});

describe('whose act something is', () => {
  it.each<[EventType, boolean]>([
    ['HoldResolved', true],
    ['RoleGranted', true],
    ['SignInFailed', true],
    // Nobody could review who has not done these.
    ['SignedIn', false],
    ['AuditTrailReviewed', false],
    ['ListExported', false],
  ])('H43: %s keeps who did it from reviewing it: %s', (type, own) => {
    const line = lineOf(type);
    expect(isOwnAct(line, line.person)).toBe(own);
    expect(isOwnAct(line, 'somebody-else')).toBe(false);
  });
});
