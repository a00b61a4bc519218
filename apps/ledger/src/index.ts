export { SimulatedClock } from './clock/clock.js';
export { createLedger } from './create-ledger.js';
