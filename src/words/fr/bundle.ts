import type { SourceLost } from '#contract/bundles'
import type { BundleFaultCode } from '#domain/bundle/fault'
import { amounts } from './amounts'

/** What is wrong with a bundle; `entry`: the name of what is concerned in it, quoted. */
const faults: Readonly<Record<BundleFaultCode, (entry: string) => string>> = {
  'not-a-bundle': () => 'Ce fichier n’est pas un dossier exporté par Doléances.',
  'cut-short': () => 'Ce fichier est incomplet ou abîmé\u00a0: sa fin manque.',
  'too-many-entries': () => 'Ce fichier contient plus de 20\u00a0000 éléments.',
  'too-large': () => 'Ce fichier contient plus de 2\u00a0Go.',
  'entry-too-large': (entry) => `${entry} dépasse la taille admise.`,
  swelling: (entry) =>
    `${entry} grossirait plus de cent fois en se décompressant\u00a0: c’est ainsi que l’on remplit un disque.`,
  outside: (entry) => `${entry} cherche à s’écrire hors du dossier.`,
  'strange-name': (entry) => `${entry} porte un nom qui trompe ou qui ne se lit pas.`,
  link: (entry) => `${entry} n’est pas un fichier mais un lien, un répertoire ou un périphérique.`,
  duplicate: (entry) => `${entry} s’y trouve deux fois.`,
  twins: (entry) => `${entry} ne diffère d’un autre élément que par la casse ou les accents.`,
  encrypted: (entry) => `${entry} est chiffré ou compressé d’une façon inconnue.`,
  'unknown-entry': (entry) => `${entry} n’a rien à faire dans un dossier.`,
  'missing-entry': (entry) => `${entry} est annoncé mais n’y est pas.`,
  overlap: (entry) => `${entry} occupe la place d’un autre élément.`,
  'wrong-size': (entry) => `${entry} n’a pas la taille annoncée.`,
  'wrong-checksum': (entry) => `${entry} est abîmé\u00a0: sa somme de contrôle ne correspond pas.`,
  altered: (entry) => `${entry} a été modifié\u00a0: son empreinte ne correspond pas.`,
  hostile: (entry) => `${entry} est écrit de façon à nuire au programme qui le lit.`,
  'wrong-case': () => 'Ce fichier ne contient pas un dossier, ou pas celui qu’il annonce.'
}

/** Why a file that was brought cannot be read. */
const lost: Readonly<Record<SourceLost['why'], string>> = {
  'too-large': 'Ce fichier est trop lourd.',
  'not-a-file': 'Ce n’est pas un fichier.',
  gone: 'Ce fichier n’est plus à sa place.',
  'not-allowed': 'Doléances n’a pas le droit de lire ce fichier.',
  unreadable: 'Le disque n’arrive pas à lire ce fichier.',
  changed: 'Ce fichier a changé pendant sa lecture.'
}

/** A case as a single file that goes to another computer and comes back, in French. */
export const bundle = {
  stop: 'Arrêter',
  export: {
    action: 'Exporter le dossier (.doleances)…',
    title: 'Exporter le dossier',
    edition: 'Pour qui',
    editions: {
      whole: {
        label: 'Pour moi ou mon association',
        text: 'Tout le dossier, avec son historique\u00a0: il se continue sur un autre ordinateur et revient sans rien perdre.'
      },
      'third-party': {
        label: 'Pour un tiers',
        text: 'Le dossier tel qu’il est, sans historique, notes privées, tomates ni originaux des pièces occultées.'
      }
    },
    button: 'Exporter',
    working: 'Export en cours…',
    done: (fileName: string) => `Dossier exporté\u00a0: ${fileName}.`,
    left: (count: number) =>
      count < 2
        ? 'Un fichier de pièce manque ou a changé\u00a0: il n’est pas dans l’export.'
        : `${count}\u00a0fichiers de pièces manquent ou ont changé\u00a0: ils ne sont pas dans l’export.`
  },
  import: {
    action: 'Importer un dossier…',
    title: 'Importer un dossier',
    drop: 'Déposez ici un dossier exporté (.doleances).',
    working: 'Import en cours…',
    came: {
      new: 'Dossier importé.',
      merged: (lines: number) =>
        lines === 0
          ? 'Ce dossier est déjà ici, et il est à jour\u00a0: rien de nouveau n’est arrivé.'
          : `Ce dossier était déjà ici\u00a0: ${amounts.counted(lines, 'modification nouvelle y a été ajoutée', 'modifications nouvelles y ont été ajoutées')}. Rien n’a été perdu.`,
      beside: 'Un autre dossier porte ici le même identifiant\u00a0: celui-ci est rangé à côté.'
    },
    open: 'Ouvrir',
    close: 'Fermer'
  },
  faults,
  aPart: 'Un élément',
  quoted: (entry: string) => `«\u00a0${entry}\u00a0»`,
  lost
} as const
