import { callNames } from '#contract/callNames'
import { expect, test } from './app'
import { addressesOutside, attemptsToLeave, hostilePayloads, permissionNames } from './hostilePage'

/** What a page that has gone over to an attacker tries, and does not get. */
test.use({ provoking: true })

test('the page reaches nothing of Node or Electron', async ({ page, app }) => {
  const seen = await page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', '__dirname'].map(
      (name) => `${name}: ${typeof Reflect.get(globalThis, name)}`
    )
  )
  expect(seen.filter((line) => !line.endsWith('undefined'))).toEqual([])
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // The settings Electron resolved for this window; not in its types.
    const contents = window?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { contextIsolation, nodeIntegration, sandbox, webSecurity, webviewTag } =
      contents.getLastWebPreferences()
    return { contextIsolation, nodeIntegration, sandbox, webSecurity, webviewTag }
  })
  expect(preferences).toEqual({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false
  })
})

test('the bridge is the table of calls and the signals, frozen', async ({ page }) => {
  const bridge = await page.evaluate(() => {
    const found = Reflect.get(globalThis, 'bridge')
    return {
      names: Object.keys(found),
      functions: Object.values(found).every((value) => typeof value === 'function'),
      changed: Reflect.set(found, 'start', null) || Reflect.deleteProperty(globalThis, 'bridge')
    }
  })
  expect(bridge).toEqual({
    names: [...callNames, 'onSignal', 'dropFiles'],
    functions: true,
    changed: false
  })
})

test('a page that changes its own built-in objects does not reach the preload', async ({
  page
}) => {
  const answer = await page.evaluate(async () => {
    const { map } = Array.prototype
    const { keys } = Object
    const caught = Promise.prototype.catch
    Reflect.set(Array.prototype, 'map', () => ['spoilt'])
    Reflect.set(Object, 'keys', () => ['spoilt'])
    Reflect.set(Promise.prototype, 'catch', () => Promise.resolve('spoilt'))
    const answer = await Reflect.get(globalThis, 'bridge').start({})
    // The test's own way back uses them too.
    Object.assign(Array.prototype, { map })
    Object.assign(Object, { keys })
    Object.assign(Promise.prototype, { catch: caught })
    return answer
  })
  expect(answer).toMatchObject({ ok: true, value: { spellCheck: false } })
})

test('every answer of our scheme carries a policy without any exception', async ({ app }) => {
  const policies = await app.evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session
    const ask = async (path: string) => {
      const answer = await session?.fetch(`app://doleances${path}`)
      return [answer?.status, answer?.headers.get('content-security-policy') ?? ''] as const
    }
    return [await ask('/'), await ask('/index.html'), await ask('/nothing-here')]
  })
  expect(policies.map(([status]) => status)).toEqual([200, 200, 404])
  for (const [, policy] of policies) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('http')
    expect(policy).not.toContain('*')
  }
})

test('evaluated, inline and remote code is refused, while our own runs', async ({ page }) => {
  await page.evaluate(() => {
    const seen = new Set<string>()
    Reflect.set(globalThis, 'refused', seen)
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.add(event.effectiveDirective)
    })
    const add = (tag: string, properties: Record<string, string>) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(properties)) element.setAttribute(name, value)
      document.body.append(element)
      return element
    }
    // Out of the debugger's own evaluation, where eval would be let through.
    setTimeout(() => {
      const attempts = [
        // biome-ignore lint/security/noGlobalEval: it must be refused
        () => Reflect.set(globalThis, 'evaluated', eval('1 + 1')),
        () => Reflect.set(globalThis, 'evaluated', new Function('return 1')()),
        () => add('button', { onclick: 'globalThis.inline = true' }).click(),
        () => add('img', { src: 'https://example.org/pixel.png' }),
        () => add('link', { rel: 'stylesheet', href: 'https://example.org/style.css' }),
        () => add('p', { style: 'color: red' }),
        () => add('iframe', { src: 'https://example.org/' }),
        () => add('object', { data: 'https://example.org/' }),
        () => add('base', { href: 'https://example.org/' }),
        () => add('video', { src: 'https://example.org/film.mp4' }),
        () => void fetch('https://example.org/').catch(() => {}),
        () => add('script', { src: 'https://example.org/code.js' }),
        () => {
          document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="globalThis.inline=1">')
        }
      ]
      for (const attempt of attempts)
        try {
          attempt()
        } catch {
          // Refused by an exception: the event is what is counted.
        }
    })
  })
  await expect
    .poll(() => page.evaluate(() => [...Reflect.get(globalThis, 'refused')].sort()))
    .toEqual(
      expect.arrayContaining([
        'base-uri',
        'connect-src',
        'frame-src',
        'img-src',
        'media-src',
        'require-trusted-types-for',
        'style-src-attr',
        'style-src-elem'
      ])
    )
  const ran = await page.evaluate(() => [
    Reflect.has(globalThis, 'evaluated'),
    Reflect.has(globalThis, 'inline')
  ])
  expect(ran).toEqual([false, false])
})

