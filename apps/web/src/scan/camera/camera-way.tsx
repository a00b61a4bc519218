import { useRef, useState } from 'preact/hooks';
import { moment } from '../../instants/ledger-time.js';
import { inLanguages } from '../../words/in-languages.js';
import type { Scan } from '../scan.js';
import { CameraTroubleNote } from './camera-trouble-note.js';
import { hasTorch, light } from './torch.js';
import { useCamera } from './use-camera.js';
import { useSight } from './use-sight.js';
import './camera.css';

const say = inLanguages({
  en: {
    asking: 'The browser asks whether this page may use the camera. Allow it.',
    aim: 'Hold one symbol before the camera.',
    several: 'More than one symbol is in sight. Hold up only one, or cover the other.',
    dark: 'It is too dark to read.',
    lightOn: 'Light on',
    lightOff: 'Light off',
  },
  cs: {
    asking: 'Prohlížeč se ptá, zda tato stránka smí použít kameru. Povolte to.',
    aim: 'Podržte jeden kód před kamerou.',
    several: 'V záběru je více kódů. Ukažte jen jeden, nebo druhý zakryjte.',
    dark: 'Na čtení je příliš tma.',
    lightOn: 'Rozsvítit',
    lightOff: 'Zhasnout',
  },
});

/** Scans with the camera of the device: fetched when somebody first does. */
export default function CameraWay({ onRead }: { onRead: (scan: Scan) => void }) {
  const { state, fail, tryAgain } = useCamera();
  switch (state.kind) {
    case 'asking':
      return (
        <div class="finder finder-empty">
          <p role="status">{say().asking}</p>
        </div>
      );
    case 'trouble':
      return <CameraTroubleNote trouble={state.trouble} onTryAgain={tryAgain} />;
    case 'on':
      return <Finder stream={state.stream} onRead={onRead} onFailure={() => fail('no-decoder')} />;
  }
}

interface Shown {
  readonly stream: MediaStream;
  readonly onRead: (scan: Scan) => void;
  readonly onFailure: () => void;
}

function Finder({ stream, onRead, onFailure }: Shown) {
  const words = say();
  const video = useRef<HTMLVideoElement>(null);
  const { several, width, height, isDark } = useSight({
    video,
    stream,
    onCode: ({ symbology, raw }) => onRead({ symbology, raw, scannedAt: moment() }),
    onFailure: error => {
      console.error(error);
      onFailure();
    },
  });
  const told = several.length > 0 ? words.several : isDark ? words.dark : words.aim;
  return (
    <>
      <div class="finder">
        <video ref={video} muted playsInline />
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="xMidYMid slice"
          aria-hidden="true"
        >
          {several.map(({ symbology, raw, corners }) => (
            <polygon
              key={`${symbology} ${raw}`}
              points={corners.map(({ x, y }) => `${x},${y}`).join(' ')}
            />
          ))}
        </svg>
      </div>
      <p class={several.length > 0 ? 'finder-told finder-doubt' : 'finder-told'} role="status">
        {told}
      </p>
      {hasTorch(stream) && <Torch stream={stream} isWanted={isDark} />}
    </>
  );
}

function Torch({ stream, isWanted }: { stream: MediaStream; isWanted: boolean }) {
  const words = say();
  const [isOn, setOn] = useState(false);
  const turn = async (): Promise<void> => {
    await light(stream, !isOn);
    setOn(!isOn);
  };
  return (
    <button
      type="button"
      class={isWanted && !isOn ? 'next' : ''}
      aria-pressed={isOn}
      onClick={() => void turn()}
    >
      {isOn ? words.lightOff : words.lightOn}
    </button>
  );
}
