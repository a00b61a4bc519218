/** Not yet in the browser's own description: Image Capture, §4. */
type WithTorch = MediaTrackCapabilities & { readonly torch?: boolean };

const trackOf = (stream: MediaStream): MediaStreamTrack | undefined => stream.getVideoTracks()[0];

export function hasTorch(stream: MediaStream): boolean {
  const track = trackOf(stream);
  // Firefox tells no capabilities.
  return Boolean((track?.getCapabilities?.() as WithTorch | undefined)?.torch);
}

export async function light(stream: MediaStream, on: boolean): Promise<void> {
  const advanced = [{ torch: on } as MediaTrackConstraintSet];
  await trackOf(stream)?.applyConstraints({ advanced });
}
