import './look/look.css';
import { render } from 'preact';
import { App } from './shell/app.js';

render(<App />, document.getElementById('app') as HTMLElement);

if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/app/service-worker.js');
