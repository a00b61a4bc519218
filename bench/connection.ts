import { type Socket, connect } from 'node:net';

const HEAD_END = '\r\n\r\n';

/** One kept connection that posts JSON, with as little client as can be: what is measured is the ledger. */
export class Connection {
  private constructor(
    private readonly socket: Socket,
    private readonly host: string,
  ) {
    socket.setNoDelay(true);
  }

  static open(url: string): Promise<Connection> {
    const { hostname, port, host } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new Connection(socket, host)));
      socket.on('error', reject);
    });
  }

  /** Answers the status when the last byte of the body is there. */
  post(path: string, token: string, body: object): Promise<number> {
    const text = JSON.stringify(body);
    return new Promise(resolve => {
      let answer = '';
      const read = (chunk: Buffer): void => {
        answer += chunk.toString('latin1');
        if (!isWhole(answer)) return;
        this.socket.off('data', read);
        resolve(Number(answer.slice(9, 12)));
      };
      this.socket.on('data', read);
      this.socket.write(
        `POST ${path} HTTP/1.1\r\nhost: ${this.host}\r\nauthorization: Bearer ${token}\r\n` +
          `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}${HEAD_END}${text}`,
      );
    });
  }

  close(): void {
    this.socket.destroy();
  }
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf(HEAD_END);
  if (end < 0) return false;
  const length = Number(/^content-length: (\d+)/im.exec(answer.slice(0, end))?.[1]);
  return answer.length >= end + HEAD_END.length + length;
}
