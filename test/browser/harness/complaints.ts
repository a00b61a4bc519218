import type { BrowserContext } from '@playwright/test';

/** Said by the browser of every answer that is a refusal: those are part of the story. */
const OF_AN_ANSWER = /^Failed to load resource: /;

/** What a page must never do, whatever the story: an error in the console, a request to another host. */
export class Complaints {
  readonly heard: string[] = [];

  constructor(private readonly origin: string) {}

  listenTo(context: BrowserContext): void {
    context.on('console', message => {
      if (message.type() !== 'error' || OF_AN_ANSWER.test(message.text())) return;
      this.heard.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', thrown => this.heard.push(String(thrown.error())));
    context.on('request', request => {
      const url = new URL(request.url());
      const isInside = url.protocol === 'data:' || url.protocol === 'blob:';
      if (!isInside && url.origin !== this.origin) this.heard.push(`It asked ${url.href}`);
    });
  }
}
