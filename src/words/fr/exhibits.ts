import { amounts } from './amounts'

const { counted } = amounts

/** The weight of a file: "840 Ko", "1,4 Mo". */
function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} octets`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} Ko`
  if (bytes < 1_000_000_000) return `${decimal(bytes / 1_000_000)} Mo`
  return `${decimal(bytes / 1_000_000_000)} Go`
}

const decimal = (value: number): string =>
  String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value)).replace('.', ',')

/** The exhibits of a case, in French. */
export const exhibits = {
  add: 'Ajouter des pièces…',
  addPaper: 'Pièce papier, original chez moi',
  how: 'Déposez des fichiers n’importe où dans ce dossier, ou collez une capture (Ctrl V). Chaque original est gardé tel quel.',
  count: (count: number) => counted(count, 'pièce', 'pièces'),
  empty: {
    title: 'Aucune pièce pour l’instant.',
    text: 'Facture, capture d’écran, SMS, courrier : ajoutez ce qui montre ce que vous racontez. Chaque pièce reçoit le numéro que la lettre lui donne.'
  },
  columns: { when: 'Date', exhibit: 'Pièce', shows: 'Ce qu’elle montre' },
  uncited: 'Pas encore citées',
  uncitedHelp: 'Reliez-les à un fait : la lettre les citera d’elle-même.',
  untitled: 'Pièce sans titre',
  undated: 'sans date',
  /** Before the last day that an exhibit covers. */
  until: 'au',
  showsNothing: 'Reliée à aucun fait',
  badges: {
    onPaper: 'Original chez moi',
    noFile: 'Fichier à ajouter',
    altered: 'Altérée',
    missing: 'Manquante',
    'not-arrived': 'Pas encore arrivée',
    notPrintable: 'Sans copie à imprimer',
    blackedOut: 'Occultée'
  },
  facts: {
    contract: 'le contrat',
    events: 'un fait',
    commitments: 'un engagement',
    defects: 'un dysfonctionnement',
    credits: 'un avoir',
    costs: 'des frais',
    bills: 'une facture'
  },
  named: {
    contract: 'Le contrat',
    bill: (day: string) => `Facture du ${day}`,
    credit: (amount: string) => `Avoir de ${amount}`
  },
  place: {
    page: 'Page',
    noPage: 'Écrivez un numéro de page.',
    words: 'Passage à lire'
  },
  adding: {
    drop: 'Déposez pour ajouter au dossier',
    dropText: 'PDF, images, textes et courriels. Les originaux restent intacts.',
    progress: (name: string, file: number, files: number) =>
      files < 2 ? `Copie de « ${name} »` : `Copie de « ${name} », ${file} sur ${files}`,
    bytes: (done: string, total: string) => `${done} sur ${total}`,
    stop: 'Arrêter',
    added: (count: number) =>
      count < 2 ? '1 pièce ajoutée au dossier.' : `${count} pièces ajoutées au dossier.`,
    completed: 'Fichier ajouté à la pièce.',
    stopped: 'Ajout arrêté. Ce qui avait été copié avant est au dossier.',
    stoppedByDisk: (reason: string) => `L’ajout s’est interrompu. ${reason}`,
    refusedTitle: (count: number) =>
      count < 2
        ? '1 fichier n’est pas entré dans le dossier.'
        : `${count} fichiers ne sont pas entrés dans le dossier.`,
    close: 'Fermer ce message',
    readOnly: 'Ce dossier se lit, mais ne se modifie pas ici.'
  },
  refused: {
    empty: (name: string) => `« ${name} » est vide. Copiez-le de nouveau depuis l’appareil.`,
    executable: (name: string) =>
      `« ${name} » est un programme ou un raccourci : il n’entre pas dans un dossier. Montrez-le par une capture d’écran.`,
    html: (name: string) =>
      `« ${name} » est une page web, qui peut contenir un programme. Imprimez-la en PDF, puis ajoutez le PDF.`,
    svg: (name: string) =>
      `« ${name} » est un dessin SVG, qui peut contenir un programme. Ajoutez-en une capture ou un export PNG.`,
    archive: (name: string) =>
      `« ${name} » est une archive. Ouvrez-la et ajoutez les fichiers qu’elle contient.`,
    'office-file': (name: string) =>
      `« ${name} » est un document de bureautique, qui change d’un ordinateur à l’autre. Exportez-le en PDF, puis ajoutez le PDF.`,
    unknown: (name: string) =>
      `« ${name} » n’est ni un PDF, ni une image (JPEG, PNG, WebP, HEIC, TIFF), ni un texte, ni un courriel. S’il est abîmé, copiez-le de nouveau ; sinon, ajoutez-en une capture.`,
    'too-large': (name: string) =>
      `« ${name} » dépasse 1 Go. Ajoutez-en la partie utile ou une copie réduite.`,
    'not-a-file': (name: string) =>
      `« ${name} » n’est pas un fichier. Ouvrez ce dossier du disque et choisissez les fichiers eux-mêmes.`,
    gone: (name: string) =>
      `« ${name} » n’est plus à sa place. Rebranchez l’appareil ou le disque, puis recommencez.`,
    'not-allowed': (name: string) =>
      `Doléances n’a pas le droit de lire « ${name} ». Copiez-le dans vos documents, puis ajoutez cette copie.`,
    unreadable: (name: string) =>
      `« ${name} » ne se laisse pas lire. Vérifiez le disque ou l’appareil, puis recommencez.`,
    changed: (name: string) =>
      `« ${name} » a changé pendant la copie. Fermez le programme qui l’écrit, puis recommencez.`,
    'too-many': (name: string) => `« ${name} » est de trop pour cette fois. Ajoutez-le ensuite.`,
    'already-there': (name: string, exhibit: string) =>
      `« ${name} » est déjà au dossier : ${exhibit}.`
  },
  check: {
    checking: 'Vérification des originaux…',
    intact: (count: number) =>
      count < 2 ? '1 original, intact.' : `${count} originaux, tous intacts.`,
    wrong: (count: number) =>
      count < 2
        ? '1 original n’est pas comme à son arrivée.'
        : `${count} originaux ne sont pas comme à leur arrivée.`,
    again: 'Vérifier de nouveau'
  },
  pane: {
    label: 'La pièce',
    close: 'Fermer la pièce',
    preview: 'Aperçu de la pièce',
    up: 'Monter d’une place',
    down: 'Descendre d’une place',
    frozen: 'Un courrier envoyé cite cette pièce : son numéro ne change plus.',
    first: 'Elle est déjà la première à pouvoir bouger.',
    last: 'Elle est déjà la dernière.',
    moved: (number: number) => `Devient la pièce n° ${number}`,
    remove: 'Retirer du dossier',
    removed: 'Pièce retirée du dossier. Son original reste sur le disque.',
    addFile: 'Ajouter son fichier…',
    onPaper: 'Papier : l’original est chez moi, sans copie ici',
    shows: 'Ce qu’elle montre',
    linkTo: 'Relier à',
    unlink: 'Ne plus relier à',
    covers: 'Jours que couvre la pièce',
    file: 'Fichier',
    weight: 'Poids',
    addedAt: 'Ajoutée',
    fingerprint: 'Empreinte SHA-256',
    pasted: 'image collée',
    noFile:
      'Seul le nom de cette pièce est au dossier. Ajoutez son fichier pour l’avoir sous la main et l’imprimer avec la lettre.'
  },
  removed: {
    title: (count: number) =>
      counted(count, 'pièce retirée du dossier', 'pièces retirées du dossier'),
    help: 'Elles ne sont plus citées ni imprimées. Leurs originaux sont gardés.',
    putBack: 'Remettre',
    back: 'Pièce remise au dossier, avec ses liens.'
  },
  preview: {
    loading: 'Ouverture de la pièce…',
    picture: (title: string) => `Image : ${title}`,
    page: (page: number, count: number) => `Page ${page} sur ${count}`,
    firstPages: (shown: number, count: number) =>
      `Les ${shown} premières pages, sur ${count}. L’original est gardé en entier.`,
    cut: 'Le début du texte. L’original est gardé en entier.',
    tooManyPixels: (width: number, height: number) =>
      `Image de ${width} sur ${height} points : trop grande pour être montrée ou imprimée. Son original est gardé.`,
    unreadable:
      'Cette pièce ne peut pas être montrée ici : elle est abîmée ou protégée. Son original est gardé.',
    locked:
      'Ce PDF demande un mot de passe. Ajoutez aussi une copie sans mot de passe pour l’imprimer.',
    slow: 'Cette pièce est trop longue à ouvrir pour être montrée ici. Son original est gardé.',
    tooManyPages:
      'Cette image a trop de pages pour être montrée ou imprimée. Son original est gardé ; ajoutez aussi une copie PDF.',
    unknownCoding:
      'Cette image est codée d’une façon que Doléances ne lit pas. Son original est gardé ; ajoutez aussi une copie JPEG ou PDF pour l’imprimer.',
    converted:
      'À l’impression, une copie de cette image, page par page et sans données cachées, prend sa place.'
  },
  size
} as const
