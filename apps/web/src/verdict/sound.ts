interface Tone {
  readonly hertz: number;
  readonly fromSeconds: number;
  readonly seconds: number;
}

/** Two that rise and are gone, for what is right; three that are the same and low, for STOP. */
const MATCH: readonly Tone[] = [
  { hertz: 660, fromSeconds: 0, seconds: 0.12 },
  { hertz: 880, fromSeconds: 0.14, seconds: 0.18 },
];
const STOP: readonly Tone[] = [0, 0.35, 0.7].map(fromSeconds => ({
  hertz: 220,
  fromSeconds,
  seconds: 0.25,
}));

const VIBRATES: Readonly<Record<'MATCH' | 'STOP', readonly number[]>> = {
  MATCH: [80],
  STOP: [400, 120, 400, 120, 400],
};

/** The verdict for ears and hands. Where a browser plays or shakes nothing, the screen says it all the same. */
export function sound(verdict: 'MATCH' | 'STOP'): void {
  navigator.vibrate?.([...VIBRATES[verdict]]);
  if (!('AudioContext' in globalThis)) return;
  const context = new AudioContext();
  // Until somebody has touched the page a browser keeps it silent: nothing is queued for later.
  if (context.state === 'suspended') return void context.close();
  for (const { hertz, fromSeconds, seconds } of verdict === 'MATCH' ? MATCH : STOP) {
    const tone = context.createOscillator();
    tone.type = verdict === 'MATCH' ? 'sine' : 'square';
    tone.frequency.value = hertz;
    tone.connect(context.destination);
    tone.start(context.currentTime + fromSeconds);
    tone.stop(context.currentTime + fromSeconds + seconds);
  }
  setTimeout(() => void context.close(), 2_000);
}
