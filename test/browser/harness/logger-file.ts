const FIVE_MINUTES_MS = 300_000;
const THREE_HOURS_MS = 10_800_000;

/** What a logger saved as CSV: a reading every five minutes of the last three hours, all of them alike. */
export function loggerFile(degrees: number, now: number) {
  const lines = ['Time;Temperature'];
  for (let at = now - THREE_HOURS_MS; at <= now; at += FIVE_MINUTES_MS)
    lines.push(`${new Date(at).toISOString()};${degrees}`);
  return { name: 'logger.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
}
