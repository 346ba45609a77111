// Builds the page's components to dist/web: what the browser loads (client/, with a manifest) and what the server and
// `sayso site` call (server/render.js). Nothing of it is needed at run time beyond those files.
import path from 'node:path'
import process from 'node:process'
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'

process.env['NODE_ENV'] = 'production'
const root = path.join(import.meta.dirname, '../src/web')
const out = path.join(import.meta.dirname, '../dist/web')
const common = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  // Read as text and parsed when it is wanted: the atlas is larger than all the code.
  json: { stringify: true },
  plugins: [
    svelte({
      configFile: false,
      preprocess: vitePreprocess(),
      // A fault of accessibility is a fault of the build.
      onwarn(warning) {
        throw new Error(`${warning.filename}:${warning.start?.line ?? ''}: ${warning.message}`)
      },
    }),
  ],
}

await build({
  ...common,
  build: {
    outDir: path.join(out, 'client'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false }, input: path.join(root, 'page/browser.ts') },
  },
})
await build({
  ...common,
  // Installed packages hold no svelte and no d3: all of it goes into the one file.
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, 'page/render.ts'),
    outDir: path.join(out, 'server'),
    emptyOutDir: true,
    target: 'es2024',
    rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: 'render.js' } },
  },
})
await build({
  ...common,
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, 'desk/render-desk.ts'),
    outDir: path.join(out, 'desk-server'),
    emptyOutDir: true,
    target: 'es2024',
    rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: 'render-desk.js' } },
  },
})
