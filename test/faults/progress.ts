const WIDTH = 40;

/** One line that redraws itself, on a terminal only. How much there is in all may be known only at the end. */
export function progress(what: string, done: number, of: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((Math.min(done, of) / of) * WIDTH);
  const bar = '#'.repeat(filled) + '.'.repeat(WIDTH - filled);
  process.stderr.write(`\r[${bar}] ${done}/${of} ${what}\u{1B}[K`);
  if (done >= of) process.stderr.write('\n');
}
