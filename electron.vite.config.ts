import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// One build runs on the pinned Electron and on the older runtime used for tests:
// nothing newer than Node 20.18 and Chromium 130 may reach the bundles.
const node = 'node20.18'
const chrome = 'chrome130'

export default defineConfig({
  main: {
    build: {
      target: node,
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          cli: resolve('src/cli/index.ts'),
          paperWorker: resolve('src/main/paper/worker.ts')
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js'
        }
      }
    }
  },
  preload: {
    build: {
      target: node,
      // A sandboxed preload must be CommonJS, even in an ES module package.
      rolldownOptions: {
        input: resolve('src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: chrome,
      minify: true,
      modulePreload: false,
      // Read from the disk beside it: the size of a chunk costs no download.
      chunkSizeWarningLimit: 2_000,
      outDir: resolve('out/renderer'),
      rolldownOptions: {
        input: resolve('src/renderer/index.html'),
        output: {
          // pdf.js asks for its decoders by their names.
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('_nowasm_fallback.js'))
              ? 'assets/[name][extname]'
              : 'assets/[name]-[hash][extname]'
        }
      }
    }
  }
})
