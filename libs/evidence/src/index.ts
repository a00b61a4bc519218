export { canonicalBytes, NotCanonical } from './canonical-bytes.js';
export { type DocumentFault, isUnsafeKey } from './document-fault.js';
export { keptOfflineFault } from './kept-offline-fault.js';
export { NotStrictJson, parseStrictJson } from './parse-strict-json.js';
export { sha256Hex } from './sha256-hex.js';
export { signatureFault } from './signature-fault.js';
export type { SignatureFault } from './signed-document.js';
