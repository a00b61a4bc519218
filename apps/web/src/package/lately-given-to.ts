import type { PostState } from '../journey/journey-state.js';
import { postName } from '../places/post-name.js';

const KEY = 'packages-given-to';
const REMEMBERED = 4;

/** Posts to which packages were held out from this device, the last one first. It names no therapy and no person. */
export function latelyGivenTo(): readonly string[] {
  const told: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
  return Array.isArray(told) ? told.filter(each => typeof each === 'string') : [];
}

export function noteGivenTo(post: PostState): void {
  const name = postName(post);
  const all = [name, ...latelyGivenTo().filter(each => each !== name)].slice(0, REMEMBERED);
  localStorage.setItem(KEY, JSON.stringify(all));
}
