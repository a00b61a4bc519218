// The accounts of a cluster, over the HTTP pages that the server has for them. What is not known here by heart is
// asked: which node leads, and which of two passwords the administrator still has.

/** With which every cluster begins. */
export const FIRST_PASSWORD = 'changeit';
const ADMINISTRATOR = 'admin';
const OPERATOR = 'ops';
const PATIENCE_MS = 10_000;

export interface Account {
  readonly name: string;
  readonly password: string;
}

interface Member {
  readonly state: string;
  readonly isAlive: boolean;
  readonly httpEndPointIp: string;
  readonly httpEndPointPort: number;
}

/**
 * Gives the administrator another password than everybody knows, shuts the operator's account that has it too, and
 * makes the ledger's account, or gives it its password anew. Done twice, it changes nothing.
 * @param nodes `https://host:port` of each
 */
export async function settleAccounts(
  nodes: readonly string[],
  administratorPassword: string,
  ledger: Account,
): Promise<void> {
  const asChosen = { name: ADMINISTRATOR, password: administratorPassword };
  const { leader, as } = await leaderAmong(nodes, [
    asChosen,
    { name: ADMINISTRATOR, password: FIRST_PASSWORD },
  ]);
  if (as.password !== administratorPassword) {
    const passwords = { currentPassword: as.password, newPassword: administratorPassword };
    await told(leader, as, `/users/${ADMINISTRATOR}/command/change-password`, passwords);
  }
  const nobodys = { newPassword: crypto.randomUUID() };
  await told(leader, asChosen, `/users/${OPERATOR}/command/reset-password`, nobodys);
  await told(leader, asChosen, `/users/${OPERATOR}/command/disable`, {});
  const { name, password } = ledger;
  if ((await asked(leader, asChosen, `/users/${name}`)) === undefined) {
    const made = { loginName: name, fullName: 'Selfsame ledger', groups: [], password };
    await told(leader, asChosen, '/users/', made);
  } else {
    const anew = { newPassword: password };
    await told(leader, asChosen, `/users/${name}/command/reset-password`, anew);
  }
}

async function leaderAmong(nodes: readonly string[], accounts: readonly Account[]) {
  for (const node of nodes) {
    for (const as of accounts) {
      const gossip = await asked(node, as, '/gossip').catch(() => undefined);
      const { members = [] } = (gossip ?? {}) as { members?: readonly Member[] };
      const leads = members.find(each => each.isAlive && each.state.toLowerCase() === 'leader');
      if (leads === undefined) continue;
      const { protocol } = new URL(node);
      return { leader: `${protocol}//${leads.httpEndPointIp}:${leads.httpEndPointPort}`, as };
    }
  }
  throw new Error(
    `No node of ${nodes.join(', ')} names a leader to an administrator with the password given, or with the first one.`,
  );
}

/** What a page says, or undefined where there is none. */
async function asked(node: string, as: Account, path: string): Promise<unknown> {
  const answer = await call(node, as, path);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${node}${path} answered ${answer.status}.`);
  return answer.json();
}

async function told(node: string, as: Account, path: string, what: object): Promise<void> {
  const answer = await call(node, as, path, what);
  if (!answer.ok) throw new Error(`${node}${path} answered ${answer.status}.`);
}

function call(node: string, { name, password }: Account, path: string, what?: object) {
  const basic = Buffer.from(`${name}:${password}`).toString('base64');
  return fetch(`${node}${path}`, {
    method: what === undefined ? 'GET' : 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
    ...(what === undefined ? {} : { body: JSON.stringify(what) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}
