// What nobody but the ledger should write, and whoever may write to the cluster can: settings of a ledger's streams
// that make the cluster forget, a deleted stream, an event of another program among the ledger's own.
import type { Recorded } from './recorded.js';

export interface Meddling {
  readonly kind: 'truncates' | 'deletes' | 'sets' | 'foreign';
  readonly stream: string;
  /** One sentence for the operator. */
  readonly words: string;
}

/** Settings of a stream by which the server removes its events. */
const TRUNCATING = ['$maxAge', '$maxCount', '$tb'] as const;

/** @param prefix with which the names of the ledger's streams begin */
export function meddlingIn(recorded: Recorded, prefix: string): Meddling | undefined {
  const { stream, type, isJson, data } = recorded;
  if (stream.startsWith(`$$${prefix}`)) return settingOf(stream.slice(2), data);
  if (!stream.startsWith(prefix)) return undefined;
  if (type.startsWith('$')) {
    return { kind: 'deletes', stream, words: `Somebody deleted the stream ${stream}.` };
  }
  if (!isJson) return undefined;
  return {
    kind: 'foreign',
    stream,
    words: `Another program wrote revision ${recorded.revision} of ${stream}.`,
  };
}

function settingOf(stream: string, data: Uint8Array): Meddling | undefined {
  const settings = settingsIn(data);
  const given = TRUNCATING.filter(name => settings[name] !== undefined && settings[name] !== null);
  if (given.length > 0) {
    return {
      kind: 'truncates',
      stream,
      words: `${given.join(' and ')} of ${stream} lets the cluster remove events of the ledger.`,
    };
  }
  const names = Object.keys(settings);
  if (names.length === 0) return undefined;
  return { kind: 'sets', stream, words: `Somebody set ${names.join(', ')} of ${stream}.` };
}

/** The settings of a stream, or of the cluster, as the server keeps them. */
export function settingsIn(data: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const settings: unknown = JSON.parse(Buffer.from(data).toString('utf8'));
    return typeof settings === 'object' && settings !== null
      ? (settings as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
