import { signal } from '@preact/signals';

/** A newer version of the app is on this device than the one on the screen. It waits until somebody asks for it. */
export const isNewVersionReady = signal(false);

const HOUR_MS = 3_600_000;

/** What takes over next; undefined where it has done so already, for another window. */
let waiting: ServiceWorker | undefined;

/** Keeps the app itself on this device, for when there is no signal, and asks now and then whether there is a newer one. */
export async function keepPages(): Promise<void> {
  // Browsers hide it from pages that came over plain HTTP.
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('/app/service-worker.js');
  const look = (): void => {
    // Where nothing was in charge before, there is no older version to take the place of.
    if (registration.waiting === null || serviceWorker.controller === null) return;
    waiting = registration.waiting;
    isNewVersionReady.value = true;
  };
  look();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  if (serviceWorker.controller !== null)
    serviceWorker.addEventListener('controllerchange', () => {
      waiting = undefined;
      isNewVersionReady.value = true;
    });
  const ask = (): void => {
    // Without a signal there is nothing newer to be had.
    if (!document.hidden) registration.update().catch(() => undefined);
  };
  setInterval(ask, HOUR_MS);
  document.addEventListener('visibilitychange', ask);
}

/** Begins anew with the newer version. */
export function beginAnew(): void {
  if (waiting === undefined) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting.postMessage('take over', []);
}
