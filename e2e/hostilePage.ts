// Runs inside the page: each function stands alone, without anything of this module.

export const addressesOutside = [
  'https://example.org/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'app://doleances/nothing-here',
  'app://doleances.example/index.html',
  'app://elsewhere/index.html',
  'data:text/html,<p>other',
  'about:blank',
  'ftp://example.org/'
]

/** Tries every way of leaving a page for each address; gives the number of attempts. */
export function attemptsToLeave(addresses: string[]): number {
  let count = 0
  const attempt = (work: () => void) => {
    count += 1
    try {
      work()
    } catch {
      // Refused at once.
    }
  }
  for (const address of addresses) {
    const link = (target: string) => {
      const anchor = document.createElement('a')
      anchor.href = address
      anchor.target = target
      document.body.append(anchor)
      return anchor
    }
    attempt(() => link('').click())
    attempt(() => link('_blank').click())
    attempt(() => link('_blank').dispatchEvent(new MouseEvent('auxclick', { button: 1 })))
    attempt(() => window.open(address))
    attempt(() => location.assign(address))
    attempt(() => {
      const form = document.createElement('form')
      form.action = address
      form.method = 'post'
      document.body.append(form)
      form.submit()
    })
  }
  return count
}

/** Every name of the permissions API that a Chromium may know. */
export const permissionNames = [
  'accelerometer',
  'background-sync',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'nfc',
  'notifications',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'push',
  'screen-wake-lock',
  'storage-access',
  'window-management'
]

type Answer = { ok?: unknown; failure?: { kind?: unknown } }

/** Sends each call what its schema does not name; gives what was not refused with the one value for it. */
export async function hostilePayloads(
  names: readonly string[]
): Promise<{ tried: number; accepted: string[] }> {
  const nested = (depth: number) => {
    let value: unknown = 'end'
    for (let level = 0; level < depth; level += 1) value = { edit: value }
    return value
  }
  let random = 11
  const below = (count: number) => {
    random = (random * 48271) % 2147483647
    return random % count
  }
  const words = ['id', 'edit', 'text', 'field', 'letter', 'settings', 'title', 'from', 'format']
  const values = [null, true, -1, 1e308, Number.NaN, '', '../../etc/passwd', [], {}, '\u0000', [{}]]
  const noise = () =>
    Object.fromEntries(
      Array.from({ length: 1 + below(4) }, () => [
        words[below(words.length)] ?? '',
        values[below(values.length)]
      ]).concat([['unknown', 1]])
    )
  const payloads: unknown[] = [
    undefined,
    null,
    0,
    'text',
    [],
    [{}],
    true,
    10n,
    new Date(0),
    new Map([['id', 'a']]),
    new Uint8Array(1000),
    () => 'function',
    nested(40),
    nested(400),
    { unknown: 'x'.repeat(2_000_000) },
    { unknown: Array.from({ length: 250_000 }, () => 0) },
    JSON.parse('{"__proto__":{"polluted":true},"unknown":1}'),
    { constructor: { prototype: { polluted: true } } },
    { id: '../../etc/passwd', unknown: 1 },
    { id: { toString: 'x' }, letter: [] },
    ...Array.from({ length: 40 }, noise)
  ]
  const bridge: Record<string, (payload: unknown) => Promise<Answer>> = Reflect.get(
    globalThis,
    'bridge'
  )
  const accepted: string[] = []
  let tried = 0
  for (const name of names)
    for (const [index, payload] of payloads.entries()) {
      tried += 1
      const answer = await bridge[name]?.(payload).catch((fault) => ({ ok: String(fault) }))
      const failure = answer !== undefined && 'failure' in answer ? answer.failure : undefined
      if (answer?.ok !== false || failure?.kind !== 'unexpected')
        accepted.push(`${name} payload ${index}: ${JSON.stringify(answer).slice(0, 200)}`)
    }
  return { tried, accepted }
}
