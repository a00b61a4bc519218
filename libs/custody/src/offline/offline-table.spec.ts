import { commandKinds } from '../command-kinds.js';
import { type PermittedCommand, permissions } from '../permissions.js';
import { signedCommands } from '../signature/signed-commands.js';
import { mayBeKeptOffline, offlineTable } from './offline-table.js';

const commands = Object.keys(permissions) as PermittedCommand[];
const kept = commands.filter(mayBeKeptOffline);

describe('what a device may keep while it has no signal', () => {
  it('H24: is said of everything that a courier may do, and of nothing else', () => {
    const ofCouriers = commands.filter(command => permissions[command].includes('courier'));
    expect(Object.keys(offlineTable).sort()).toEqual(ofCouriers.sort());
  });

  it.each(['OpenTube', 'VerifyIdentity', 'StartInfusion', 'CertifyBatch', 'ResolveHold'] as const)(
    'H24: is never %s',
    command => {
      expect(commands).toContain(command);
      expect(mayBeKeptOffline(command)).toBe(false);
    },
  );

  it('H24: is nothing that somebody must sign', () => {
    expect(kept.filter(command => signedCommands[command] !== undefined)).toEqual([]);
  });

  it('H24: is what has happened; two things only are asked all the same, and both only stop or tell', () => {
    expect(kept.filter(command => commandKinds[command] === 'decision')).toEqual([
      'PlaceHold',
      'OpenDeviation',
    ]);
  });

  it('H24: is no property that every object has', () => {
    expect(mayBeKeptOffline('constructor')).toBe(false);
  });
});
