import type { PermittedCommand } from '../permissions.js';
import type { Meaning } from './meanings.js';

/** What is signed anew each time, and what signing it can mean: the one table (21 CFR 11.200). */
export const signedCommands: Partial<Readonly<Record<PermittedCommand, readonly Meaning[]>>> = {
  PublishProtocol: ['approval'],
  MigrateProtocol: ['approval'],
  PublishConsentForm: ['approval'],
  MoveConsentForm: ['approval'],
  CertifyBatch: ['certification'],
  RequestExceptionalSupply: ['exceptional-request'],
  ReleaseExceptionally: ['exceptional-release'],
  RejectBatch: ['rejection'],
  AuthoriseDestruction: ['destruction'],
  AssignToEpisode: ['assignment'],
  ResolveIdentity: ['identity-resolution'],
  DisposeMaterial: ['disposal'],
  ResolveHold: ['hold-resolution'],
  LiftStop: ['hold-resolution'],
  ResumeParticipation: ['authorship'],
  AcceptTransfer: ['approval'],
  UnblindInEmergency: ['unblinding'],
  AuthoriseRetentionDestruction: ['retention-destruction'],
  CloseDeviation: ['deviation-closure'],
  AcceptDeviation: ['deviation-acceptance'],
  CorrectEvent: ['authorship', 'review'],
  ReviewAuditTrail: ['review'],
  VerifyIdentity: ['identity-verification'],
};
