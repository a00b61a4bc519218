import { progressBar } from './progress.js';

const terminal = (isTTY: boolean) => {
  const lines: string[] = [];
  return { lines, isTTY, write: (text: string) => lines.push(text) };
};

describe('the progress bar', () => {
  it('is drawn over itself, once for every percent, and ends its line', () => {
    const screen = terminal(true);
    const progress = progressBar(screen).step('Copying');
    for (const done of [0, 1, 500, 504, 1000]) progress(done, 1000);
    expect(screen.lines).toEqual([
      `\rCopying                      [${'-'.repeat(30)}]   0 %`,
      `\rCopying                      [${'#'.repeat(15)}${'-'.repeat(15)}]  50 %`,
      `\rCopying                      [${'#'.repeat(30)}] 100 %\n`,
    ]);
  });

  it('leaves its line when the command ends in the middle of it', () => {
    const screen = terminal(true);
    const bar = progressBar(screen);
    bar.step('Copying')(1, 2);
    bar.end();
    bar.end();
    expect(screen.lines.slice(1)).toEqual(['\n']);
  });

  it('is full when there is nothing to do', () => {
    const screen = terminal(true);
    progressBar(screen).step('Copying')(0, 0);
    expect(screen.lines[0]).toContain('100 %');
  });

  it('is not drawn into a file or a pipe', () => {
    const pipe = terminal(false);
    const bar = progressBar(pipe);
    bar.step('Copying')(1, 2);
    bar.end();
    expect(pipe.lines).toEqual([]);
  });
});
