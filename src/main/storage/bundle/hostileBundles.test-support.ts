import { writeSnapshot } from '#domain/history/snapshot'
import { START, setTitle, TestSeat } from '#domain/history/writing.test-support'
import { sha256 } from '../names'
import { manifestOf, type RawEntry, rawZip } from './rawZip.test-support'

/** Bundles made by hand: a sound one, and one for each way of being hostile that is known. */

export const seat = new TestSeat('aaaaaaaaaaaaaaaa')
seat.edit(setTitle('un'))
export const history: RawEntry = {
  name: 'history/aaaaaaaaaaaaaaaa.jsonl',
  bytes: Buffer.from(seat.text)
}
export const original: RawEntry = {
  name: `exhibits/${sha256('une pièce')}`,
  bytes: Buffer.from('une pièce'),
  stored: true
}
export const sound = [history, original]

/** A bundle of these entries with a manifest that tells them, and then of these. */
export function bundle(entries: readonly RawEntry[], ...beside: readonly RawEntry[]): Buffer {
  return rawZip([manifestOf(entries, undefined, 'case-1'), ...entries, ...beside])
}

const named = (name: string | Buffer): Buffer =>
  bundle(sound, { name, bytes: Buffer.from('x'), stored: true })

export const caseOf = (text: string): RawEntry => ({ name: 'case.json', bytes: Buffer.from(text) })
export const snapshot = { folded: {}, base: null, toReview: [], file: START.file, unknown: {} }
const zeros = Buffer.alloc(400_000)
export const manifest = (change: (document: Record<string, unknown>) => void) =>
  rawZip([manifestOf(sound, change, 'case-1'), ...sound])
