export interface Row {
  readonly what: string;
  readonly value: string;
}

/** One question's answer: its ratio, what it should be, and the figures behind it. */
export interface Answer {
  readonly question: string;
  /** Undefined where nothing is compared, or where the peer is missing; the rows say why. */
  readonly ratio: number | undefined;
  /** The lowest and the highest ratio of the rounds, where there were several. */
  readonly spread?: readonly [number, number];
  readonly target: string;
  readonly rows: readonly Row[];
}

/** `0.83 (0.79 to 0.88)` */
export function ratioOf({ ratio, spread }: Answer): string {
  if (ratio === undefined) return '-';
  const [lowest, highest] = (spread ?? []).map(each => each.toFixed(2));
  return ratio.toFixed(2) + (lowest === undefined ? '' : ` (${lowest} to ${highest})`);
}

/** The answers as docs/performance.md shows them. */
export function tableOf(answers: readonly Answer[]): string {
  const lines = answers.map(answer => {
    const figures = answer.rows.map(({ what, value }) => `${what}: ${value}`).join('; ');
    return `| ${answer.question} | ${ratioOf(answer)} | ${answer.target} | ${figures} |`;
  });
  return ['| question | ratio | should be | figures |', '| --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}
