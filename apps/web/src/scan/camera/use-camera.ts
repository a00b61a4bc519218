import { useEffect, useState } from 'preact/hooks';
import { type CameraTrouble, NoCamera, closeCamera, openCamera } from './open-camera.js';

export type CameraState =
  /** The browser is asking whoever holds it, or the camera is starting. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'on'; readonly stream: MediaStream }
  | { readonly kind: 'trouble'; readonly trouble: CameraTrouble };

const ASKING: CameraState = { kind: 'asking' };

export interface CameraInUse {
  readonly state: CameraState;
  readonly fail: (trouble: CameraTrouble) => void;
  readonly tryAgain: () => void;
}

/** The camera, for as long as it is shown. It is off as soon as the sheet is closed: nobody is filmed by accident. */
export function useCamera(): CameraInUse {
  const [state, setState] = useState(ASKING);
  const [attempt, setAttempt] = useState(0);
  const fail = (trouble: CameraTrouble): void => setState({ kind: 'trouble', trouble });
  useEffect(() => {
    let isOver = false;
    setState(ASKING);
    const opening = openCamera();
    opening.then(
      stream => {
        if (isOver) return closeCamera(stream);
        // Pulled out, or taken away by its owner: browsers do not tell when it was the page itself that stopped it.
        for (const track of stream.getTracks())
          track.addEventListener('ended', () => isOver || fail('lost'));
        setState({ kind: 'on', stream });
      },
      (error: unknown) => {
        if (!(error instanceof NoCamera)) throw error;
        if (!isOver) fail(error.trouble);
      },
    );
    return () => {
      isOver = true;
      void opening.then(closeCamera, () => undefined);
    };
  }, [attempt]);
  return { state, fail, tryAgain: () => setAttempt(attempt + 1) };
}
