export type { JourneyCommand } from './journey/commands.js';
export type { JourneyEvent } from './journey/events.js';
