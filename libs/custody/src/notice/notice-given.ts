/** Somebody was told, or has said himself that he knows. */
export interface NoticeGiven {
  /** Of whom and of what, as `subjectOfNotice` writes it. */
  readonly subject: string;
  readonly how: 'told' | 'acknowledged';
}
