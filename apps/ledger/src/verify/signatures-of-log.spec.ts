import { readFileSync } from 'node:fs';
import { SignaturesOfLog } from './signatures-of-log.js';

const golden = (path: string): string =>
  (JSON.parse(readFileSync(`test/vectors/${path}.json`, 'utf8')) as { bytes: string }).bytes;

/** A signature says that a key was used; whose key it was, says the log. */
describe('the signatures of a log', () => {
  const registered = golden('events/PasskeyRegistered.v1');
  const removed = golden('events/PasskeyRemoved.v1');
  const signed = golden('signed-event');

  const follow = async (...log: readonly string[]): Promise<(string | undefined)[]> => {
    const signatures = new SignaturesOfLog();
    const faults: (string | undefined)[] = [];
    for (const text of log) faults.push(await signatures.follow(new TextEncoder().encode(text)));
    return faults;
  };

  it('count with the key that the signer had at that place', async () => {
    expect(await follow(registered, signed)).toEqual([undefined, undefined]);
    expect(await follow(registered, signed, removed)).toEqual([undefined, undefined, undefined]);
  });

  it('H43: do not count with a key that was not yet his, or no longer', async () => {
    const notHis = 'its signer, or the device, had no such key at that time';
    expect(await follow(signed)).toEqual([notHis]);
    expect(await follow(registered, removed, signed)).toEqual([undefined, undefined, notHis]);
    const ofAnother = registered.replaceAll('a-qa-investigator', 'somebody-else');
    expect(await follow(ofAnother, signed)).toEqual([undefined, notHis]);
  });

  it('H24: of what a device kept offline count with the key that it was enrolled with, and with no other', async () => {
    const phone = golden('enrolled-phone');
    const kept = golden('events/HandoffAccepted.v1.kept-offline');
    expect(await follow(phone, kept)).toEqual([undefined, undefined]);
    const notIts = 'the device that kept it had no such key at that time';
    expect(await follow(kept)).toEqual([notIts]);
    expect(
      await follow(phone, kept.replace('"reason":"no signal"', '"reason":"too late"')),
    ).toEqual([
      undefined,
      'what its device kept offline is not this: its signature was given on another command',
    ]);
    expect(await follow(phone, kept.replace('"body":{', '"said":{'))).toEqual([
      undefined,
      'what its device kept offline cannot be read',
    ]);
  });

  it('H41: do not count when the event was changed, or is of another therapy', async () => {
    expect(await follow(registered, signed.replace('"device":"d"', '"device":"e"'))).toEqual([
      undefined,
      'its signature is not of the person who is said to have done it',
    ]);
    expect(await follow(registered, signed.replace('"seen":{', '"saw":{'))).toEqual([
      undefined,
      'its signature cannot be read',
    ]);
  });
});
