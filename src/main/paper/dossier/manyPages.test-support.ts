import { deflateSync } from 'node:zlib'

/** PDFs written by hand, so that they may be of any size, and lie. */

type Written = readonly (readonly [number: number, words: string])[]

/** As `said` pages, of which each of `kids` is one; all are the same in words. */
function pagesOf(kids: number, said: number): Written {
  const pages = Array.from(
    { length: kids },
    (_, at) => [3 + at, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'] as const
  )
  const names = pages.map(([number]) => `${number} 0 R`).join(' ')
  return [
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Kids[${names}]/Count ${said}>>`],
    ...pages
  ]
}

/** Objects one after the other, found by a table of plain figures. */
export function plainPdf(objects: Written): Uint8Array {
  const places = new Map<number, number>()
  let text = '%PDF-1.5\n'
  for (const [number, words] of objects) {
    places.set(number, text.length)
    text += `${number} 0 obj\n${words}\nendobj\n`
  }
  const size = Math.max(...places.keys()) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const at = places.get(number)
    return at === undefined ? '0000000000 65535 f \n' : `${`${at}`.padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\n`
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, 'latin1')
}

export const plainPages = (kids: number, said = kids): Uint8Array => plainPdf(pagesOf(kids, said))

/** The same saved once more with another count, the first left where it was, as programs do that only add. */
export function savedAgain(pdf: Uint8Array, said: number): Uint8Array {
  const before = Buffer.from(pdf).toString('latin1')
  const [, previous] = /startxref\n(\d+)/.exec(before) ?? []
  const object = `2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count ${said}>>\nendobj\n`
  const row = `${`${before.length}`.padStart(10, '0')} 00000 n \n`
  const table = `xref\n2 1\n${row}trailer\n<</Size 4/Root 1 0 R/Prev ${previous}>>\n`
  const at = before.length + object.length
  return Buffer.from(`${before}${object}${table}startxref\n${at}\n%%EOF\n`, 'latin1')
}

/** The same pages packed two hundred to a stream, their table packed too, its rows as what they add to the one above. */
export function packedPages(kids: number): Uint8Array {
  const objects = pagesOf(kids, kids)
  const rows = new Map<number, readonly [kind: number, place: number, index: number]>()
  const pieces: Buffer[] = [Buffer.from('%PDF-1.5\n')]
  let at = 9
  let number = objects.length + 1
  const add = (dict: string, packed: Buffer) => {
    const piece = Buffer.concat([
      Buffer.from(
        `${number} 0 obj\n<<${dict}/Filter/FlateDecode/Length ${packed.length}>>stream\n`
      ),
      packed,
      Buffer.from('\nendstream\nendobj\n')
    ])
    rows.set(number, [1, at, 0])
    pieces.push(piece)
    at += piece.length
    number += 1
  }
  for (let from = 0; from < objects.length; from += 200) {
    const mine = objects.slice(from, from + 200)
    let [head, body] = ['', '']
    for (const [index, [one, words]] of mine.entries()) {
      rows.set(one, [2, number, index])
      head += `${one} ${body.length} `
      body += `${words} `
    }
    const dict = `/Type/ObjStm/N ${mine.length}/First ${head.length}`
    add(dict, deflateSync(Buffer.from(head + body)))
  }
  rows.set(number, [1, at, 0])
  const table = Buffer.alloc((number + 1) * 8)
  let above = Buffer.alloc(7)
  for (let row = 0; row <= number; row += 1) {
    const [kind, place, index] = rows.get(row) ?? [0, 0, 0]
    const plain = Buffer.alloc(7)
    plain[0] = kind
    plain.writeUInt32BE(place, 1)
    plain.writeUInt16BE(index, 5)
    table[row * 8] = 2
    for (const [column, byte] of plain.entries())
      table[row * 8 + 1 + column] = byte - (above[column] ?? 0)
    above = plain
  }
  const start = at
  const parameters = '/DecodeParms<</Predictor 12/Columns 7>>'
  add(`/Type/XRef/Size ${number + 1}/W[1 4 2]/Root 1 0 R${parameters}`, deflateSync(table))
  return Buffer.concat([...pieces, Buffer.from(`startxref\n${start}\n%%EOF\n`)])
}

/** Ten of ten of ten…: twelve objects that stand for a thousand million pages, and say they are one. */
export const pagesWithinPages = (): Uint8Array =>
  plainPdf([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    ...Array.from({ length: 9 }, (_, depth): Written[number] => {
      const kids = `${3 + depth} 0 R `.repeat(10)
      return [2 + depth, `<</Type/Pages/Count 1/Kids[${kids}]>>`]
    }),
    [11, '<</Type/Page/Parent 10 0 R/MediaBox[0 0 595 842]>>']
  ])

/** Its pages hang below themselves. */
export const pagesInACircle = (): Uint8Array =>
  plainPdf([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, '<</Type/Pages/Count 2/Kids[4 0 R 3 0 R]>>'],
    [3, '<</Type/Pages/Parent 2 0 R/Count 2/Kids[2 0 R]>>'],
    [4, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>']
  ])

/** One page so many levels down. */
export const pageFarBelow = (depth: number): Uint8Array =>
  plainPdf([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    ...Array.from({ length: depth }, (_, at): Written[number] => [
      2 + at,
      `<</Type/Pages/Count 1/Kids[${3 + at} 0 R]>>`
    ]),
    [2 + depth, `<</Type/Page/Parent ${1 + depth} 0 R/MediaBox[0 0 595 842]>>`]
  ])

/** A page whose catalogue is packed with so many bytes that stand for nothing. */
export function objectsThatSwell(bytes: number): Uint8Array {
  const packed = deflateSync(
    Buffer.concat([Buffer.from('1 0 <</Type/Catalog/Pages 2 0 R>>'), Buffer.alloc(bytes, ' ')]),
    { level: 9 }
  )
  const dict = `/Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}`
  return plainPdf([
    [2, '<</Type/Pages/Count 1/Kids[3 0 R]>>'],
    [3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'],
    [4, `<<${dict}>>\nstream\n${packed.toString('latin1')}\nendstream`]
  ])
}

/** A page whose drawing is some hundred bytes, packed twice, that stand for so many. */
export function drawingThatSwells(bytes: number): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(bytes, ' '), { level: 9 }), { level: 9 })
  const stream = `<</Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>\nstream\n${packed.toString('latin1')}\nendstream`
  return plainPdf([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, '<</Type/Pages/Count 1/Kids[3 0 R]>>'],
    [3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 4 0 R]>>'],
    [4, stream]
  ])
}
