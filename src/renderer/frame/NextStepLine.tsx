import { useMemo, useState } from 'react'
import { type NextStep, nextStep, type Stage, stageOf, stages } from '#domain/case/nextStep'
import type { WordBook } from '#words/say'
import { useCase } from '../session/Case'
import { useNavigation } from '../session/navigation'
import { useWords } from '../session/Session'
import { useLetterCheck } from '../session/useLetter'
import { LinkButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import styles from './NextStepLine.module.css'
import { PostingAdvice } from './PostingAdvice'

/** One line under the title on every tab: where the first letter stands, and what to do next. */
export function NextStepLine() {
  const words = useWords().frame
  const { file, states } = useCase()
  const { missing } = useLetterCheck()
  const { route, goToTab, goToPlace } = useNavigation()
  const [posting, setPosting] = useState(false)
  const step = useMemo(() => nextStep(file, states, missing), [file, states, missing])
  const said = sentence(step, words.next)
  // The letter is what is on screen: no link leads to where one is.
  const isHere = step.kind === 'export' && route.screen === 'case' && route.tab === 'letter'

  const follow = () => {
    if (step.kind === 'tell') goToTab('journal', 'composer')
    else if (step.kind === 'confirm') goToTab('commitments', step.first)
    else if (step.kind === 'export') goToTab('letter')
    else {
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
  const current = stages.indexOf(stageOf(step))
  return (
    <div className={styles.line}>
      <ol className={styles.ribbon} aria-label={words.ribbon.label}>
        {stages.map((stage, index) => (
          <li key={stage}>
            <button
              type="button"
              className={styles.stage}
              data-state={index < current ? 'done' : index === current ? 'current' : 'to-come'}
              aria-current={index === current ? 'step' : undefined}
              onClick={open[stage]}
            >
              <span className={styles.mark} aria-hidden="true">
                {index < current ? <Icon name="check" size="xs" /> : index + 1}
              </span>
              {words.ribbon[stage]}
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

function sentence(step: NextStep, next: WordBook['frame']['next']): Said {
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
  }
}

function stateWord(index: number, current: number, words: WordBook['frame']['ribbon']): string {
  if (index === current) return words.current
  return index < current ? words.done : words.toCome
}
