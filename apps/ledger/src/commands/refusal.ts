import { type Facts, type RefusalCode, type RefusalEntry, catalogue } from '@selfsame/custody';

/** The ledger said no. Whatever had to be recorded about it is already on disk. */
export class Refusal extends Error {
  readonly entry: RefusalEntry;

  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts,
    /** True when the stream itself already holds an event about it. */
    readonly recorded: boolean,
  ) {
    const entry = catalogue[code];
    super(entry.title);
    this.name = 'Refusal';
    this.entry = entry;
  }
}

/** Codes of the edge: they decide nothing about a therapy. */
export const edgeProblems = {
  VALIDATION_FAILED: {
    status: 400,
    title: 'The request is not well formed',
    remedy: 'Correct the named field and send it again under a new command id.',
  },
  BODY_REFUSED: {
    status: 400,
    title: 'The body is not acceptable JSON',
    remedy:
      'Send each key once, quantities as whole numbers in the named unit, other numbers as text.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: 'The body is too large',
    remedy: 'Keep large files where they are; send their SHA-256 where a command asks for it.',
  },
  REQUEST_REFUSED: {
    status: 400,
    title: 'This is not HTTP as it is spoken here',
    remedy: 'Use an ordinary HTTP client.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: 'This address has no such method',
    remedy: 'Use one of those in the header Allow.',
  },
  REQUEST_TIMED_OUT: {
    status: 408,
    title: 'The request did not come to its end',
    remedy: 'Send it again, with the same command id.',
  },
  EXPECTATION_FAILED: {
    status: 417,
    title: 'This expectation is not met here',
    remedy: 'Leave out the header Expect.',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    title: 'The headers are too large',
    remedy: 'Send fewer or shorter headers.',
  },
  RECORD_TOO_LARGE: {
    status: 413,
    title: 'This is more than one record can hold',
    remedy:
      'Tell it in several commands: fewer scans in each, and shorter words. Nothing was recorded.',
  },
  MEDIA_TYPE: {
    status: 415,
    title: 'Only application/json is read here',
    remedy: 'Set the content type to application/json.',
  },
  SCAN_REJECTED: {
    status: 422,
    title: 'The scan cannot be read for certain',
    remedy: 'Scan again, straight and whole. Never type what the scanner could not read.',
  },
  UNAUTHENTICATED: { status: 401, title: 'No valid sign-in', remedy: 'Sign in again.' },
  PASSWORD_GUESSABLE: {
    status: 400,
    title: 'This password would be guessed',
    remedy:
      'Take several words that have nothing to do with each other or with this house, and send it again under a new command id.',
  },
  SIGNATURE_NEEDED: {
    status: 428,
    title: 'This needs your signature',
    remedy:
      'Look at the statement, sign it with your passkey, and send the command again with the same id and the signature.',
  },
  RECORD_CHANGED: {
    status: 409,
    title: 'The record has changed since you looked at it',
    remedy: 'Look at what changed, then sign again what you still mean.',
  },
  PROOF_NEEDED: {
    status: 428,
    title: 'The password alone does not sign you in',
    remedy:
      'Have the challenge signed by what is named, the device or your passkey, and send it again with the same command id.',
  },
  PASSKEY_REFUSED: {
    status: 422,
    title: 'This passkey cannot be registered',
    remedy: 'Begin again, on this device, and confirm with your finger, face or PIN when it asks.',
  },
  SESSION_LOCKED: {
    status: 401,
    title: 'Locked, because nobody used it for a while',
    remedy: 'Unlock with your password. You go on where you were.',
  },
  PROVIDER_UNAVAILABLE: {
    status: 503,
    title: 'The sign-in of the hospital does not answer',
    remedy:
      'Sign in with your password if you have one, or try again in a minute. Tell your administrator.',
  },
  CSRF_REFUSED: {
    status: 403,
    title: 'This request does not come from a page of this ledger',
    remedy: 'Open the ledger in a window of its own and do it there. Tell your administrator.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    title: 'Too many requests in one minute',
    remedy: 'Wait as long as it says, then send it again with the same command id.',
  },
  DEVICE_NOT_YOURS: {
    status: 403,
    title: 'You are signed in on another device',
    remedy: 'Sign in on this one.',
  },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    title: 'Too many attempts from here',
    remedy: 'Wait as long as it says. If it was not you who tried, tell your administrator.',
  },
  WHICH_POST: {
    status: 422,
    title: 'You have roles at several posts',
    remedy: 'Say at which of them you sign in.',
  },
  FORBIDDEN: {
    status: 403,
    title: 'Your role does not allow this',
    remedy: 'Ask somebody whose role it is.',
  },
  NOT_FOUND: { status: 404, title: 'There is nothing here', remedy: 'Check the address.' },
  FORM_NOT_READ: {
    status: 422,
    title: 'What was typed is not what one form says',
    remedy:
      'One sheet says one thing, at its own time. Correct the named field, and send it under a new command id.',
  },
  DOWNTIME_NOT_OVER: {
    status: 422,
    title: 'The downtime ends before it begins, or has not ended',
    remedy: 'Give both its times, once it is over.',
  },
  PACK_IS_VOID: {
    status: 409,
    title: 'This pack is void and is printed no more',
    remedy: 'Call whoever holds it. When the dose is released and not on hold, print another pack.',
  },
  COMMAND_ID_REUSED: {
    status: 409,
    title: 'This command id was used for another command',
    remedy: 'Use a new command id for a new command.',
  },
  RECORD_BUSY: {
    status: 409,
    title: 'Others are writing to this record at the same moment',
    remedy: 'Look at what changed, then try again with the same command id.',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    title: 'It is not known whether this was stored',
    remedy:
      'Send the same command again with the same id: it is stored once. Use the printed pack until you know.',
  },
  LEDGER_UNAVAILABLE: {
    status: 503,
    title: 'The ledger cannot work at the moment',
    remedy: 'Use the printed pack; try again with the same command id.',
  },
  STORAGE_FULL: {
    status: 507,
    title: 'The ledger has no room to record anything',
    remedy:
      'This is not recorded. Use the printed pack; what is recorded can still be read. Send it again with the same command id when there is room: the administrator makes it on the disk of the ledger.',
  },
  VAULT_ELSEWHERE: {
    status: 503,
    title: 'Names are kept by another instance of this ledger',
    remedy: 'Ask the instance that keeps the identity vault; the administrator knows its address.',
  },
  IDENTITY_LOST: {
    status: 503,
    title: 'The name of this participant cannot be read',
    remedy:
      'Go on with the wristband, the subject number and the papers of the hospital. The administrator restores the vault.',
  },
  ALLOCATION_LOST: {
    status: 503,
    title: 'The arm of this participant cannot be read',
    remedy:
      'Call the unblinded pharmacist, whose number is on the card of the participant, and tell the ledger afterwards that you were told by telephone. The administrator restores the vault.',
  },
  PROTOCOL_UNKNOWN: {
    status: 422,
    title: 'No such protocol version is published',
    remedy: 'Publish the version first, or name one that is.',
  },
  PROTOCOL_INVALID: {
    status: 422,
    title: 'The protocol is not valid',
    remedy: 'Mend every listed fault.',
  },
  PERSONAL_DATA_SUSPECTED: {
    status: 422,
    title: 'The text seems to hold personal data',
    remedy: 'Leave out names, birth numbers, telephone numbers and addresses.',
  },
  NOT_SIMULATED: {
    status: 403,
    title: 'Only a simulated ledger has this door',
    remedy: 'None: it is there to practise with, and in this ledger everything is real.',
  },
  POSITION_INVALID: {
    status: 400,
    title: 'This is not a position of this ledger',
    remedy: 'Use a position that the ledger gave you.',
  },
  POSITION_FOREIGN: {
    status: 410,
    title: 'This position is of a time before the ledger was restored or moved',
    remedy:
      'Read again from the beginning: what you have may hold events that were lost. Then go on with the positions you get.',
  },
  READ_MODELS_BEHIND: {
    status: 503,
    title: 'The lists are not yet as new as you ask',
    remedy: 'Try again in a moment, or leave out after=.',
  },
  LIST_STOPPED: {
    status: 503,
    title: 'This list no longer follows the log',
    remedy: 'Look at the journey itself, which needs no list. Tell the administrator.',
  },
  LIST_REBUILDING: {
    status: 503,
    title: 'This list is being built up from the log',
    remedy:
      'Nothing is lost. Look at the journey itself, which needs no list, or try again in a minute.',
  },
  EVENT_UNREADABLE: {
    status: 503,
    title: 'This record holds an event that this build cannot read',
    remedy:
      'Use the printed pack. The administrator starts a build that knows it, or looks for what changed it.',
  },
  LEDGER_FAULT: {
    status: 500,
    title: 'The ledger failed',
    remedy:
      'It may have been stored. Send it again with the same command id: it is stored once. If it fails again, use the printed pack and tell the administrator the time and the request id.',
  },
} as const;

export type EdgeCode = keyof typeof edgeProblems;

/** A problem of the request or of the house, not of the therapy: no event is written about it. */
export class Problem extends Error {
  constructor(
    readonly code: EdgeCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
    options: { cause?: unknown } = {},
  ) {
    super(edgeProblems[code].title, options);
    this.name = 'Problem';
  }
}
