// Another process that is told of alerts: tells its parent of each when it heard of it. Run by latency.ts.
const [url = '', token = ''] = process.argv.slice(2);
const answer = await fetch(`${url}/alerts/stream`, {
  headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
});
if (!answer.ok || answer.body === null) throw new Error(`The stream was refused: ${answer.status}`);

let text = '';
for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
  const at = process.hrtime.bigint();
  text += chunk;
  const messages = text.split('\n\n');
  text = messages.pop() ?? '';
  for (const message of messages) {
    const position = /^id: (\S+)$/m.exec(message)?.[1];
    if (position !== undefined) process.send?.({ position, at: String(at) });
  }
}
