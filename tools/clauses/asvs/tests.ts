import type { Shown } from './requirement.ts';

const of =
  (file: string) =>
  (title: string): Shown => [file, title];

/** Tests that several requirements name, so that each title stands here once. */
const cookies = of('test/security/cookies.spec.ts');
const crossSite = of('test/security/cross-site.spec.ts');
const headers = of('test/security/headers.spec.ts');
const bodies = of('test/security/bodies.spec.ts');
const forged = of('test/security/forged-tokens.spec.ts');
const addresses = of('test/security/addresses.spec.ts');
const idle = of('test/security/idle-lock.spec.ts');
const openStream = of('test/security/open-stream.spec.ts');
const limits = of('test/security/limits.spec.ts');
const signIn = of('test/security/sign-in.spec.ts');
const logLines = of('test/security/log-lines.spec.ts');
const secrets = of('test/security/secrets.spec.ts');
const tokens = of('apps/ledger/src/access/tokens.spec.ts');
const passwords = of('apps/ledger/src/people/passwords.spec.ts');
const people = of('test/people.spec.ts');
const guessable = of('apps/ledger/src/people/guessable.spec.ts');
const account = of('test/security/own-account.spec.ts');
const access = of('test/access.spec.ts');
const bytes = of('test/bad-input-bytes.spec.ts');
const fields = of('test/bad-input-every-field.spec.ts');
const scopes = of('test/reading-scopes.spec.ts');
const signOn = of('test/single-sign-on.spec.ts');
const forgedSignOn = of('test/forged-sign-on.spec.ts');
const providerDown = of('test/provider-down.spec.ts');
const words = of('test/bad-input-words.spec.ts');
const badInput = of('test/bad-input.spec.ts');
const edge = of('test/http-edge.spec.ts');
const json = of('libs/evidence/src/parse-strict-json.spec.ts');
const failing = of('test/failing-store.spec.ts');
const operation = of('test/operation.spec.ts');

