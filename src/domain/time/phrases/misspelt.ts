// The words of time that are long enough for a slip of the finger to be told from another word.
const WORDS = [
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'demain'],
  ...['janvier', 'fevrier', 'avril', 'juillet', 'septembre', 'octobre', 'novembre', 'decembre'],
  ...['jours', 'ouvres', 'ouvrables', 'calendaires', 'heure', 'heures', 'minutes', 'semaine'],
  ...['semaines', 'quinzaine', 'huitaine', 'matin', 'matinee', 'journee', 'soiree', 'prochaine']
]

// Words of the language that one letter parts from a word of time.
const OTHER_WORDS = new Set([
  ...['main', 'malin', 'marin', 'cours', 'tours', 'pours', 'jouer', 'tournee', 'ouvrez', 'ouvre'],
  ...['ouvrer', 'heurt', 'prochain', 'prochains', 'prochaines', 'minute', 'jour', 'demains']
])

/** Whether a word, in plain letters, is one slip away from a word of time: "vendrdi", "jorus", "ouvrbles". */
export function isMisspelt(word: string): boolean {
  if (!/^[a-z]{4,}$/.test(word) || OTHER_WORDS.has(word) || WORDS.includes(word)) return false
  return WORDS.some((right) => oneSlip(word, right))
}

// One letter too many, too few or wrong, or two neighbours exchanged (Damerau).
function oneSlip(word: string, right: string): boolean {
  let start = 0
  while (start < word.length && word[start] === right[start]) start += 1
  const [left, over] = [word.slice(start), right.slice(start)]
  if (left.slice(1) === over.slice(1)) return true
  if (left.slice(1) === over || left === over.slice(1)) return true
  return left[0] === over[1] && left[1] === over[0] && left.slice(2) === over.slice(2)
}
