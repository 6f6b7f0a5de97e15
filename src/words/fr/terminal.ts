const usage = `Doléances en ligne de commande

  doleances due "sous deux jours ouvrés" --said 2026-11-10T09:00 [--territory FR-67]
  doleances check DOSSIER… [--kind COURRIER] [--on JOUR]
  doleances print DOSSIER… --kind COURRIER --out DOSSIER_DE_SORTIE
                  [--on JOUR] [--format pdf|docx|txt] [--jobs N]
  doleances dossier DOSSIER… --out DOSSIER_DE_SORTIE [--on JOUR]
                  [--edition hand-over|own] [--limit OCTETS] [--kind COURRIER]
  doleances verify FICHIER…

  DOSSIER : le répertoire d’un dossier, son case.json, un dossier exporté
  (.doleances) ou un répertoire de données.
  Rien n’est jamais écrit dans ce qui est lu.
  COURRIER : formal-notice (sans --kind, check le prend), first-complaint,
  second-complaint, follow-up-reminder, contract-termination, mediator-summary,
  conciliator-sheet, signalconso-text, arcep-text, promise-confirmation,
  access-request, pre-call-sheet, posting-slip, association-mandate.

  dossier : un PDF avec ses pièces, et X.sha256 à côté de X.pdf. own : votre propre
  exemplaire, avec les délais. --limit : plusieurs fichiers de cette taille au plus.
  --kind : ce courrier et ses pièces seulement.
  FICHIER : X.pdf, X.sha256, ou le répertoire d’un dossier.

  --json     un seul document JSON sur la sortie standard
  --on       le jour à prendre pour aujourd’hui (AAAA-MM-JJ)
  --help     cette aide
  --version  la version

  Fin : 0 fait ; 1 quelque chose manque, est bloqué, inconnu ou illisible ;
  2 commande mal écrite, ou rien qui puisse être lu.`

function counted(count: number, one: string, many: string): string {
  return `${count}\u00a0${count < 2 ? one : many}`
}

