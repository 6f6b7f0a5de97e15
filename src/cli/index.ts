#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { run } from './run'

// Built to out/main/cli.js.
const application = resolve(import.meta.dirname, '../..')
const interruption = new AbortController()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second time the person means it.
    if (interruption.signal.aborted) process.exit(130)
    interruption.abort()
  })
}

// The answer of each write is looked at below; without a listener Node would end the process before it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const status = run(process.argv.slice(2), {
  stdout: (text) => written(process.stdout, text),
  stderr: (text) => written(process.stderr, text),
  environment: process.env,
  instant: () => new Date().toISOString(),
  application,
  printer: async (workers) => {
    const { workerThreadPrinter } = await import('#paper/workerThreadPrinter')
    const worker = join(application, 'out/main/paperWorker.js')
    return workerThreadPrinter(worker, join(application, 'resources/fonts'), { workers })
  },
  jobs: Math.min(4, availableParallelism()),
  interrupted: interruption.signal
})

try {
  process.exitCode = await status
} catch (error) {
  // The result itself cannot be handed on: the disk it goes to is full, say.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** Resolves once a text is handed on; a reader that went away (`| head`) wants no more and is no failure. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => {
      const code = error && 'code' in error ? error.code : null
      if (!error || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') done()
      else failed(error)
    })
  })
}
