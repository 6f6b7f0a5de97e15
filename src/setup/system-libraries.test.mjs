import { describe, expect, it } from 'vitest'
import { SetupFailure } from './setup-failure.mjs'
import { ensureSystemLibraries, missingIn, packagesFor } from './system-libraries.mjs'

const ldd = `\tlinux-vdso.so.1 (0x00007ffd)
\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f)
\tlibnss3.so => not found
\tlibgtk-3.so.0 => not found
\tlibgtk-3.so.0 => not found
`
const bookworm = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n'
const all = ['libgtk-3.so.0', 'libgdk-3.so.0', 'libasound.so.2', 'libgbm.so.1', 'libnspr4.so']

describe('the system libraries of Electron', () => {
  it('are the ones that ldd does not find, each once', () => {
    expect(missingIn(ldd)).toEqual(['libnss3.so', 'libgtk-3.so.0'])
  })

  it('come from four packages on Debian 12', () => {
    expect(packagesFor(all, bookworm)).toEqual(['libgtk-3-0', 'libasound2', 'libgbm1', 'libnss3'])
  })

  it.each([
    ['Debian 13', 'ID=debian\nVERSION_ID="13"\n'],
    ['Debian testing, without a number', 'ID=debian\n'],
    ['Ubuntu 24.04', 'VERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n'],
    ['Linux Mint 22', 'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="22"\n']
  ])('have their newer names on %s', (_, release) => {
    expect(packagesFor(all, release)).toEqual([
      'libgtk-3-0t64',
      'libasound2t64',
      'libgbm1',
      'libnss3'
    ])
  })

  it('keep their older names on Ubuntu 22.04', () => {
    const release = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"\n'
    expect(packagesFor(['libasound.so.2'], release)).toEqual(['libasound2'])
  })

  it('come with GTK when no package is known for them', () => {
    expect(packagesFor(['libXcomposite.so.1'], bookworm)).toEqual(['libgtk-3-0'])
  })

  it('have no known package on another family of systems', () => {
    expect(packagesFor(all, 'ID=fedora\nVERSION_ID=41\n')).toBeUndefined()
  })

  it.runIf(process.platform === 'linux')(
    'are named with a way out to someone who may not install them',
    async () => {
      const lacking = async () => ['libgtk-3.so.0']
      const failure = await ensureSystemLibraries('electron', { lacking, mayInstall: false }).catch(
        (/** @type {unknown} */ thrown) => thrown
      )
      expect(failure).toBeInstanceOf(SetupFailure)
      expect(failure).toMatchObject({
        message: expect.stringContaining('libgtk-3.so.0'),
        wayOut: expect.stringMatching(/sudo (apt-get install|dnf install)/)
      })
    }
  )
})
