import { inFull } from '../letters/french/dates'
import { tidy } from '../letters/french/typography'
import type { Day } from '../time/when'
import type { HistoryHead } from './checksums'

/** What was found when a dossier was made. */
export type IntegrityReport = {
  readonly day: Day
  readonly version: string
  readonly verified: number
  readonly missing: readonly string[]
  readonly altered: readonly string[]
  readonly heads: readonly HistoryHead[]
}

/** The last page. It claims only what was looked at: that files are unchanged since, by the clock of this computer. */
export function integritySentences(report: IntegrityReport): readonly string[] {
  const { day, version, verified, missing, altered, heads } = report
  return [
    `Dossier arrêté au ${inFull(day)} et établi avec Doléances ${version}. Les dates d’ajout sont celles de l’horloge de l’ordinateur.`,
    counted(verified),
    ...(missing.length === 0 ? [] : [`Fichiers absents : ${missing.join(', ')}.`]),
    ...(altered.length === 0
      ? []
      : [
          `Fichiers dont l’empreinte a changé depuis leur ajout, et qui ne sont pas reproduits : ${altered.join(', ')}.`
        ]),
    'Une empreinte montre qu’un fichier est inchangé depuis l’export. Elle ne dit ni qui l’a fait, ni quand.',
    'Le fichier « .sha256 » placé à côté de ce PDF porte son empreinte, celle de chaque fichier d’origine et l’état de l’historique. La commande « sha256sum -c » le relit.',
    ...(heads.length === 0
      ? ['Ce dossier n’a pas d’historique : ses faits viennent d’un fichier isolé.']
      : ['Dernières lignes de l’historique des faits :']),
    ...heads.map(({ seat, lines, head }) => `poste ${seat}, ligne ${lines} : ${head}`)
  ].map(tidy)
}

function counted(verified: number): string {
  if (verified === 0) return 'Aucun fichier d’origine n’a été vérifié.'
  return verified === 1
    ? 'Un fichier d’origine a été relu : son empreinte est celle notée à son ajout.'
    : `${verified} fichiers d’origine ont été relus : leurs empreintes sont celles notées à leur ajout.`
}
