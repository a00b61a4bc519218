import './look/look.css';
import { render } from 'preact';
import { keepForGood } from './offline/keep-for-good.js';
import { keepPages } from './offline/keep-pages.js';
import { App } from './shell/app.js';
import { prepareScreen } from './shell/screens.js';
import { whenIdle } from './shell/when-idle.js';

prepareScreen(location.pathname);
render(<App />, document.getElementById('app') as HTMLElement);

whenIdle(() => {
  void keepPages();
  void keepForGood();
});
