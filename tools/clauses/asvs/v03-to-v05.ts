import { type Chapter, absent, shown, unmet, written } from './requirement.ts';
import { T } from './tests.ts';

const NO_PAGES = 'The ledger has no pages of its own yet, but the description of its interface.';
const NO_GRAPHQL = 'There is no GraphQL.';
const NO_SOCKETS = 'There are no WebSockets: alerts come as server-sent events over HTTP.';
const NO_FILES = 'No files are uploaded: of a file, its SHA-256 is recorded.';

export const browsers: Chapter = {
  number: 3,
  title: 'Web front ends',
  requirements: [
    shown(
      ['3.2.1', 1, 'an answer is shown as what it is, wherever it is asked from'],
      [T.headers, T.headersAlways],
    ),
    absent(['3.2.2', 1, 'text is shown as text, and not run'], NO_PAGES),
    shown(['3.3.1', 1, 'cookies are `Secure` and named so'], [T.cookieAttributes]),
    shown(['3.3.2', 2, 'cookies say to which sites they go'], [T.cookieAttributes, T.crossSite]),
    shown(['3.3.3', 2, 'cookies are bound to one host by their name'], [T.cookieAttributes]),
    shown(
      ['3.3.4', 2, 'no script reads the cookie of a session, and its value comes in no other way'],
      [T.cookieAttributes],
    ),
    shown(
      ['3.4.1', 1, 'browsers are told to use TLS for a year, for what is below the host too'],
      [T.headers, T.headersAlways],
    ),
    shown(['3.4.2', 1, 'no other origin is allowed to read'], [T.noLeave]),
    shown(
      ['3.4.3', 2, 'a content security policy, with nothing from elsewhere'],
      [T.headers, T.headersOfDocs],
    ),
    shown(['3.4.4', 2, 'browsers are told not to guess types'], [T.headers, T.headersAlways]),
    shown(['3.4.5', 2, 'addresses are not told to other sites'], [T.headers]),
    shown(['3.4.6', 2, 'nothing is shown in a frame'], [T.headers, T.headersOfDocs]),
    shown(
      ['3.5.1', 1, 'a request that does something comes from the application itself'],
      [T.crossSite, T.crossSiteSignIn],
    ),
    shown(
      ['3.5.2', 1, 'nothing is done by a request that needs no leave'],
      [T.crossSite, T.edgeMedia],
    ),
    shown(['3.5.3', 1, 'nothing is done by a safe method'], [T.methods, T.readsOnly]),
    unmet(
      ['3.5.4', 2, 'different applications have different hosts'],
      'A matter of whoever runs the ledger: give it a host name of its own.',
    ),
    absent(['3.5.5', 2, 'messages between windows are checked'], NO_PAGES),
    shown(['3.7.1', 2, 'no plug-ins of browsers'], [T.headersOfDocs]),
    shown(['3.7.2', 2, 'nobody is sent to another host'], [T.noRedirect]),
  ],
};

export const api: Chapter = {
  number: 4,
  title: 'API and web services',
  requirements: [
    shown(
      ['4.1.1', 1, 'an answer says what it is, in which charset'],
      [T.headers],
      'JSON and server-sent events are UTF-8 by their standards, and do not all say so again.',
    ),
    shown(['4.1.2', 2, 'programs are not sent on from HTTP to HTTPS in silence'], [T.noRedirect]),
    shown(
      ['4.1.3', 2, 'headers of a proxy cannot be brought along by whoever asks'],
      [T.forwardedIgnored, T.forwardedTrusted, T.crossSiteProxy],
    ),
    shown(
      ['4.2.1', 2, 'where a message ends is not in doubt'],
      [['test/security/messages.spec.ts', 'by … is refused, and nothing after it is heard']],
    ),
    absent(['4.3.1', 2, 'queries of GraphQL are bounded'], NO_GRAPHQL),
    absent(['4.3.2', 2, 'GraphQL does not describe itself to strangers'], NO_GRAPHQL),
    absent(['4.4.1', 1, 'WebSockets use TLS'], NO_SOCKETS),
    absent(['4.4.2', 2, 'WebSockets check where they come from'], NO_SOCKETS),
    absent(['4.4.3', 2, 'WebSockets have tokens like sessions'], NO_SOCKETS),
    absent(['4.4.4', 2, 'such tokens come from the session'], NO_SOCKETS),
  ],
};

export const files: Chapter = {
  number: 5,
  title: 'Files',
  requirements: [
    written(
      ['5.1.1', 2, 'the documentation says which files are taken, and how large'],
      'docs/adr/0009-another-therapy-is-a-file.md',
      'Of files only protocols are taken, as JSON of at most 1 MiB; that bound stands in no document.',
    ),
    shown(['5.2.1', 1, 'nothing is taken that is too large to work on'], [T.edgeLarge, T.badInput]),
    shown(['5.2.2', 1, 'a file is what it says that it is'], [T.edgeMedia, T.jsonRefuses]),
    absent(['5.2.3', 2, 'packed files are bounded before they are unpacked'], NO_FILES),
    absent(['5.3.1', 1, 'uploaded files are not run'], NO_FILES),
    shown(['5.3.2', 1, 'no path of the disk is made of input'], [T.badPath, T.nothingThere]),
    absent(['5.4.1', 2, 'names of downloaded files are the server’s'], NO_FILES),
    absent(['5.4.2', 2, 'such names are encoded'], NO_FILES),
    absent(['5.4.3', 2, 'files of others are looked at for viruses'], NO_FILES),
  ],
};
