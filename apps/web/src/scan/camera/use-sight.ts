import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { decode } from './decoder.js';
import type { SeenCode } from './seen.js';
import { Sight } from './sight.js';

/** Darker than this, of 255, a label cannot be told from its shadow. */
const DARK = 45;

/** What is said of what the camera shows. */
export interface InSight {
  /** More than one symbol, of which none is taken: where they are, in a frame of this size. */
  readonly several: readonly SeenCode[];
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
}

const NOTHING: InSight = { several: [], width: 1, height: 1, isDark: false };

interface Watched {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly stream: MediaStream;
  /** One symbol, for sure. Nothing is looked at after it. */
  readonly onCode: (code: SeenCode) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Looks at one frame after another, each as soon as it is there and the one before it was read. */
export function useSight({ video, stream, onCode, onFailure }: Watched): InSight {
  const [inSight, setInSight] = useState(NOTHING);
  const tell = useRef({ onCode, onFailure });
  tell.current = { onCode, onFailure };
  useEffect(() => {
    const shown = video.current;
    if (shown === null) return;
    const over = new AbortController();
    const { signal } = over;
    const watch = async (): Promise<void> => {
      const sight = new Sight();
      shown.srcObject = stream;
      await shown.play();
      while (!signal.aborted) {
        await nextFrame(shown);
        const { videoWidth: width, videoHeight: height } = shown;
        const { codes, brightness } = await decode(await createImageBitmap(shown));
        if (signal.aborted) return;
        const held = sight.see(codes, performance.now());
        if (held.kind === 'one') return tell.current.onCode(held.code);
        const several = held.kind === 'several' ? held.codes : [];
        const isDark = brightness < DARK;
        setInSight(before =>
          several.length + before.several.length === 0 && isDark === before.isDark
            ? before
            : { several, width, height, isDark },
        );
      }
    };
    watch().catch((error: unknown) => {
      // A sheet that is closed takes the picture away under what looks at it.
      if (!signal.aborted) tell.current.onFailure(error);
    });
    return () => {
      over.abort();
      shown.srcObject = null;
    };
  }, [stream]);
  return inSight;
}

/** Safari learned late to tell of each frame of a film. */
const nextFrame = (video: HTMLVideoElement): Promise<unknown> =>
  new Promise(shown =>
    'requestVideoFrameCallback' in video
      ? video.requestVideoFrameCallback(shown)
      : requestAnimationFrame(shown),
  );
