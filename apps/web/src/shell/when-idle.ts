const AFTER_MS = 200;

/** Does something that nobody waits for: after the page is there, and when nothing else is to be done. */
export function whenIdle(task: () => void): void {
  if (document.readyState !== 'complete')
    addEventListener('load', () => whenIdle(task), { once: true });
  // Safari tells nobody when it is idle.
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, AFTER_MS);
}
