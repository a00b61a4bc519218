import { useEffect, useState } from 'preact/hooks';
import { LocationProvider, Router, useLocation } from 'preact-iso';
import { keepTime } from '../instants/ledger-time.js';
import { followChanges } from '../live/changes.js';
import { account, hasPass, locked, readAccount, recallAccount, roles } from '../session/account.js';
import { LeaveDialogHere } from '../session/leave-dialog-here.js';
import { UnlockDialog } from '../session/unlock-dialog.js';
import { prepareToTell } from '../problems/told.js';
import { ScanSheetHere } from '../scan/scan-sheet-here.js';
import { listenToWedge } from '../scan/wedge.js';
import { SignInScreen } from '../sign-in/sign-in-screen.js';
import { linkedPerson } from '../sign-in/linked-person.js';
import { SignDialog } from '../sign/sign-dialog.js';
import { Header } from './header.js';
import { LinkOfAnother } from './link-of-another.js';
import { NoSuchPlace } from './no-such-place.js';
import { StopVerdict } from '../verdict/stop-verdict.js';
import { Anew } from './anew.js';
import { BASE } from './base.js';
import { screensFor } from './screens.js';
import { Waiting } from './waiting.js';
import { whenIdle } from './when-idle.js';
import { language } from '../words/language.js';

export function App() {
  useEffect(keepTime, []);
  useEffect(listenToWedge, []);
  const isCzech = language.value === 'cs';
  useEffect(() => {
    if (isCzech) whenIdle(() => void prepareToTell());
  }, [isCzech]);
  const isIn = Boolean(account.value);
  useEffect(() => (isIn ? followChanges() : undefined), [isIn]);
  useEffect(() => void readAccount().catch(recallAccount), []);
  const keepsOffline = roles.value.has('courier');
  useEffect(() => (keepsOffline ? keepSending() : undefined), [keepsOffline]);
  return (
    <LocationProvider scope={BASE}>
      <Header />
      <main id="content" tabIndex={-1}>
        <Content />
      </main>
      {locked.value && <UnlockDialog />}
      <LeaveDialogHere />
      <SignDialog />
      <ScanSheetHere />
      <StopVerdict />
    </LocationProvider>
  );
}

/** Whoever works without a signal: what he did is sent when there is one again. */
function keepSending(): () => void {
  let stop = (): void => undefined;
  let isOver = false;
  void import('../offline/keep-sending.js').then(sending => {
    if (!isOver) stop = sending.keepSending();
  });
  return () => {
    isOver = true;
    stop();
  };
}

function Content() {
  if (account.value === undefined) return <Waiting />;
  if (account.value === null) return <SignInScreen />;
  const mine = screensFor(roles.value, hasPass.value);
  return (
    <Router>
      {[
        ...mine.map(({ path, component }) => (
          <Anew key={path} path={`${BASE}${path}`} component={component} />
        )),
        <Anew key="begin" path={`${BASE}/`} component={Begin} />,
        <Anew key="nowhere" default component={NoSuchPlace} />,
      ]}
    </Router>
  );
}

/** Whoever comes to the door begins where his work is. */
function Begin() {
  const { route } = useLocation();
  const first = screensFor(roles.value, hasPass.value).find(({ title }) => title !== undefined);
  const [person, setPerson] = useState(linkedPerson);
  const isAnothers = person !== undefined && person !== account.value?.person;
  useEffect(() => {
    if (first !== undefined && !isAnothers) route(`${BASE}${first.path}`, true);
  }, [first, isAnothers]);
  if (isAnothers) return <LinkOfAnother person={person} onStay={() => setPerson(undefined)} />;
  return first === undefined ? <NoSuchPlace /> : <Waiting />;
}
