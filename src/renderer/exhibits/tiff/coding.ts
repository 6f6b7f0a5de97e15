import type { TiffPage } from '#domain/evidence/tiffPages'

/** How the pieces of a page are told to a reader of PDF: the entries of their dictionaries. */
export type Coding = {
  readonly space: string
  /** The program that lays a transparent colour on white; null without transparency. */
  readonly tint: {
    readonly program: string
    readonly inputs: number
    readonly outputs: number
  } | null
  /** Of a piece of that size. */
  readonly entries: (width: number, height: number) => string
}

/** The name `tint` is called by in `space`. */
export const TINT = '@tint'

const FAX = [2, 3, 4]
const DEFLATE = [8, 32_946]

/** How a page is coded; null for what no scanner writes, or no filter of a PDF reads. */
export function codingOf(page: TiffPage, littleEndian: boolean): Coding | null {
  const { bits, compression, predictor, photometric } = page
  const colours = coloursOf(page)
  if (colours === null || ![1, 2, 4, 8, 16].includes(bits)) return null
  const filter = filterOf(page)
  if (filter === null) return null
  if (bits === 16 && littleEndian && compression !== 1) return null
  const isDifference = predictor === 2 && (compression === 5 || DEFLATE.includes(compression))
  if (predictor !== 1 && !isDifference) return null
  if (FAX.includes(compression) && (bits !== 1 || page.samples !== 1)) return null
  if (compression === 7 && (bits !== 8 || photometric === 5 || colours.tint !== null)) return null
  const isInverted = photometric === 0 && !FAX.includes(compression)
  const differences = isDifference
    ? ` /DecodeParms << /Predictor 2 /Colors ${page.samples} /BitsPerComponent ${bits} /Columns @width >>`
    : ''
  return {
    ...colours,
    entries: (width, height) =>
      [
        `/Width ${width} /Height ${height} /BitsPerComponent ${bits}`,
        isInverted ? '/Decode [1 0]' : '',
        `${filter}${differences}`
          .replaceAll('@width', `${width}`)
          .replaceAll('@height', `${height}`)
      ].join(' ')
  }
}

function filterOf({ compression, photometric, faxOptions }: TiffPage): string | null {
  const fax = (k: number, more = '') =>
    `/Filter /CCITTFaxDecode /DecodeParms << /K ${k} /Columns @width /Rows @height /EndOfBlock false /BlackIs1 ${photometric === 1}${more} >>`
  switch (compression) {
    case 1:
      return ''
    case 2:
      return fax(0, ' /EncodedByteAlign true')
    case 3:
      return fax((faxOptions & 1) === 1 ? 1 : 0, ' /EndOfLine true')
    case 4:
      return fax(-1)
    case 5:
      return '/Filter /LZWDecode'
    case 7:
      return `/Filter /DCTDecode /DecodeParms << /ColorTransform ${photometric === 6 ? 1 : 0} >>`
    case 8:
    case 32_946:
      return '/Filter /FlateDecode'
    case 32_773:
      return '/Filter /RunLengthDecode'
    default:
      return null
  }
}

/** The samples of each photometric interpretation, by its number. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 1, 5: 4, 6: 3 }
const SPACES: Readonly<Record<number, string>> = {
  1: '/DeviceGray',
  3: '/DeviceRGB',
  4: '/DeviceCMYK'
}

function coloursOf(page: TiffPage): Pick<Coding, 'space' | 'tint'> | null {
  const { photometric, samples, compression, bits } = page
  const own = SAMPLES[photometric]
  if (own === undefined || (photometric === 6 && compression !== 7)) return null
  const space = SPACES[own]
  if (photometric === 3) {
    const colours = 2 ** bits
    if (bits > 8 || samples !== 1 || page.palette.length < 3 * colours) return null
    return { space: indexed(page.palette, colours), tint: null }
  }
  if (space === undefined || samples === own)
    return space === undefined ? null : { space, tint: null }
  if (samples !== own + 1 || own === 4 || photometric === 0) return null
  const names = ['/C1', '/C2', '/C3'].slice(0, own).join(' ')
  return {
    space: `[/DeviceN [${names} /A] ${space} ${TINT}]`,
    tint: { program: onWhite(own, page.extra), inputs: own + 1, outputs: own }
  }
}

/** The columns of the palette stand one after the other, in sixteen bits; some writers use but eight of them. */
function indexed(palette: readonly number[], colours: number): string {
  const shift = palette.some((value) => value > 255) ? 8 : 0
  const hex = Array.from({ length: colours }, (_, colour) =>
    [0, 1, 2]
      .map((column) => ((palette[column * colours + colour] ?? 0) >> shift) & 0xff)
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')
  )
  return `[/Indexed /DeviceRGB ${colours - 1} <${hex.join('')}>]`
}

/** On the stack: the colours, then what covers. A colour that is not said to be transparent stays what it is. */
function onWhite(colours: number, extra: number): string {
  if (extra !== 1 && extra !== 2) return '{ pop }'
  const one = `3 -1 roll ${extra === 2 ? '2 index mul ' : ''}1 index add ${colours + 2} 1 roll `
  return `{ dup 1 exch sub ${one.repeat(colours)}pop pop }`
}
