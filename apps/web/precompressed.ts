import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSED_ONCE = /\.(js|css|html|svg|wasm|webmanifest)$/;

/** Lays each file down compressed beside itself, once and as small as it gets, for the ledger to send as it is. */
export function precompressed(): Plugin {
  let directory = '';
  return {
    name: 'precompressed',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      directory = join(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => {
        for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
          if (!COMPRESSED_ONCE.test(name)) continue;
          const file = join(directory, name);
          const bytes = readFileSync(file);
          const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
          writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: size }));
          writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        }
      },
    },
  };
}
