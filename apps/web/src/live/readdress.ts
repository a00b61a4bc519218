import { signal } from '@preact/signals';

/** How often a screen has put what it shows into its address: whoever tells the address tells it anew then. */
export const readdressed = signal(0);

/** Puts what is shown into the address, so that it can be sent to somebody; nothing is loaded, and there is nothing to go back to. */
export function readdress(address: string): void {
  history.replaceState(history.state, '', address);
  readdressed.value += 1;
}
