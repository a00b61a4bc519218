import { render } from 'preact';

render(<h1>Selfsame</h1>, document.getElementById('app') as HTMLElement);
