// Runs inside the counted network: starts the application, or an ordinary Electron page, and lets its page try to
// get out in every way it knows. `node driver.mjs application|control FOLDER USER_DATA`
import { join } from 'node:path'
import { _electron } from '@playwright/test'

const [what, project, userData] = process.argv.slice(2)
const flags = (process.env.DOLEANCES_LAUNCH_FLAGS ?? '').split(' ').filter(Boolean)
const target = what === 'application' ? project : join(import.meta.dirname, 'control')

const app = await _electron.launch({
  executablePath: process.env.ELECTRON_EXEC_PATH,
  args: [...flags, `--user-data-dir=${userData}`, '--lang=fr', target],
  env: process.env
})
const page = await app.firstWindow()
await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })

// A text field with words in it is what makes Chromium fetch a dictionary.
await page.evaluate(() => {
  const field = document.createElement('textarea')
  field.lang = 'fr'
  field.spellcheck = true
  document.body.append(field)
  field.focus()
})
await page.keyboard.type('Je me plein de votre servisse. ')

const attempts = await page.evaluate(async () => {
  const names = Array.from({ length: 8 }, (_, turn) => `way-out-${turn}.example.org`)
  const add = (tag, properties) =>
    document.head.append(Object.assign(document.createElement(tag), properties))
  for (const name of names) {
    add('link', { rel: 'dns-prefetch', href: `//${name}/` })
    add('link', { rel: 'preconnect', href: `https://${name}/` })
    add('link', { rel: 'prefetch', href: `https://${name}/file` })
    add('img', { src: `https://${name}/pixel.png` })
    new Image().src = `http://192.0.2.${names.indexOf(name) + 1}/pixel.png`
    navigator.sendBeacon?.(`https://${name}/beacon`, 'x')
    fetch(`https://${name}/`).catch(() => {})
    try {
      new WebSocket(`wss://${name}/`)
    } catch {
      // Refused at once.
    }
  }
  const peer = new RTCPeerConnection({
    iceServers: [{ urls: 'stun:192.0.2.9:3478' }, { urls: 'stun:stun.example.org' }]
  })
  peer.createDataChannel('out')
  await peer.setLocalDescription(await peer.createOffer())
  // Gathering ends by itself; a page that sends nothing has nothing to gather for longer.
  await new Promise((done) => {
    setTimeout(done, 4000)
  })
  return names.length
})
const fetched = await app.evaluate(async ({ net, session }) => {
  // A name that is really looked up here is never answered.
  const patience = { signal: AbortSignal.timeout(3000) }
  const outcomes = await Promise.allSettled([
    net.fetch('https://from-main.example.org/', patience),
    session.defaultSession.fetch('https://from-session.example.org/', patience)
  ])
  return outcomes.map(({ status }) => status)
})
process.stdout.write(`${what}: ${attempts} names tried, from main ${fetched.join(' and ')}\n`)
await app.close()
