// Makes a new cluster fit for a ledger: `node protect-cluster.js`, with STORE_FILE (the ledger's own address, with the
// account that it is to have) and ADMIN_PASSWORD_FILE. Run by whoever sets a cluster up, before the ledger is founded.
import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { readFileSync } from 'node:fs';
import { type Account, settleAccounts } from './cluster-accounts.js';
import { settleRights } from './cluster-rights.js';
import { parseConnection } from './connection.js';

/** @param address as the ledger is given it: TLS, and an account with its password */
export async function protectCluster(
  address: string,
  administratorPassword: string,
): Promise<string> {
  const { clientUrl, insecure, shown } = parseConnection(address);
  if (insecure) throw new Error('Without TLS a cluster has no accounts, and no rights.');
  const { account, hosts } = partsOf(clientUrl);
  const nodes = hosts.map(host => `https://${host}`);
  await settleAccounts(nodes, administratorPassword, account);
  const asAdministrator = `://admin:${encodeURIComponent(administratorPassword)}@`;
  const client = KurrentDBClient.connectionString(
    clientUrl.replace(/:\/\/[^@]*@/, asAdministrator),
  );
  try {
    await settleRights(client, account.name);
  } finally {
    await client.dispose();
  }
  return `${shown}: ${account.name} reads and appends; nobody but the administrators deletes.`;
}

export function partsOf(clientUrl: string): { account: Account; hosts: string[] } {
  const [, name, password, hosts] = /:\/\/([^:@/]+):([^@/]+)@([^?]+)/.exec(clientUrl) ?? [];
  if (name === undefined || password === undefined || hosts === undefined)
    throw new Error('The address names no account with a password: kurrentdb://NAME:PASSWORD@...');
  const account = { name: decodeURIComponent(name), password: decodeURIComponent(password) };
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(account.name) || ['admin', 'ops'].includes(account.name))
    throw new Error('The ledger needs an account of its own, of small letters.');
  return { account, hosts: hosts.split(',').map(withPort) };
}

const withPort = (host: string): string => (/:\d+$/.test(host) ? host : `${host}:2113`);

function secretIn(name: string): string {
  try {
    return readFileSync(process.env[name] ?? '', 'utf8').trim();
  } catch {
    throw new Error(`${name} names no file that can be read.`);
  }
}

if (import.meta.main) {
  try {
    console.log(await protectCluster(secretIn('STORE_FILE'), secretIn('ADMIN_PASSWORD_FILE')));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
