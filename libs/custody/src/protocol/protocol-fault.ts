/** One thing that is wrong in a protocol file, and where. */
export interface ProtocolFault {
  /** JSON pointer (RFC 6901), such as `/culture/passages`. */
  readonly at: string;
  readonly says: string;
}
