/** Routes that answer for as long as somebody listens: there is no end that could be waited for. */
export const STREAMS: readonly string[] = ['/alerts/stream', '/changes/stream'];
