import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPages, unspaced } from '../main/paper/readPages.test-support'
import { originalIn, savedExample } from './dossierCase.test-support'
import { EXAMPLE, fingerprints, folder, place, sha256, terminal } from './terminal.test-support'

async function made(path: string, out: string, ...more: readonly string[]) {
  const ran = await terminal(['dossier', path, '--out', out, '--json', ...more])
  const [written] = ran.json.written ?? []
  return { ...ran, written }
}

/** What the system's own tool says, run where the PDF lies; its exit status and the files it finds wrong. */
function sha256sum(checksums: string) {
  const { status, stdout } = spawnSync('sha256sum', ['-c', basename(checksums)], {
    cwd: dirname(checksums),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' }
  })
  const lines = stdout.trim().split('\n')
  return {
    status,
    wrong: lines
      .filter((line) => !line.endsWith(': OK'))
      .map((line) => line.replace(/: FAILED.*/, ''))
  }
}

async function verified(path: string) {
  const { status, json } = await terminal(['verify', path, '--json'])
  const wrong = json.files.filter((one: { ok: boolean }) => !one.ok)
  return { status, json, wrong: wrong.map((one: { path: string }) => one.path) }
}

const flip = (path: string) => {
  const bytes = readFileSync(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('the dossier of a case', () => {
  test('is one PDF with its file of checksums, and nothing is written in the case', async () => {
    const { root, path, dataFolder } = await savedExample()
    const before = fingerprints(dataFolder)
    const { status, written, stderr, json } = await made(path, join(root, 'out'))
    expect({ status, blocked: json.blocked, failed: json.failed }).toEqual({
      status: 0,
      blocked: [],
      failed: []
    })
    expect(written).toEqual({
      case: 'exemple',
      kind: 'dossier',
      format: 'pdf',
      path: join(root, 'out/dossier-exemple.pdf'),
      pages: expect.any(Number),
      sha256: sha256(readFileSync(written.path)),
      checksums: join(root, 'out/dossier-exemple.sha256')
    })
    expect(stderr).toContain('2026-12-09')
    expect(fingerprints(dataFolder)).toEqual(before)
    const pages = await readPages(readFileSync(written.path))
    expect(pages).toHaveLength(written.pages)
    const text = pages.map((page) => unspaced(page.text))
    expect(text[0]).toContain('Quatreengagements')
    expect(text.filter((page) => page.includes('contenu'))).toHaveLength(26)
  })

  test('prints on its last page the version, how many files were read, and where the history stood', async () => {
    const { root, path } = await savedExample()
    const { written } = await made(path, join(root, 'out'))
    const last = (await readPages(readFileSync(written.path))).at(-1)?.text ?? ''
    const [, seat = '', lines, head = ''] =
      /# history (\w+) (\d+) (\w+)/.exec(readFileSync(written.checksums, 'utf8')) ?? []
    expect(Number(lines)).toBeGreaterThan(1)
    expect(unspaced(last)).toContain(`poste${seat},ligne${lines}:${head}`)
    expect(unspaced(last)).toContain('13fichiersd’origineontétérelus')
    expect(unspaced(last)).toContain('Doléances0.1.0')
    expect(unspaced(last)).toContain('inchangédepuisl’export')
  })

  test('has an edition of one’s own, under its own name', async () => {
    const out = join(folder(), 'out')
    const { status, written } = await made(EXAMPLE, out, '--edition', 'own')
    expect(status).toBe(0)
    expect(basename(written.path)).toBe('dossier-own-exemple.pdf')
    const [first] = await readPages(readFileSync(written.path))
    expect(unspaced(first?.text ?? '')).toContain('19novembre2027')
    const handed = await made(EXAMPLE, out)
    const text = execFileSync('pdftotext', [handed.written.path, '-'], { encoding: 'utf8' })
    expect(text).not.toContain('2027')
  })

  test('can be a letter with its own exhibits alone', async () => {
    const { root, path } = await savedExample()
    const { status, written } = await made(path, join(root, 'out'), '--kind', 'formal-notice')
    expect({ status, kind: written.kind }).toEqual({ status: 0, kind: 'formal-notice' })
    const pages = await readPages(readFileSync(written.path))
    expect(pages).toHaveLength(2 + 26)
    expect(unspaced(pages[2]?.text ?? '')).toContain('Piècen°1')
    expect(unspaced(pages[0]?.text ?? '')).toContain('Miseendemeure')
  })

  test('is cut into numbered files by a limit, each with its checksums', async () => {
    const { root, path } = await savedExample()
    const { json, stderr } = await made(path, join(root, 'out'), '--limit', '100000')
    expect(json.written.length).toBeGreaterThanOrEqual(1)
    for (const one of json.written) {
      expect(existsSync(one.checksums)).toBe(true)
      const { size } = statSync(one.path)
      expect(stderr.includes(`${basename(one.path)}: ${size} bytes, above the limit`)).toBe(
        size > 100_000
      )
    }
  })

  test('says which files are missing or altered, in it and beside it, and is made all the same', async () => {
    const { root, path, hashes } = await savedExample()
    flip(originalIn(path, hashes['capture-site'] ?? ''))
    rmSync(originalIn(path, hashes['appels-recus'] ?? ''))
    const { status, written, stderr } = await made(path, join(root, 'out'))
    expect(status).toBe(1)
    expect(stderr).toContain('pièce n° 3: its file was altered')
    expect(stderr).toContain('pièce n° 12: its file is missing')
    const text = execFileSync('pdftotext', [written.path, '-'], { encoding: 'utf8' })
    expect(unspaced(text)).toContain('Fichiersabsents:piècen°12.')
    expect(unspaced(text)).toContain('sonempreinteachangé')
  })

  test('does not stop for a case that cannot be read', async () => {
    const at = folder()
    place(join(at, 'a.json'), 'a')
    writeFileSync(join(at, 'b.json'), '{"format"')
    const argv = [
      'dossier',
      join(at, 'a.json'),
      join(at, 'b.json'),
      '--out',
      join(at, 'out'),
      '--json'
    ]
    const { status, json } = await terminal(argv)
    expect(status).toBe(1)
    expect(json.written.map((one: { case: string }) => one.case)).toEqual(['a'])
    expect(json.failed).toHaveLength(1)
    const none = await terminal(['dossier', join(at, 'b.json'), '--out', join(at, 'out'), '--json'])
    expect(none.status).toBe(2)
    expect(none.json.error.code).toBe('no-usable-input')
  })

  test('is the same to the byte when made again', async () => {
    const { root, path } = await savedExample()
    const one = await made(path, join(root, 'one'))
    const two = await made(path, join(root, 'two'))
    expect(two.written.sha256).toBe(one.written.sha256)
  })
})

describe('what doleances verify and sha256sum say', () => {
  test('is that all is as it was', async () => {
    const { root, path } = await savedExample()
    const { written } = await made(path, join(root, 'out'))
    for (const at of [written.path, written.checksums]) {
      const { status, json, wrong } = await verified(at)
      expect({ status, wrong, history: json.history.ok }).toEqual({
        status: 0,
        wrong: [],
        history: true
      })
      expect(json.files).toHaveLength(14)
      expect(json.history.seats).toEqual([
        { seat: expect.any(String), lines: expect.any(Number), head: expect.any(String), ok: true }
      ])
    }
    expect(sha256sum(written.checksums)).toEqual({ status: 0, wrong: [] })
  })

  test('names the same file, whichever byte was flipped', async () => {
    const { root, path, hashes } = await savedExample()
    const { written } = await made(path, join(root, 'out'))
    for (const target of [
      written.path,
      ...Object.values(hashes).map((hash) => originalIn(path, hash))
    ]) {
      flip(target)
      const ours = await verified(written.path)
      const theirs = sha256sum(written.checksums)
      expect(ours.status).toBe(1)
      expect(theirs.status).toBe(1)
      expect(ours.wrong).toHaveLength(1)
      expect(ours.wrong).toEqual(theirs.wrong)
      expect(join(dirname(written.path), ours.wrong[0] ?? '')).toBe(target)
      flip(target)
    }
  }, 60_000)

  test('is the same where files are gone, or where the case is out of reach', async () => {
    const { root, path, hashes, dataFolder } = await savedExample()
    const { written } = await made(path, join(root, 'out'))
    rmSync(originalIn(path, hashes['appels-emis'] ?? ''))
    const one = await verified(written.path)
    expect(one.wrong).toEqual(sha256sum(written.checksums).wrong)
    expect(one.json.files.find((file: { ok: boolean }) => !file.ok).why).toBe('missing')
    renameSync(dataFolder, `${dataFolder}-ailleurs`)
    const away = await verified(written.path)
    expect(away.wrong).toEqual(sha256sum(written.checksums).wrong)
    expect(away.wrong).toHaveLength(13)
    expect(away.json.history.ok).toBeNull()
  })

  test('still holds once the case went on, and no more once its past was changed', async () => {
    const saved = await savedExample()
    const { written } = await made(saved.path, join(saved.root, 'out'))
    await saved.edit({ op: 'section', in: 'head', set: { title: 'Suite' }, was: {} })
    expect((await verified(written.path)).status).toBe(0)
    const [seat] = (await verified(written.path)).json.history.seats
    const history = join(saved.path, 'history', `${seat.seat}.jsonl`)
    const text = readFileSync(history, 'utf8')
    writeFileSync(history, text.split('\n').slice(0, 1).join('\n').concat('\n'))
    const after = await verified(written.path)
    expect({ status: after.status, history: after.json.history.ok }).toEqual({
      status: 1,
      history: false
    })
  })
})

describe('verify of a case folder', () => {
  test('looks at each original and at the history', async () => {
    const { path, hashes } = await savedExample()
    const sound = await verified(path)
    expect({ status: sound.status, history: sound.json.history.ok }).toEqual({
      status: 0,
      history: true
    })
    expect(sound.json.files).toHaveLength(13)
    flip(originalIn(path, hashes['messagerie-7'] ?? ''))
    const { status, wrong } = await verified(path)
    expect(status).toBe(1)
    expect(wrong).toEqual([originalIn(path, hashes['messagerie-7'] ?? '')])
  })

  test('ends with 2 where there is nothing to compare, and says for a person what it found', async () => {
    const at = folder()
    writeFileSync(join(at, 'seul.pdf'), '%PDF')
    const none = await terminal(['verify', join(at, 'seul.pdf'), '--json'])
    expect({ status: none.status, code: none.json.error.code }).toEqual({
      status: 2,
      code: 'no-usable-input'
    })
    const { path } = await savedExample()
    const told = await terminal(['verify', path], { environment: { LANG: 'fr_FR.UTF-8' } })
    expect(told.stdout).toContain('inchangé depuis l’export')
  })
})
