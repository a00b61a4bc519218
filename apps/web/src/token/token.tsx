import { type Shape, lookOf } from './look-of.js';

const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: 'M20 2a18 18 0 1 1 0 36a18 18 0 1 1 0-36z',
  square: 'M4 4h32v32h-32z',
  triangle: 'M20 1l19 35h-38z',
  diamond: 'M20 1l19 19l-19 19l-19-19z',
  hexagon: 'M11 3h18l10 17l-10 17h-18l-10-17z',
  star: 'M20 0l6 12l14 2l-10 10l2 15l-12-7l-12 7l2-15l-10-10l14-2z',
  cross: 'M12 2h16v10h10v16h-10v10h-16v-10h-10v-16h10z',
  drop: 'M20 1c10 12 15 18 15 24a15 13 0 1 1-30 0c0-6 5-12 15-24z',
};

/** One participant, one token: shape, colour and two letters, beside the number and never in its place. */
export function Token({
  subjectNumber,
  size = 'usual',
}: {
  subjectNumber: string;
  size?: 'usual' | 'large';
}) {
  const { shape, hue, letters } = lookOf(subjectNumber);
  return (
    <svg class={`token token-${hue} token-${size}`} viewBox="0 0 40 40" aria-hidden="true">
      <path d={OUTLINES[shape]} />
      <text x="20" y="26" text-anchor="middle">
        {letters}
      </text>
    </svg>
  );
}
