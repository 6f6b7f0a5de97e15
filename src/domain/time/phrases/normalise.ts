// One word: a date or a clock time written in figures, a decimal, a number, letters, or one sign.
const WORD =
  /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}([./-])\d{1,2}\1\d{2,4}(?!\d)|\d{1,2}\/\d{1,2}(?!\d)|\d{1,2}:\d{2}(?!\d)|\d+[.,]\d+|\d+|[a-z]+|[^\sa-z\d]/g

// A French telephone number says nothing about time, yet "le 06 12…" begins like a date.
const TELEPHONE = /(?:\+33 ?|\b0)\d(?:[ .-]?\d{2}){4}\b/g

// "À compter d'aujourd'hui" only repeats that the delay starts when it is said.
const FROM_NOW =
  /\ba (?:compter|partir|dater) (?:d aujourd ?hui|de (?:ce jour|maintenant|cet appel|notre (?:appel|echange)))\b/g

// "Mise à jour" holds no day.
const UP_TO_DATE = /\b((?:re)?(?:mise?s?|mettre|mettons)) a jour\b/g

/**
 * The words of a French phrase in one plain form: lower case, no accents, no apostrophes, one kind
 * of space, no punctuation but the signs that carry meaning between figures.
 */
export function wordsOf(phrase: string): readonly string[] {
  const plain = phrase
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/ᵉ/g, 'e')
    .replace(/ʳ/g, 'r')
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['\u2018\u2019\u02BC\u2032`\u00B4\uFF07]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
    .replace(/[«»"“”()[\];!?…]|\.{2,}/g, ' ')
    .replace(/[,.:](?!\d)|(?<!\d)[,.:]/g, ' ')
    .replace(/(?<=\d)\s*\/\s*(?=\d)/g, '/')
    .replace(/(\d+)\/(\d+)(?= ?(?:h|heures?|j|jrs?|jours?|sem|semaines?|mois)\b)/g, '$1 - $2')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TELEPHONE, ' ')
    .replace(/\baujourd ?hui\b/g, 'aujourd hui')
    .replace(/\bdici\b/g, 'd ici')
    .replace(/\b(semaine) proc?h?\b/g, '$1 prochaine')
    .replace(/\b(mois|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) proc?h?\b/g, '$1 prochain')
    .replace(FROM_NOW, ' ')
    .replace(UP_TO_DATE, '$1')
  return plain.match(WORD) ?? []
}
