import { find } from '../../case/caseFile'
import { euros } from '../../money/amount'
import { daysBetween } from '../../time/day'
import { citing, type DraftPart, type DraftSentence, paragraph, sentence, source } from '../draft'
import { faultWords } from '../faults'
import { inFull, on, onDays } from '../french/dates'
import { announcedOn, type Grounds, type ToldCredit } from '../grounds'
import { interlocutorAndChannel } from '../people'
import { billProofs, creditOnBillProofs, creditProofs } from '../proofs'

/** A bill comes about once a month: beyond, its absence from the file does not show that none was issued. */
const DAYS_WITHOUT_BILL = 31

/** Every credit with its stage, the totals, and what accepting them does not mean (PRODUCT §3.5). */
export function creditsBlock(grounds: Grounds): readonly DraftPart[] {
  const { credits, totals } = grounds
  if (credits.length === 0) return []
  const table: DraftPart = {
    kind: 'table',
    name: 'credits',
    columns: [
      { label: 'Annoncé le', align: 'left' },
      { label: 'Par', align: 'left' },
      { label: 'Montant', align: 'right' },
      { label: 'Porté sur une facture', align: 'right' },
      { label: 'Pièces', align: 'right' }
    ],
    rows: credits.map((told) => ({ cells: row(grounds, told), sources: [] })),
    foot: ['Total', '', euros(totals.announcedCents), euros(totals.seenCents), ''],
    note: null
  }
  return [table, ...reserve(grounds)]
}

function sourcesOf({ credit, announcedIn }: ToldCredit) {
  return [
    source('credit', credit.id),
    ...(announcedIn === null ? [] : [source('event', announcedIn.id)])
  ]
}

function row({ file }: Grounds, told: ToldCredit): readonly DraftSentence[] {
  const { credit, stage, announcedIn } = told
  const facts = sourcesOf(told)
  const bill = stage === 'announced' ? null : find(file, 'bills', credit.bill)
  const onBill = bill === null ? [] : [source('bill', bill.id)]
  return [
    sentence([on(announcedOn(told), 'with-year').replace(/^le /, '')], facts),
    sentence([announcedIn === null ? '' : interlocutorAndChannel(announcedIn)], facts),
    sentence([credit.amountCents === 0 ? 'non précisé' : euros(credit.amountCents)], facts),
    sentence([stageWords(stage, bill?.issuedOn ?? null)], [...facts, ...onBill]),
    sentence(
      [
        {
          cite: [
            ...creditProofs(file, told),
            ...(bill === null ? [] : creditOnBillProofs(file, bill))
          ],
          as: 'numbers'
        }
      ],
      [...facts, ...onBill]
    )
  ]
}

function stageWords(stage: ToldCredit['stage'], issuedOn: string | null): string {
  if (stage === 'announced') return 'non, à ce jour'
  const when = issuedOn === null ? '' : ` du ${inFull(issuedOn)}`
  return stage === 'seen' ? `oui, facture${when}` : `non, absent de la facture${when}`
}

function reserve(grounds: Grounds): readonly DraftPart[] {
  const { credits } = grounds
  const ofStage = (stage: ToldCredit['stage']) => credits.filter((told) => told.stage === stage)
  const pending = [...ofStage('announced'), ...ofStage('absent')]
  return paragraph([
    noBillYet(grounds, ofStage('announced')),
    accepted(grounds, pending),
    received(grounds, ofStage('seen'))
  ])
}

function noBillYet(
  { bills, credits, day }: Grounds,
  announced: readonly ToldCredit[]
): DraftSentence | null {
  const days = announced.flatMap((told) => announcedOn(told).day ?? []).toSorted()
  const [first] = days
  if (first === undefined || days.length < announced.length) return null
  if (bills.some((bill) => bill.issuedOn >= first)) return null
  if (daysBetween(first, day) > DAYS_WITHOUT_BILL) return null
  const several = announced.length > 1
  const these = several ? 'ces annonces' : 'cette annonce'
  const dated = onDays(days, 'with-year').replace(/^les /, 'des ').replace(/^le /, 'du ')
  const those = `${several ? 'les annonces' : 'l’annonce'} ${dated}`
  const since = announced.length < credits.length ? those : these
  return sentence([`Aucune facture n’a été émise depuis ${since}.`], announced.flatMap(sourcesOf))
}

function accepted(grounds: Grounds, pending: readonly ToldCredit[]): DraftSentence | null {
  if (pending.length === 0) return null
  const several = pending.length > 1
  const mixed = pending.length < grounds.credits.length
  const those = several
    ? mixed
      ? 'les avoirs annoncés'
      : 'ces avoirs'
    : mixed
      ? 'l’avoir annoncé'
      : 'cet avoir'
  const faults = faultWords(grounds)
  const remedy = several ? 'ils ne remédient pas' : 'il ne remédie pas'
  const limit = faults === null ? '' : ` ; ${remedy} ${faults.toThem}`
  return sentence(
    [
      `J’accepte ${those} à titre de geste commercial, sans renonciation à mes droits ni à mes recours${limit}.`
    ],
    pending.flatMap(sourcesOf)
  )
}

function received({ file }: Grounds, seen: readonly ToldCredit[]): DraftSentence | null {
  if (seen.length === 0) return null
  const bills = [...new Set(seen.map(({ credit }) => credit.bill))].flatMap(
    (id) => find(file, 'bills', id) ?? []
  )
  const several = seen.length > 1
  const dates = onDays(
    bills.map((bill) => bill.issuedOn),
    'with-year'
  )
    .replace(/^les /, 'des ')
    .replace(/^le /, 'du ')
  const where =
    bills.length > 1
      ? `mes factures ${dates}`
      : bills.length === 1
        ? `la facture ${dates}`
        : 'ma facture'
  return sentence(
    [
      `${several ? 'Avoirs portés' : 'Avoir porté'} sur ${where}`,
      citing(bills.flatMap((bill) => billProofs(file, bill))),
      `, ${several ? 'reçus' : 'reçu'} à titre de geste commercial, sans renonciation à mes droits ni à mes recours.`
    ],
    [...seen.flatMap(sourcesOf), ...bills.map((bill) => source('bill', bill.id))]
  )
}
