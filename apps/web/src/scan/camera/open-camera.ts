/** Why there is no picture, so that a person is told what to do about it. */
export type CameraTrouble = 'none' | 'denied' | 'busy' | 'lost' | 'no-decoder';

/** Thrown with it. */
export class NoCamera extends Error {
  override readonly name = 'NoCamera';

  constructor(readonly trouble: CameraTrouble) {
    super(`No camera: ${trouble}`);
  }
}

/** By the name of the error (Media Capture and Streams, §10.2). */
const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** What reads symbols is at its fastest with such a frame, and still sees one on the cap of a tube. */
const WANTED: MediaTrackConstraints = {
  facingMode: { ideal: 'environment' },
  width: { ideal: 1280 },
  height: { ideal: 720 },
};

/** The camera that looks away from whoever holds the device; asks him first, where he has not said. @throws NoCamera */
export async function openCamera(): Promise<MediaStream> {
  // Browsers hide it from pages that came over plain HTTP.
  if (navigator.mediaDevices === undefined) throw new NoCamera('none');
  try {
    return await navigator.mediaDevices.getUserMedia({ video: WANTED });
  } catch (error) {
    throw new NoCamera((error instanceof Error ? TROUBLES[error.name] : undefined) ?? 'none');
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
