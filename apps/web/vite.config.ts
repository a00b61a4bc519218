import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { precompressed } from './precompressed.js';

/** Where the ledger serves it: beside its own routes, never over them. */
const BASE = '/app/';

export default defineConfig({
  base: BASE,
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'service-worker.ts',
      // Registered by our own line: an inline script would need a hole in the content security policy.
      injectRegister: false,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,wasm,webmanifest}'] },
      manifest: {
        name: 'Selfsame',
        short_name: 'Selfsame',
        description: 'Chain of custody of autologous cell therapy',
        start_url: BASE,
        scope: BASE,
        display: 'standalone',
        background_color: '#f7f4ec',
        theme_color: '#f7f4ec',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
    }),
    precompressed(),
  ],
});
