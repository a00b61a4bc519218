// The version is checked before anything else is loaded: the store's native module would end an older
// Node without a word.
const NODE_MAJOR_NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < NODE_MAJOR_NEEDED) {
  console.error(
    `Selfsame needs Node ${NODE_MAJOR_NEEDED} or newer and this is ${process.version}: start it with npm (npm start), which brings its own.`,
  );
  process.exitCode = 1;
} else {
  const { run } = await import('./cli.js');
  process.exitCode = await run(process.argv.slice(2), process.env);
}
