/** Why an exhibit is told instead of shown. */
export type Unshown =
  | 'on-paper'
  | 'no-file'
  | 'missing'
  | 'altered'
  | 'encrypted'
  | 'damaged'
  | 'too-many-pages'
  | 'too-large'
  /** A picture no PDF holds, of which the window has made no copy to print. */
  | 'no-copy'
  | 'kind'

/** What the page of an exhibit says that is not shown; every one goes on with "L’original…" where there is a file. */
const WORDS: Readonly<Record<Unshown, string>> = {
  'on-paper':
    'Cette pièce existe sur papier. L’original est conservé par le demandeur, qui le présentera.',
  'no-file': 'Aucun fichier n’a encore été joint pour cette pièce.',
  missing: 'Le fichier de cette pièce n’a pas été trouvé au moment de l’export.',
  altered:
    'Le fichier de cette pièce n’est plus celui qui avait été ajouté au dossier : son empreinte a changé. Il n’est pas reproduit.',
  encrypted:
    'Ce PDF est protégé par un mot de passe : il ne peut pas être reproduit ici. Le fichier d’origine peut être remis à part.',
  damaged:
    'Ce fichier est abîmé ou incomplet : il ne peut pas être reproduit ici. Le fichier d’origine peut être remis à part.',
  'too-many-pages':
    'Ce document compte trop de pages pour être reproduit ici. Le fichier d’origine peut être remis à part.',
  'too-large':
    'Cette image est trop grande pour être reproduite ici. Le fichier d’origine peut être remis à part.',
  'no-copy':
    'Cette image n’a pas été convertie pour l’impression. Le fichier d’origine peut être remis à part.',
  kind: 'Un fichier de ce type ne s’imprime pas. Le fichier d’origine peut être remis à part.'
}

export function unshownWords(why: Unshown): string {
  return WORDS[why]
}
