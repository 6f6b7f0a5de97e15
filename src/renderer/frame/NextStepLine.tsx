import { useMemo, useState } from 'react'
import { type NextStep, nextStep, type Stage, stageOf, stages } from '#domain/case/nextStep'
import { afterPosting } from '#domain/recourse/afterPosting'
import type { WordBook } from '#words/say'
import { useCase } from '../session/Case'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { useLetterCheck } from '../session/useLetter'
import { LinkButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import styles from './NextStepLine.module.css'
import { PostingAdvice } from './PostingAdvice'

/** One line under the title on every tab: where the first letter stands, and what to do next. */
export function NextStepLine() {
  const {
    recourse,
    words: { frame: words, dates }
  } = useSession()
  const { file, states, today } = useCase()
  const { missing } = useLetterCheck()
  const { route, goToTab, goToPlace } = useNavigation()
  const [posting, setPosting] = useState(false)
  const step = useMemo(
    () => nextStep(file, states, missing, afterPosting(file, today, recourse.doors)),
    [file, states, missing, today, recourse]
  )
  const said = sentence(step, words.next, dates)
  // The letter is what is on screen: no link leads to where one is.
  const home = step.kind === 'export' ? 'letter' : stageOf(step) === null ? 'steps' : null
  const isHere = home !== null && route.screen === 'case' && route.tab === home

  const follow = () => {
    if (step.kind === 'tell') goToTab('journal', 'composer')
    else if (step.kind === 'confirm') goToTab('commitments', step.first)
    else if (home !== null) goToTab(home)
    else if ('missing' in step) {
      const [first] = step.missing
      if (first !== undefined) goToPlace(first.place)
    }
  }
  const open: { readonly [Name in Stage]: () => void } = {
    tell: () => goToTab('journal', 'composer'),
    check: () => goToTab('parties'),
    sign: () => goToTab('letter'),
    post: () => setPosting(true)
  }
  const stage = stageOf(step)
  const current = stage === null ? stages.length : stages.indexOf(stage)
  return (
    <div className={styles.line}>
      <ol className={styles.ribbon} aria-label={words.ribbon.label}>
        {stages.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              className={styles.stage}
              data-state={index < current ? 'done' : index === current ? 'current' : 'to-come'}
              aria-current={index === current ? 'step' : undefined}
              onClick={open[name]}
            >
              <span className={styles.mark} aria-hidden="true">
                {index < current ? <Icon name="check" size="xs" /> : index + 1}
              </span>
              {words.ribbon[name]}
              <span className="sr-only">
                {', '}
                {stateWord(index, current, words.ribbon)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.next}>
        <span className={styles.sentence}>
          <strong>{words.next.label}</strong> {said.text}
        </span>{' '}
        {!isHere && <LinkButton onClick={follow}>{said.action}</LinkButton>}
      </p>
      {posting && <PostingAdvice onClose={() => setPosting(false)} />}
    </div>
  )
}

type Said = { readonly text: string; readonly action: string }

function sentence(step: NextStep, next: WordBook['frame']['next'], dates: WordBook['dates']): Said {
  switch (step.kind) {
    case 'tell':
      return { text: next.tell, action: next.tellAction }
    case 'confirm':
      return { text: next.confirm(step.count), action: next.confirmAction }
    case 'parties':
      return { text: next.parties(step.missing.length), action: next.partiesAction }
    case 'letter':
      return { text: next.letter(step.missing.length), action: next.letterAction }
    case 'export':
      return { text: next.export, action: next.exportAction }
    case 'await-receipt':
      return { text: next.awaitReceipt, action: next.receiptAction }
    case 'await-answer':
      return { text: next.awaitAnswer(dates.dayInFull(step.until)), action: next.stepsAction }
    case 'unanswered':
      return { text: next.unanswered(dates.dayInFull(step.since)), action: next.stepsAction }
    case 'amicable-step':
      return { text: next.amicable, action: next.stepsAction }
    case 'answered':
      return { text: next.answered, action: next.stepsAction }
  }
}

function stateWord(index: number, current: number, words: WordBook['frame']['ribbon']): string {
  if (index === current) return words.current
  return index < current ? words.done : words.toCome
}
