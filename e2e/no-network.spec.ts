import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { electronPath, environment, expect, type Folders, projectFolder, test } from './app'

const run = promisify(execFile)

/**
 * A network of its own with one way out that leads nowhere and counts: what is sent there would have left the
 * machine. Without IPv6, whose kernel would announce itself there without being asked.
 */
const counted = `
set -e
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6
echo 1 > /proc/sys/net/ipv6/conf/default/disable_ipv6
ip link set lo up
ip link add uplink type veth peer name far
ip link set far up
ip address add 10.99.0.2/24 dev uplink
ip link set uplink up
ip route add default via 10.99.0.1
ip neighbour add 10.99.0.1 lladdr 02:00:00:00:00:01 dev uplink
"$@" >&2
sed -n 's/^ *uplink: *//p' /proc/net/dev
`

test.describe('on a machine whose only way out is counted', () => {
  test.skip(process.platform !== 'linux', 'network namespaces are Linux’s')
  test.setTimeout(120_000)

  test('the count sees what an ordinary Electron page sends', async ({ folders }) => {
    expect(await packetsSent(folders, 'control')).toBeGreaterThan(0)
  })

  test('nothing is sent at a first start in French, nor by a page that tries', async ({
    folders
  }) => {
    expect(await packetsSent(folders, 'application')).toBe(0)
  })
})

async function packetsSent(folders: Folders, what: 'control' | 'application'): Promise<number> {
  const driver = join(projectFolder, 'e2e/egress/driver.mjs')
  // Anyone but root becomes the root of a namespace of his own.
  const user = process.getuid?.() === 0 ? [] : ['--map-root-user']
  const { stdout } = await run(
    'unshare',
    [
      ...user,
      '--net',
      ...(user.length > 0 ? ['--mount'] : []),
      '--',
      'sh',
      '-c',
      counted,
      'sh',
      process.execPath,
      driver,
      what,
      projectFolder,
      folders.userData
    ],
    {
      env: { ...environment(folders, 'fr'), ELECTRON_EXEC_PATH: electronPath() },
      timeout: 100_000
    }
  )
  const fields = stdout.trim().split(/\s+/)
  // /proc/net/dev: eight received columns, then bytes and packets sent.
  expect(fields.length, stdout).toBe(16)
  return Number(fields[9])
}
