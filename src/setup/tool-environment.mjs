/** @returns {boolean} Chromium's sandbox refuses to start as root; anyone else keeps it */
export const isRoot = () => process.getuid?.() === 0

/**
 * The environment in which tools find the Electron we found: electron-vite reads the executable, the major version
 * and NO_SANDBOX; the electron package, and through it Playwright, reads the folder.
 * @param {import('./find-electron.mjs').Electron} electron
 * @param {NodeJS.ProcessEnv} [base]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(electron, base = process.env) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = base
  return {
    ...env,
    ELECTRON_EXEC_PATH: electron.executable,
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    ...(electron.version === '0' ? {} : { ELECTRON_MAJOR_VER: electron.version.split('.')[0] }),
    ...(isRoot() ? { NO_SANDBOX: '1' } : {})
  }
}
