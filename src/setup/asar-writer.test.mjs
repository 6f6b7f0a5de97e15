import { describe, expect, it } from 'vitest'
import { writeAsar } from './asar-writer.mjs'

describe('the asar writer', () => {
  it.each(['a', 'ab', 'abc', 'abcd', 'é.mjs'])(
    'places every byte where the directory says, beside a file named %s',
    (name) => {
      const files = { [name]: Buffer.from('premier'), second: Buffer.from('deuxième') }
      const archive = writeAsar(files)
      const pickled = archive.readUInt32LE(4)
      const length = archive.readUInt32LE(12)
      expect(archive.readUInt32LE(0)).toBe(4)
      expect(archive.readUInt32LE(8)).toBe(pickled - 4)
      expect(pickled % 4).toBe(0)
      const directory = JSON.parse(archive.toString('utf8', 16, 16 + length))
      for (const [file, content] of Object.entries(files)) {
        const { offset, size } = directory.files[file]
        const from = 8 + pickled + Number(offset)
        expect(archive.subarray(from, from + size)).toEqual(content)
      }
    }
  )
})
