import './look/look.css';
import { render } from 'preact';
import { keepForGood } from './offline/keep-for-good.js';
import { keepPages } from './offline/keep-pages.js';
import { App } from './shell/app.js';
import { prepareScreen } from './shell/screens.js';
import { whenIdle } from './shell/when-idle.js';

prepareScreen(location.pathname);
render(<App />, document.getElementById('app') as HTMLElement);

// After "back" a browser may show a page as it was left: with a verdict of then, and for whoever had signed in then.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

whenIdle(() => {
  void keepPages();
  void keepForGood();
});
