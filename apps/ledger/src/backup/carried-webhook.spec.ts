import { positionOf } from '@selfsame/event-store';
import { carriedWebhook } from './carried-webhook.js';

/** Alerts after a restore: none is skipped that is still there, and as few as can be are told twice. */
describe('where the webhook goes on after a restore', () => {
  const head = positionOf(2, 10);

  it.each([
    ['after what was delivered when the backup was taken', ['2.4'], '3.4'],
    ['after what was delivered since, as far as it is still there', ['2.4', '2.8'], '3.8'],
    ['at the end, when what was delivered last is lost', ['2.4', '2.15'], '3.10'],
    ['where the backup says, when the other place is of another epoch', ['2.4', '1.9'], '3.4'],
    ['nowhere, when nobody says', [], undefined],
  ])('%s', (_where, delivered, position) => {
    const positions = delivered.map(text => {
      const [epoch, n] = text.split('.').map(Number);
      return positionOf(epoch ?? 0, n ?? 0);
    });
    expect(carriedWebhook(positions, head, 3)).toBe(position);
  });
});
