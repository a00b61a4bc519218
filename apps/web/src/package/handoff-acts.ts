import { type Act, act, present } from '../act/act.js';
import { fingerprint, oneOf, optional } from '../act/entry.js';
import { degrees } from '../act/quantities.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import type { PackageState, PostState } from '../journey/journey-state.js';
import { isAt } from '../places/is-at.js';
import type { NamedPost } from '../places/read-places.js';
import { toPost } from '../places/to-post.js';
import { isLikelyTaker } from './is-likely-taker.js';
import { latelyGivenTo, noteGivenTo } from './lately-given-to.js';
import { wordsOfHandoff as say } from './handoff-words.js';
import { refusalReasons } from './refusal-reasons.js';

/** What is seen of a package from the outside, each time that it changes hands. */
const outside = () => ({
  package: scanOf(say().package),
  seal: scanOf(say().seal),
  logger: scanOf(say().logger),
});

export const acceptPackage = (coi: string): Act => {
  const words = say();
  return act({
    title: words.accept,
    says: words.acceptSays,
    entries: outside(),
    confirm: words.accepted,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/handoff-acceptances', {
        params: { path: { coi } },
        body: { ...head, ...entered },
      }),
  });
};

export const refusePackage = (coi: string): Act => {
  const words = say();
  return act({
    title: words.refuse,
    says: words.refuseSays,
    entries: {
      package: scanOf(words.package),
      reason: oneOf(words.why, refusalReasons()),
      photoSha256: optional(fingerprint(words.photo)),
    },
    confirm: words.refused,
    send: (head, { photoSha256, ...entered }) =>
      client.POST('/journeys/{coi}/handoff-refusals', {
        params: { path: { coi } },
        body: { ...head, ...entered, ...present({ photoSha256 }) },
      }),
  });
};

/** @param posts who may take it from here */
export const offerPackage = (
  coi: string,
  parcel: PackageState,
  posts: readonly NamedPost[],
  at: PostState,
): Act => {
  const words = say();
  const isLikely = isLikelyTaker(parcel, at, latelyGivenTo());
  return act({
    title: words.offer,
    says: words.offerSays,
    entries: { ...outside(), to: toPost(words.to, handoffPosts(posts, at), isLikely) },
    confirm: words.offered,
    send: (head, entered) => {
      noteGivenTo(entered.to);
      return client.POST('/journeys/{coi}/handoff-offers', {
        params: { path: { coi } },
        body: { ...head, ...entered },
      });
    },
  });
};

/** A fact: whatever is seen is recorded, and what is in doubt is held. */
export const receivePackage = (coi: string): Act => {
  const words = say();
  return act({
    title: words.receive,
    says: words.receiveSays,
    entries: {
      ...outside(),
      temperatureMilliCelsius: degrees(words.temperature),
      intact: oneOf(words.looks, words.looksLike),
    },
    confirm: words.received,
    send: (head, { intact, ...entered }) =>
      client.POST('/journeys/{coi}/receipts', {
        params: { path: { coi } },
        body: { ...head, ...entered, intact: intact === 'intact' },
      }),
  });
};

/** Everybody but the own post. */
const handoffPosts = (posts: readonly NamedPost[], at: PostState): readonly NamedPost[] =>
  posts.filter(each => !isAt(at, each));
