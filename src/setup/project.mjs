// This room runs before anything is installed: it imports nothing but Node and itself,
// and what comes from node_modules is loaded only after the dependencies are there.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Held while the dependencies, Electron or the build of this folder are being put in place. */
export const setupLock = () => inProject('out/.setup-lock')

/** The absolute path of something in the project. @param {string[]} parts */
export const inProject = (...parts) => resolve(projectFolder, ...parts)
