import { writeFileSync } from 'node:fs';
import { HEIGHT, WIDTH } from './picture-of.js';

const FRAMES_PER_SECOND = 10;

/** Of each picture so much, that whoever looks has time to read it. */
const FRAMES_EACH = 2 * FRAMES_PER_SECOND;

/** Both colours of a grey pixel: neither. */
const GREY = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);

/**
 * Writes a film in YUV4MPEG2, the plainest that the browser's fake camera shows: pictures one after another, again and again.
 * One picture alone needs one frame.
 */
export function writeFilm(file: string, pictures: readonly Buffer[]): void {
  const header = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420mpeg2\n`;
  const times = pictures.length > 1 ? FRAMES_EACH : 1;
  const frames = pictures.flatMap(picture =>
    Array.from({ length: times }, () => [Buffer.from('FRAME\n'), picture, GREY]).flat(),
  );
  writeFileSync(file, Buffer.concat([Buffer.from(header), ...frames]));
}