const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`

type Row = [what: string, bundle: () => Buffer, why: string, entry?: string | null]
export const hostile: readonly Row[] = [
  ['an empty file', () => Buffer.alloc(0), 'not-a-bundle', null],
  ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'not-a-bundle', null],
  ['a zip of something else', () => rawZip([caseOf('{}')]), 'not-a-bundle'],
  ['a zip with nothing in it', () => rawZip([]), 'not-a-bundle', null],
  ['a bundle cut short', () => bundle(sound).subarray(0, -30), 'cut-short', null],
  ['a bundle cut in its middle', () => bundle(sound).subarray(0, 300), 'cut-short', null],
  ['zip slip', () => named('../../evil.txt'), 'outside', '../../evil.txt'],
  ['zip slip under a folder of ours', () => named('exhibits/../../../evil'), 'outside'],
  ['an absolute path', () => named('/etc/evil'), 'outside', '/etc/evil'],
  ['a drive', () => named('C:evil.txt'), 'outside'],
  ['a backslash', () => named('history\\..\\evil'), 'outside'],
  ['a NUL in a name', () => named('case.json\u0000.txt'), 'strange-name'],
  ['a name written backwards', () => named('exhibits/\u202efdp.exe'), 'strange-name'],
  ['a name that is no text', () => named(Buffer.from([0xff, 0xfe, 0x41])), 'strange-name', null],
  [
    'a link',
    () =>
      bundle(sound, { name: 'history/lien', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }),
    'link',
    'history/lien'
  ],
  [
    'a device',
    () => bundle(sound, { name: 'exhibits/dev', bytes: Buffer.alloc(0), mode: 0o020666 }),
    'link'
  ],
  [
    'a folder',
    () => bundle(sound, { name: 'history/', bytes: Buffer.alloc(0), mode: 0o040755 }),
    'link'
  ],
  ['one name twice', () => bundle(sound, history), 'duplicate', String(history.name)],
  [
    'names that differ by case',
    () => bundle(sound, caseOf('{}'), { ...caseOf('{}'), name: 'Case.json' }),
    'twins',
    'Case.json'
  ],
  [
    'names that differ by their accents',
    () => bundle(sound, { ...original, name: 'pr\u00e9f' }, { ...original, name: 'pre\u0301f' }),
    'twins'
  ],
  ['an entry that has no business there', () => named('run.exe'), 'unknown-entry', 'run.exe'],
  [
    'an entry the manifest does not tell',
    () => rawZip([manifestOf([history], undefined, 'case-1'), ...sound]),
    'unknown-entry',
    String(original.name)
  ],
  [
    'an entry that is not there',
    () => rawZip([manifestOf(sound, undefined, 'case-1'), history]),
    'missing-entry',
    String(original.name)
  ],
  ['an encrypted entry', () => bundle([{ ...history, flags: 0x0801 }, original]), 'encrypted'],
  [
    'a way of packing nobody can undo',
    () => bundle([history, { ...original, method: 99 }]),
    'encrypted'
  ],
  [
    'an honest bomb',
    () => bundle([history, { name: `exhibits/${sha256(zeros)}`, bytes: zeros }]),
    'swelling'
  ],
  [
    'many entries over one body',
    () => bundle([history, original, { ...original, name: `exhibits/${sha256('x')}`, bodyOf: 2 }]),
    'overlap'
  ],
  [
    'a size that is too small',
    () => bundle([{ ...history, saysBytes: 10 }, original]),
    'wrong-size',
    String(history.name)
  ],
  [
    'a size that is too large',
    () => bundle([{ ...history, saysBytes: seat.text.length + 1 }, original]),
    'wrong-size'
  ],
  [
    'a size that lies, told the same in the manifest',
    lyingTwice,
    'wrong-size',
    String(history.name)
  ],
  [
    'a stored entry whose two sizes differ',
    () => bundle([history, { ...original, saysBytes: 3 }]),
    'wrong-size'
  ],
  [
    'an entry of six hundred megabytes',
    () => bundle([history, { ...original, saysBytes: 600_000_000, saysPacked: 600_000_000 }]),
    'entry-too-large'
  ],
  ['more than two gigabytes in all', manyLarge, 'too-large', null],
  ['thirty thousand entries', () => rawZip([manifestOf([])], 30_000), 'too-many-entries', null],
  [
    'a wrong checksum',
    () => bundle([history, { ...original, crc: 1 }]),
    'wrong-checksum',
    String(original.name)
  ],
  [
    'a wrong checksum of the manifest',
    () => rawZip([{ ...manifestOf(sound), crc: 7 }, ...sound]),
    'wrong-checksum',
    'manifest.json'
  ],
  [
    'content that is not what the manifest says',
    () =>
      bundle([history, original]).fill(
        'X',
        bundle([history, original]).indexOf('une pièce'),
        bundle([history, original]).indexOf('une pièce') + 3
      ),
    'wrong-checksum'
  ],
  [
    'content the manifest gives another hash',
    () =>
      manifest((document) =>
        Object.assign((document.entries as object[])[0] ?? {}, { sha256: sha256('x') })
      ),
    'altered',
    String(history.name)
  ],
  [
    'an original that is not named by its content',
    () => bundle([history, { ...original, name: `exhibits/${sha256('x')}` }]),
    'altered'
  ],
  [
    'a manifest of another program',
    () => manifest((document) => Object.assign(document, { format: 'x' })),
    'not-a-bundle'
  ],
  [
    'a manifest that is no JSON',
    () => rawZip([{ name: 'manifest.json', bytes: Buffer.from('{') }]),
    'not-a-bundle'
  ],
  [
    'a manifest nested too deep',
    () =>
      rawZip([
        {
          name: 'manifest.json',
          bytes: Buffer.from(`{"format":"doleances/bundle","version":1,"minReader":1,"x":${deep}}`),
          stored: true
        }
      ]),
    'hostile',
    'manifest.json'
  ],
  [
    'a manifest that reaches a prototype',
    () =>
      rawZip([
        {
          name: 'manifest.json',
          bytes: Buffer.from(
            '{"format":"doleances/bundle","version":1,"minReader":1,"__proto__":{"a":1}}'
          )
        }
      ]),
    'hostile'
  ],
  [
    'an entry told twice',
    () =>
      manifest((document) =>
        (document.entries as object[]).push((document.entries as object[])[0] ?? {})
      ),
    'duplicate'
  ],
  [
    'a history in what is for a third party',
    () => manifest((document) => Object.assign(document, { edition: 'third-party' })),
    'unknown-entry'
  ],
  [
    'the case of another manifest',
    () => manifest((document) => Object.assign(document, { case: 'another' })),
    'wrong-case',
    null
  ],
  [
    'two cases in one',
    () =>
      bundle([
        history,
        caseOf(writeSnapshot({ ...snapshot, file: { ...START.file, id: 'c9' } }, sha256))
      ]),
    'wrong-case'
  ],
  ['no case at all', () => bundle([original]), 'wrong-case']
]

/** The directory and the manifest agree on a size that the content exceeds. */
function lyingTwice(): Buffer {
  const lying = { ...history, saysBytes: 10 }
  const told = manifestOf(sound, undefined, 'case-1')
  const text = told.bytes.toString().replace(`"bytes":${history.bytes.length}`, '"bytes":10')
  return rawZip([{ ...told, bytes: Buffer.from(text) }, lying, original])
}

/** Six entries that say four hundred megabytes each. */
function manyLarge(): Buffer {
  const large = [1, 2, 3, 4, 5, 6].map((n) => ({
    name: `exhibits/${sha256(String(n))}`,
    bytes: Buffer.from('x'),
    stored: true,
    saysBytes: 400_000_000,
    saysPacked: 400_000_000
  }))
  return bundle([history, ...large])
}
