/** For so long somebody who touched the device is taken to be before it. */
const PRESENT_MS = 60_000;

let touchedAtMs = Date.now();

const touched = (): void => {
  touchedAtMs = Date.now();
};

/** Fingers, keys, and scanners that type. */
for (const event of ['pointerdown', 'keydown', 'touchstart'])
  addEventListener(event, touched, { capture: true, passive: true });

/** Whether somebody is there: what a screen asks by itself must not keep the session of whoever has left it open (ADR 15). */
export const isAttended = (): boolean => Date.now() - touchedAtMs < PRESENT_MS;
