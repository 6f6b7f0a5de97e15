import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // One window at a time: the stories share the clipboard and the processor.
  workers: 1,
  fullyParallel: false,
  // A story that passes only the second time has found something.
  retries: 0,
  forbidOnly: true,
  // Generous, for a machine that does other things too: a story waits for marks, so a fast one loses nothing.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' }
})
