/** In hex, of a code as it was typed or of a file: what goes on record in its place. */
export async function sha256Of(what: string | Blob): Promise<string> {
  const bytes =
    typeof what === 'string' ? new TextEncoder().encode(what) : await what.arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
