import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { precompressed } from './precompressed.js';

/** Where the ledger serves it: beside its own routes, never over them. */
const BASE = '/app/';

/** What screens are made of, whoever works with them, and what the door needs. */
const COMMON =
  /\/src\/(?:(?:act|api|instants|live|look|problems|session|shell|sign|sign-in|tables|token|verdict|words)\/|offline\/(?:kept-act|keep-|new-version))/;
/** What a courier's screens have in common. */
const COURIER = /\/src\/(?:courier|offline)\//;

export default defineConfig({
  base: BASE,
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A phone on a poor network waits for each file as long as for ten kilobytes: what most screens need comes in one.
          groups: [
            { name: 'common', test: COMMON, minShareCount: 3, priority: 1 },
            { name: 'courier', test: COURIER, minShareCount: 2 },
          ],
        },
      },
    },
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