test('the page cannot be led anywhere else, nor open a window', async ({ page, app }) => {
  const before = page.url()
  await app.evaluate(({ BrowserWindow, app: application }) => {
    const left: string[] = []
    Reflect.set(globalThis, 'left', left)
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.on('did-navigate', (_event, url) => left.push(url))
    application.on('browser-window-created', () => left.push('a window'))
  })
  const attempts = await page.evaluate(attemptsToLeave, addressesOutside)
  expect(attempts).toBeGreaterThan(20)
  // The page still answers, so whatever it started has been decided.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))))
  const after = await app.evaluate(({ BrowserWindow }) => ({
    left: Reflect.get(globalThis, 'left'),
    windows: BrowserWindow.getAllWindows().length
  }))
  expect(after).toEqual({ left: [], windows: 1 })
  expect(page.url()).toBe(before)
})

test('no permission is given, whatever its name', async ({ page }) => {
  const states = await page.evaluate(async (names) => {
    const ask = async (name: string) => {
      const query = { name } as PermissionDescriptor
      return navigator.permissions.query(query).then(
        ({ state }) => state as string,
        () => 'unknown'
      )
    }
    return Promise.all(names.map(ask))
  }, permissionNames)
  expect(states.filter((state) => state === 'granted' || state === 'prompt')).toEqual([])
  expect(states).toContain('denied')
  const asked = await page.evaluate(async () => {
    const refusal = (work: Promise<unknown> | undefined) =>
      (work ?? Promise.reject()).then(
        (value) => String(value),
        () => 'refused'
      )
    return {
      notification: await refusal(Notification.requestPermission()),
      camera: await refusal(navigator.mediaDevices?.getUserMedia({ video: true })),
      screen: await refusal(navigator.mediaDevices?.getDisplayMedia()),
      clipboard: await refusal(navigator.clipboard?.readText()),
      place: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          () => done('refused')
        )
      )
    }
  })
  expect(asked).toEqual({
    notification: 'denied',
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    place: 'refused'
  })
})

test('our scheme serves the files of the build and nothing beside them', async ({ app }) => {
  const answers = await app.evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session
    const parts = ['..', '.', '%2e%2e', '%2E%2E', '..%2f', '%5c..', '\\..', '%00', '//', 'etc']
    const ends = ['passwd', 'package.json', 'main/index.js', 'index.html%00', 'INDEX.HTML', '~']
    const roots = ['app://doleances/', 'app://doleances/assets/', 'app://elsewhere/', 'app:///']
    let random = 7
    const below = (count: number) => {
      random = (random * 48271) % 2147483647
      return random % count
    }
    const pick = (from: readonly string[]) => from[below(from.length)] ?? ''
    const served: string[] = []
    for (let turn = 0; turn < 3000; turn += 1) {
      const middle = Array.from({ length: below(9) }, () => pick(parts)).join('/')
      const address = `${pick(roots)}${middle}/${pick(ends)}`
      const status = await session?.fetch(address).then(
        (answer) => answer.status,
        () => 404
      )
      if (status !== 404) served.push(`${address} ${status}`)
    }
    const posted = await session?.fetch('app://doleances/index.html', { method: 'POST' })
    return { served, posted: posted?.status }
  })
  expect(answers).toEqual({ served: [], posted: 404 })
})

test('a call with anything but its own input is refused with a value', async ({ page }) => {
  const surprises = await page.evaluate(hostilePayloads, callNames)
  expect(surprises.tried).toBeGreaterThan(callNames.length * 40)
  expect(surprises.accepted).toEqual([])
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined()
})

test('calls from another window or another page are refused', async ({ app }) => {
  const answers = await app.evaluate(async ({ app: application, BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session
    const ask = async (address: string) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${application.getAppPath()}/out/preload/index.cjs`,
          ...(session === undefined ? {} : { session })
        }
      })
      await other.loadURL(address)
      const answer = await other.webContents.executeJavaScript('bridge.start({})')
      other.destroy()
      return answer
    }
    return [await ask('app://doleances/index.html'), await ask('data:text/html,<p>other')]
  })
  const refused = { ok: false, failure: { kind: 'unexpected' } }
  expect(answers).toEqual([refused, refused])
})

test('what the log notes of refused calls holds no word of them', async ({ page, folders }) => {
  const { readFile } = await import('node:fs/promises')
  await page.evaluate(() =>
    Reflect.get(globalThis, 'bridge').copyText({ text: 'Secret marker', more: 'Secret marker' })
  )
  const log = await readFile(`${folders.userData}/logs/doleances.log`, 'utf8')
  expect(log).toContain('copyText REFUSED_INPUT')
  expect(log).not.toContain('Secret')
})
