import type { RouteProps } from 'preact-iso';
import { account } from '../session/account.js';

/**
 * A screen of one address and of one person. Another therapy on the same screen, or another person at the same device (he has signed in in
 * another tab, or the ledger knows somebody else by now), begins with a blank one: nothing that was scanned, typed or shown stays (H30).
 */
export function Anew({ component: Screen, ...route }: RouteProps<object>) {
  const { person, at } = account.value ?? {};
  return <Screen key={`${person} ${at?.site}/${at?.post} ${route.path}`} {...route} />;
}
