/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

/**
 * Keeps the pages themselves on the device, so that they open without a signal. It keeps no answer of the ledger: what was
 * true an hour ago must not look like what is true now (H24).
 */
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

const page = createHandlerBoundToURL('index.html');

self.addEventListener('fetch', event => {
  if (event.request.mode !== 'navigate') return;
  const { pathname } = new URL(event.request.url);
  if (!pathname.startsWith('/app/')) return;
  event.respondWith(page({ event, request: event.request, url: new URL(event.request.url) }));
});

/** A new version takes over when every page of the old one is closed, or when its user says so: never between two scans. */
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