/** The sentences of the terminal, in French. */
export const terminal = {
  usage,
  wrong: {
    command: (name: string) => `La commande «\u00a0${name}\u00a0» n’existe pas.`,
    notBuilt: (name: string) =>
      `La commande «\u00a0${name}\u00a0» n’existe pas encore dans cette version.`,
    kind: (name: string) => `Le courrier «\u00a0${name}\u00a0» n’est pas connu.`,
    format: (name: string) =>
      `Le format «\u00a0${name}\u00a0» n’est pas connu\u00a0: pdf, docx ou txt.`,
    day: (option: string, text: string) =>
      `${option}\u00a0: «\u00a0${text}\u00a0» n’est pas un jour (AAAA-MM-JJ).`,
    moment: (text: string) =>
      `--said\u00a0: «\u00a0${text}\u00a0» n’est pas un moment (AAAA-MM-JJ ou AAAA-MM-JJTHH:MM).`,
    territory: (text: string) => `--territory\u00a0: «\u00a0${text}\u00a0» n’est pas connu.`,
    jobs: (text: string) =>
      `--jobs\u00a0: «\u00a0${text}\u00a0» n’est pas un nombre entre 1 et 64.`,
    edition: (text: string) =>
      `--edition\u00a0: «\u00a0${text}\u00a0» n’est pas connu\u00a0: hand-over ou own.`,
    limit: (text: string) =>
      `--limit\u00a0: «\u00a0${text}\u00a0» n’est pas un nombre d’octets d’au moins 100000.`,
    option: (text: string) => `Option mal écrite\u00a0: ${text}`,
    lacking: (what: string) => `Il manque ${what}.`,
    interrupted: 'Interrompu.',
    outInside: (path: string) =>
      `--out\u00a0: rien ne s’écrit dans un dossier ou un répertoire de données (${path}).`,
    out: (path: string) => `--out\u00a0: on ne peut pas écrire dans ${path}.`,
    nothingRead: (count: number) =>
      count < 2 ? 'Le dossier donné est illisible.' : 'Aucun des dossiers donnés n’est lisible.'
  },
  what: {
    command: 'une commande (due, check, print, dossier, verify)',
    value: (option: string) => `la valeur de ${option}`,
    phrase: 'la phrase à lire, entre guillemets',
    said: '--said, le moment où elle a été dite',
    cases: 'au moins un dossier',
    files: 'au moins un fichier',
    kind: '--kind, le courrier à imprimer',
    out: '--out, le répertoire où écrire'
  },
  due: {
    said: (phrase: string, moment: string) => `«\u00a0${phrase}\u00a0», dit le ${moment}\u00a0:`,
    unknown: 'Ce délai n’est lu par aucune règle. Rien n’est deviné\u00a0: donnez un jour.',
    undated: 'Ces mots ne fixent aucune date (règle R13).',
    slot: (day: string, from: string, to: string) => `créneau\u00a0: ${day}, de ${from} à ${to}`,
    prudent: (moment: string, rule: string) => `échéance retenue\u00a0: ${moment} (règle ${rule})`,
    literal: (moment: string) => `mot à mot\u00a0: ${moment}`
  },
  asOf: (title: string, day: string) =>
    `${title}\u00a0: le ${day} est pris pour aujourd’hui, comme ce dossier le demande.`,
  unreadable: (input: string, why: string) => `${input}\u00a0: ${why}`,
  input: {
    absent: 'ni fichier ni répertoire à cet endroit.',
    noCase: 'ce répertoire ne contient aucun dossier.'
  },
  reading: {
    rebuilt: 'le fichier du dossier était abîmé\u00a0; il a été refait d’après son historique',
    'incomplete-history': 'l’historique est incomplet',
    'newer-version': 'écrit en partie par une version plus récente'
  },
  check: {
    heading: (title: string, day: string) => `${title} (au ${day})`,
    ready: (letter: string) => `${letter}\u00a0: rien ne manque.`,
    missing: (letter: string, count: number) =>
      `${letter}\u00a0: il manque ${counted(count, 'chose', 'choses')}.`,
    warnings: (count: number) => counted(count, 'avertissement', 'avertissements'),
    commitments: (count: number, broken: number) =>
      `${counted(count, 'engagement', 'engagements')}, dont ${counted(broken, 'non tenu', 'non tenus')}`,
    commitment: (phrase: string, when: string, status: string) =>
      `${phrase}\u00a0: ${when}, ${status}`,
    credits: (announced: string, seen: string) =>
      `avoirs annoncés\u00a0: ${announced}, portés sur une facture\u00a0: ${seen}`,
    balance: (claim: string, balance: string) =>
      `somme demandée\u00a0: ${claim}, solde\u00a0: ${balance}`,
    amicableStep: (day: string) =>
      `  une lettre n’arrête pas ce délai\u00a0; conciliateur ou médiateur à saisir avant, au plus tard le ${day}`,
    door: (name: string, open: string, why: string) => `${name}\u00a0: ${open}. ${why}`,
    noDue: 'sans échéance',
    status: {
      undated: 'sans date',
      upcoming: 'à venir',
      'to-confirm': 'échu, à confirmer',
      kept: 'tenu',
      'kept-late': 'tenu en retard',
      'partly-kept': 'tenu en partie',
      'not-kept': 'non tenu',
      'cancelled-by-trader': 'annulé par l’entreprise',
      'cancelled-by-claimant': 'annulé par le demandeur'
    },
    proposed: (status: string) => `${status}\u00a0? (à confirmer)`
  },
  print: {
    written: (path: string, pages: number | null) =>
      pages === null ? path : `${path} (${counted(pages, 'page', 'pages')})`,
    blocked: (title: string, why: string) => `${title}\u00a0: bloqué. ${why}.`,
    paperLost:
      'le PDF envoyé n’est plus dans le dossier tel qu’il est parti\u00a0; ses pages sont refaites à partir du texte gardé',
    paperFailed: 'la mise en page a échoué.',
    progress: (done: number, name: string) => `${done}. ${name}`,
    summary: (written: number, blocked: number, failed: number) =>
      `${counted(written, 'courrier écrit', 'courriers écrits')}, ${counted(blocked, 'bloqué', 'bloqués')}, ${counted(failed, 'illisible', 'illisibles')}.`
  },
  dossier: {
    written: (path: string, pages: number, checksums: string) =>
      `${path} (${counted(pages, 'page', 'pages')}), ${checksums}`,
    progress: (done: number, total: number) => `${done}/${total}`,
    file: (what: string, state: string) => `${what}\u00a0: ${state}`,
    state: {
      absent: 'fichier absent',
      altered: 'fichier altéré\u00a0: il n’est pas reproduit'
    },
    unshown: {
      'on-paper': 'gardée sur papier',
      'no-file': 'sans fichier',
      missing: 'fichier absent',
      altered: 'fichier altéré',
      encrypted: 'PDF protégé par un mot de passe',
      damaged: 'fichier abîmé',
      'too-many-pages': 'trop de pages',
      'too-large': 'image trop grande',
      'no-copy': 'sans copie à imprimer\u00a0: ouvrez le dossier dans Doléances, qui la fait',
      kind: 'ne s’imprime pas'
    },
    tooLarge: (name: string, bytes: number) =>
      `${name}\u00a0: ${bytes} octets, plus que la limite\u00a0; ce qu’il tient ne se coupe pas davantage`,
    lostCharacters: (characters: string) =>
      `caractères que nos polices n’ont pas, remplacés par un carré\u00a0: ${characters}`
  },
  verify: {
    intact: (path: string) => `${path}\u00a0: inchangé depuis l’export`,
    changed: (path: string, why: string) => `${path}\u00a0: ${why}`,
    why: {
      missing: 'absent',
      altered: 'modifié depuis',
      unreadable: 'illisible'
    },
    seat: (seat: string, lines: number, state: string) =>
      `historique du poste ${seat}, ${counted(lines, 'ligne', 'lignes')}\u00a0: ${state}`,
    sound: 'intact',
    broken: 'modifié',
    unknown: 'pas à portée d’ici',
    elsewhere: (what: string) => `${what}\u00a0: pas à portée d’ici, non comparé`,
    nothing: 'Rien à comparer.'
  }
} as const
