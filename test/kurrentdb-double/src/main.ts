// `npm run double`: the protocol double as a process, for a try without a server. It forgets everything when it ends.
import { KurrentDbDouble } from './kurrentdb-double.js';

const port = Number(process.argv[2] ?? '2113');
const double = await KurrentDbDouble.start({ port });
console.log(`kurrentdb://127.0.0.1:${double.leader.port}?tls=false`);
process.send?.({ listening: double.leader.port });
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void double.close().then(() => process.exit(0)));
