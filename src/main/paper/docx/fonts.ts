import type { FamilyName } from '../faces'
import { FONTS } from './styles'
import { root, val, w, type Xml } from './xml'

/** What a computer without our faces takes: another of the same kind, which every system has. */
const INSTEAD: Readonly<
  Record<
    FamilyName,
    { readonly name: string; readonly shape: string; readonly family: 'roman' | 'swiss' }
  >
> = {
  serif: { name: 'Georgia', shape: '02040603050405020204', family: 'roman' },
  sans: { name: 'Arial', shape: '020B0503030403020204', family: 'swiss' }
}

/** `word/fontTable.xml`: the fonts by name, and what may stand for each. */
export function fontsPart(): Xml {
  return root('fonts', fontOf('serif'), fontOf('sans'))
}

function fontOf(face: FamilyName): Xml {
  const { name, shape, family } = INSTEAD[face]
  return w(
    'font',
    { name: FONTS[face] },
    val('altName', name),
    val('panose1', shape),
    val('charset', '00'),
    val('family', family),
    val('pitch', 'variable')
  )
}
