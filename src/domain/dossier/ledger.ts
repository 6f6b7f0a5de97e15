import { living } from '../case/caseFile'
import { timeKey } from '../commitments/chronology'
import { exhibitsProving } from '../evidence/proofs'
import { creditsBlock } from '../letters/blocks/creditsTable'
import { balanceSought, reservation } from '../letters/blocks/sums'
import { type DraftPart, type DraftSentence, paragraph, sentence, source } from '../letters/draft'
import { on } from '../letters/french/dates'
import { capitalised } from '../letters/french/grammar'
import { NBSP } from '../letters/french/typography'
import type { Grounds } from '../letters/grounds'
import { contactProofs } from '../letters/proofs'
import { euros } from '../money/amount'
import { COST_NAMES, costTotals } from '../money/costs'
import { daysWithDefect, proRata } from '../money/proRata'
import type { When } from '../time/when'
import type { DossierPart, DossierTable, DraftSection } from './dossier'

/** Credits, costs, the part of the subscription without service, and what is asked in the end. */
export function draftLedger(grounds: Grounds): DraftSection | null {
  const parts: readonly DossierPart<DraftSentence>[] = [
    ...creditsBlock(grounds).map(asDossierPart),
    ...costs(grounds),
    ...paragraph([withoutService(grounds), balanceSought(grounds), reservation(grounds)]).map(
      asDossierPart
    )
  ]
  return parts.length === 0 ? null : { id: 'ledger', heading: 'Avoirs, frais et solde', parts }
}

const asDossierPart = (part: DraftPart): DossierPart<DraftSentence> => part

type Cost = { readonly when: When; readonly cells: readonly DraftSentence[] }

/** The costs entered apart, and those noted with a fact. */
function costs(grounds: Grounds): readonly DossierPart<DraftSentence>[] {
  const rows = [...ownCosts(grounds), ...costsOfEvents(grounds)].toSorted((one, other) =>
    timeKey(one.when) < timeKey(other.when) ? -1 : 1
  )
  if (rows.length === 0) return []
  const { cents, minutes } = costTotals(grounds.file)
  const table: DossierTable<DraftSentence> = {
    kind: 'table',
    name: 'costs',
    columns: [
      { label: 'Frais, le', align: 'left' },
      { label: 'Nature', align: 'left' },
      { label: 'Temps', align: 'right' },
      { label: 'Montant', align: 'right' },
      { label: 'Pièces', align: 'right' }
    ],
    rows: rows.map(({ cells }) => ({ cells, sources: [] })),
    foot: [
      'Total',
      '',
      minutes === 0 ? '' : minuteWords(minutes),
      cents === 0 ? '' : euros(cents),
      ''
    ],
    note: null
  }
  return [table]
}

function ownCosts({ file }: Grounds): readonly Cost[] {
  return living(file, 'costs').map((cost) => {
    const mine = [source('cost', cost.id)]
    const name = capitalised(COST_NAMES[cost.kind])
    const label = cost.label.trim()
    return {
      when: cost.on,
      cells: [
        sentence([dateOf(cost.on)], mine),
        sentence([label === '' ? name : `${name} : ${label}`], mine),
        sentence([cost.minutes === null ? '' : minuteWords(cost.minutes)], mine),
        sentence([cost.amountCents === null ? '' : euros(cost.amountCents)], mine),
        sentence(
          [{ cite: exhibitsProving(file, 'bill-issued', cost.exhibits, null), as: 'numbers' }],
          mine
        )
      ]
    }
  })
}

function costsOfEvents({ file, events }: Grounds): readonly Cost[] {
  return events.flatMap((event): Cost[] => {
    const { costCents, minutes } = event
    if ((costCents ?? 0) === 0 && (minutes ?? 0) === 0) return []
    const mine = [source('event', event.id)]
    const what = event.channel === 'phone' ? 'Appel' : 'Échange'
    return [
      {
        when: event.happened,
        cells: [
          sentence([dateOf(event.happened)], mine),
          sentence([what], mine),
          sentence([minutes === null || minutes === 0 ? '' : minuteWords(minutes)], mine),
          sentence([costCents === null ? '' : euros(costCents)], mine),
          sentence([{ cite: contactProofs(file, event), as: 'numbers' }], mine)
        ]
      }
    ]
  })
}

function dateOf(when: When): string {
  return on(when, 'with-year').replace(/^le /, '') || 'non datés'
}

function minuteWords(minutes: number): string {
  if (minutes < 60) return `${minutes}${NBSP}min`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`
}

/** Said, and not asked: the claimant decides whether to. */
function withoutService(grounds: Grounds): DraftSentence | null {
  const { file, day, openDefects, endedDefects } = grounds
  const { priceCents } = file.contract
  const days = daysWithDefect(file, day)
  const defects = [...openDefects, ...endedDefects]
  if (priceCents === null || days === 0 || defects.length === 0) return null
  const { calculation } = proRata(priceCents, days)
  return sentence(
    [
      `À titre indicatif, part de l’abonnement pour ${days > 1 ? `les ${days} jours` : 'le jour'} où un service au moins ne fonctionnait pas : ${calculation}.`
    ],
    [source('contract', 'contract'), ...defects.map(({ id }) => source('defect', id))]
  )
}
