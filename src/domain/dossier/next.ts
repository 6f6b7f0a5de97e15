import type { CaseFile } from '../case/caseFile'
import { type DraftSentence, sentence, source } from '../letters/draft'
import { nounOfKind } from '../letters/earlier'
import { formalNoticeOf } from '../letters/formalNoticeOf'
import { inFull } from '../letters/french/dates'
import { enumeration } from '../letters/french/lists'
import { afterPosting, newestToTrader } from '../recourse/afterPosting'
import type { DoorCode } from '../recourse/doorData'
import { doorsOf, type RecourseData } from '../recourse/doors'
import { addDays } from '../time/day'
import type { Day } from '../time/when'

const DOORS: Readonly<Partial<Record<DoorCode, string>>> = {
  'consumer-service': 'le service consommateurs de l’entreprise',
  mediator: 'le médiateur',
  conciliator: 'le conciliateur de justice',
  court: 'le tribunal'
}

/** What comes next in the dispute, as any reader may know it: never a limitation date. */
export function nextInDispute(file: CaseFile, today: Day, recourse: RecourseData): DraftSentence {
  const after = afterPosting(file, today, recourse.doors)
  const newest = newestToTrader(file, today)
  if (after === null || newest === null) return toSend(file)
  const noun = nounOfKind(newest.letter.kind)
  const mine = [source('letter', newest.letter.id)]
  switch (after.kind) {
    case 'await-receipt':
      return sentence([`Avis de réception de la ${noun}, puis réponse de l’entreprise.`], mine)
    case 'await-answer': {
      const day = inFull(after.until)
      return sentence([`Réponse de l’entreprise attendue jusqu’au ${day} inclus.`], mine, [day])
    }
    case 'unanswered': {
      const day = inFull(addDays(after.since, -1))
      const open = openDoors(file, today, recourse)
      return sentence([`Délai expiré le ${day} sans réponse${open}.`], mine, [day])
    }
    case 'answered': {
      const open = openDoors(file, today, recourse)
      return sentence([`L’entreprise a répondu à la ${noun}${open}.`], mine)
    }
    case 'amicable-step':
      return sentence(['Tentative amiable en cours devant le conciliateur ou le médiateur.'], mine)
  }
}

function toSend(file: CaseFile): DraftSentence {
  const notice = formalNoticeOf(file)
  return notice === null
    ? sentence(['Réclamation écrite à l’entreprise.'], [source('contract', 'contract')])
    : sentence(
        ['Mise en demeure à l’entreprise (non encore postée), puis attente de sa réponse.'],
        [source('letter', notice.id)],
        ['Mise en demeure']
      )
}

function openDoors(file: CaseFile, today: Day, recourse: RecourseData): string {
  const open = doorsOf(file, today, recourse)
    .filter((door) => door.open)
    .flatMap(({ code }) => DOORS[code] ?? [])
  if (open.length === 0) return ''
  const verb = open.length > 1 ? 'peuvent être saisis' : 'peut être saisi'
  return ` ; ${verb} à ce jour : ${enumeration(open)}`
}