export const T = {
  signOnSession: signOn('lets in whom the hospital vouches for, as what the ledger says he is'),
  signOnAsks: signOn(
    'asks the provider for a code, bound to this browser and this moment, and for nothing else',
  ),
  signOnLeaves: signOn(
    'H43: tells whoever leaves where he leaves the hospital, too, and brings him back to the ledger',
  ),
  signOnOnce: signOn(
    'H43: lets nobody in twice with one code, nor in another browser, nor without the one who began',
  ),
  signOnForgedToken: forgedSignOn('H43: lets nobody in when the token …'),
  signOnForgedWay: forgedSignOn('H43: turns in no code that came with …'),
  signOnTold: forgedSignOn('H43: tells the account of a sign-in by one who …'),
  signOnImpostor: providerDown('H43: that passes for another is not asked'),
  cookieAttributes: cookies(
    'is for this host alone, for no script, and for no other site; the token is nowhere else',
  ),
  cookieCleared: cookies(
    'H43: is cleared by signing out, and worth nothing to whoever has kept it',
  ),
  cookieStolen: cookies(
    'H43: that was stolen is worth nothing after a sign-out everywhere, a new password or a suspension',
  ),
  crossSite: crossSite('H43: by a cookie, …: is told so'),
  crossSiteProxy: crossSite(
    'H43: is of another where nobody is trusted, whatever it says of a proxy',
  ),
  crossSiteCounted: crossSite('is counted by its code, for whoever watches the ledger'),
  crossSiteSignIn: crossSite(
    'does nothing without the cookie either, so that nobody is signed in as somebody else',
  ),
  noLeave: crossSite('gets no leave from the ledger to be read there'),
  headers: headers('… load nothing and are kept nowhere'),
  headersOfDocs: headers(
    'of the page at /docs let it run its own scripts and no others, in no frame',
  ),
  headersAlways: headers('are there even for …'),
  bodyActor: bodies('H43: who does it, as what, where and when it is recorded cannot be said'),
  bodyParts: bodies('H43: nor in any part of it'),
  bodyNames: bodies('H43: and where a field has such a name, it does not say who did it'),
  bodyPrototype: bodies('… is refused, at the top and inside'),
  tokenAlgorithm: forged('H43: that names the algorithm … is none'),
  tokenKey: forged('H43: that brings a key of its own, or says where to get one, is none'),
  tokenChanged: forged('H43: in which … was written is none'),
  tokenInAddress: forged(
    'in an address, as …, is not looked at: addresses are written down everywhere',
  ),
  tokenContent: forged('holds nothing that is a secret to whoever reads it'),
  noRedirect: addresses('… leads to nobody else'),
  noHost: addresses('is answered where it is asked for, whoever the host header says that it is'),
  methods: addresses('has the methods that the description names, and says so of all others'),
  readsOnly: addresses('that is only read appends nothing'),
  nothingThere: addresses('of nothing is nothing, by whatever method'),
  queryLanguage: addresses('is no place for a query language: nothing is found by one'),
  saidTwice: addresses('in which something is said twice, or as a list, is refused: …'),
  noSecretInAddress: addresses('asks for nothing that is a secret'),
  idleLock: idle('H43: locks after a quarter of an hour, and not while it is used'),
  idleUnlock: idle('is the same again after one password, at the same post, and the log says so'),
  idleOldCookie: idle('H43: stays locked for the cookie of before, when its holder has come back'),
  idleOneToken: idle('H43: that is unlocked before it locks has one token, and not two'),
  idleGuess: idle(
    'H43: stays locked for whoever has the cookie and not the password, and for the cookie of before',
  ),
  sessionEnds: idle('ends for good after eight hours, however often it was unlocked'),
  alertsEnd: openStream('H43: tells no more alerts to somebody who …'),
  limitStrangers: limits(
    'is bounded for the strangers of an address, and not for who is known there',
  ),
  limitSession: limits('is bounded for one session, and not for the others'),
  forwardedIgnored: limits(
    'is counted for the address that is really there, whatever it says of others',
  ),
  forwardedTrusted: limits('is counted for the address that a trusted proxy names'),
  waitWhatever: limits('H43: makes whoever guesses a password wait, whatever address he claims'),
  oneAnswer: signIn('H43: as … costs the ledger one password, and is told one thing'),
  fault: signIn('is told of a fault that there was one, and nothing of what it was'),
  noSecretInLog: signIn(
    'leaves no password, no token, no code and no verifier in the log of the server, at any level',
  ),
  longPassword: signIn(
    'is let in by a password of 15 to 128 characters, whichever they are, and by no other',
  ),
  signInRecorded: signIn('stands in the log of the ledger with what came of it'),
  logAddress: logLines('takes no line from an address: …'),
  logBody: logLines('nor from a body: …'),
  logHeader: logLines('nor from a header'),
  logFault: logLines('nor from a fault in whose words they stand'),
  keysOwner: secrets('are readable by their owner only, and so is the directory'),
  keysStrong: secrets('are other keys for another ledger, of 256 bits each'),
  keysUntold: secrets('stand in no answer that strangers get, and in no line of the log'),
  tokenOver: tokens('that is over is refused, also when it was known while it lasted'),
  tokenAudience: tokens('that is of another ledger or another audience is refused'),
  tokenConfused: tokens(
    'that is signed with the public key as if it were a shared secret is refused',
  ),
  tokenForged: tokens('that is signed with another key, or not at all, is refused'),
  passwordForm: passwords('are one password however an accent was typed'),
  passwordKeyed: passwords('are worth nothing in another ledger, or with another key'),
  passwordFlood: passwords('are looked at a few at a time: a flood is told to come again'),
  holderForgot: of('test/vouching.spec.ts')(
    'H43: who forgot the password gets a code, and is seen again by another than gave it',
  ),
  peopleInvited: people(
    'are invited, activate their accounts themselves, and are at once what they were given',
  ),
  peopleRefused: people('H43: are let in by nobody who has forgotten himself, or was never there'),
  peopleWait: people('H43: wait longer and longer for another try from one address'),
  peopleProof: people('H43: sign in again only by proof, whatever was answered before'),
  peopleLose: people('H43: lose with the next request what was taken from them'),
  peopleLeave: people('H43: leave one device, or all of them'),
  peoplePassword: people('change their passwords by showing the old one'),
  guessableTop: guessable(
    'H43: made of any of the 3 000 most common ones to be long enough is refused',
  ),
  guessableOne: guessable('H43: made of a common one, …, is refused'),
  guessableWord: guessable('H43: with a word … is refused'),
  ownSessions: account(
    'H43: shows its holder where he is signed in, and ends what he does not know',
  ),
  ownEnded: account(
    'H43: ends at one place when its administrator ends that, and goes on at the others',
  ),
  ownPasskey: account(
    'H43: gets a passkey from whoever has just signed in, and everybody concerned can see it',
  ),
  peopleLogClean: people('H40: leave no password in the log, nor anything to try one on'),
  peopleFirst: people('begin with the one who has the code of the founding, and with nobody else'),
  accessToken: access('every route asks for a token, and … is none'),
  accessNoted: access(
    'a role that may not give a command is told who may, and it is noted once per try',
  ),
  accessSite: access('people of another site see the doses and the custody of their own post only'),
  pictureText: of('test/picture.spec.ts')(
    'draws what somebody wrote as text, and never as a part of itself',
  ),
  matrix: of('test/permission-matrix.spec.ts')('H43: holds for the …'),
  bytesCharset: bytes('a body in charset … is answered with …'),
  bytesText: bytes('… is no text, and is not replaced by what looks like text'),
  everyField: fields(
    'is named when it is left out, empty or of another type, and nothing is appended',
  ),
  unknownField: words('the unknown field … is refused in a body and in an address'),
  personalData: words('a reason that looks like a person is refused: …'),
  badInput: badInput('… is refused with a code and changes nothing'),
  sameCommand: badInput(
    'the same command twice is done once; the same id with another body is a conflict',
  ),
  twoAtOnce: badInput(
    'two people who enrol one subject number at once: one wins, the other is told',
  ),
  badPath: badInput('a path that is no CoI is refused: …'),
  edge: edge('…'),
  edgeMedia: edge('a body of … is no command'),
  edgeLarge: edge('a body that is too large is heard out, so that its sender hears why: …'),
  jsonRefuses: json('refuses …'),
  jsonPrototype: json('leaves prototypes alone'),
  storeFails: failing(
    'is told as such: nothing was stored, the printed pack goes on, the same id tries again',
  ),
  storeUnknown: failing('is not the same as one of which it is not known what it stored'),
  strangersTold: operation(
    'tells how it is to those who run it, and no more than yes or no to strangers',
  ),
  logsNothing: operation('logs no body, no header, no address, no token and no words of a failure'),
  logsFailure: operation('logs a failure under the request id that the caller was told'),
  namesInTexts: of('test/names-in-texts.spec.ts')(
    'H40: is refused to whoever may search for it, in the words of every suspicion',
  ),
  scopedRoutes: scopes(
    'H40: every route that names something is told to nobody of another site, in the words of what is not there',
  ),
  scopedLists: scopes('H40: a list has no row for another site: …'),
  scopedPackages: scopes(
    'H40: a courier finds by a list what is offered to him, with its clocks, and nothing of whom it is for',
  ),
  blind: of('test/blindness.spec.ts')(
    'H30: reads the same on every route whether or not the first has checked: …',
  ),
  described: of('apps/ledger/src/http/describe-api.spec.ts')(
    'has every field that the door checks, and says of what kind it is',
  ),
} as const;
