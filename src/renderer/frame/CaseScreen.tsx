import { useEffect, useState } from 'react'
import type { Failure, OpenedCase } from '#contract/calls'
import { failureWords } from '#words/failures'
import { bridge } from '../bridge'
import { Commitments } from '../commitments/Commitments'
import { AddingProvider } from '../exhibits/Adding'
import { DropZone } from '../exhibits/DropZone'
import { ExhibitsPage } from '../exhibits/ExhibitsPage'
import { ScansProvider, useScans } from '../exhibits/Scans'
import { Journal } from '../journal/Journal'
import { LetterScreen } from '../letter/LetterScreen'
import { PartiesPage } from '../parties/PartiesPage'
import { CaseProvider, useCase } from '../session/Case'
import { openCase } from '../session/caseDoor'
import { type CaseTab, caseTabs, useNavigation } from '../session/navigation'
import { useSession, useWords } from '../session/Session'
import { useMenuCommand } from '../session/useMenuCommand'
import { useReadyMark, useSoon } from '../session/waiting'
import { StepsPage } from '../steps/StepsPage'
import { Button } from '../ui/Button'
import { Count } from '../ui/Chip'
import { EmptyState } from '../ui/EmptyState'
import { Tabs } from '../ui/Tabs'
import { CaseHeader } from './CaseHeader'
import { CaseNotices } from './CaseNotices'
import { NextStepLine } from './NextStepLine'
import { Pane } from './Pane'

type Answer =
  | { readonly kind: 'opened'; readonly answer: OpenedCase }
  | { readonly kind: 'failed'; readonly failure: Failure<'openCase'> }

/** Opens one case and shows its tabs. Mount it anew (key) for another case. */
export function CaseScreen({ id, tab }: { readonly id: string; readonly tab: CaseTab }) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let left = false
    void openCase(id).then((result) => {
      if (left) return
      setAnswer(
        result.ok
          ? { kind: 'opened', answer: result.value }
          : { kind: 'failed', failure: result.failure }
      )
    })
    return () => {
      left = true
    }
  }, [id])
  useReadyMark(answer !== null)

  if (answer === null) return <Opening />
  if (answer.kind === 'failed') return <NotOpened failure={answer.failure} />
  return (
    <CaseProvider answer={answer.answer}>
      <AddingProvider>
        <ScansProvider>
          <CaseTabs tab={tab} />
          <DropZone />
        </ScansProvider>
      </AddingProvider>
    </CaseProvider>
  )
}

function CaseTabs({ tab }: { readonly tab: CaseTab }) {
  const words = useWords().frame
  const { goToTab } = useNavigation()
  const { states } = useCase()
  const { fresh } = useScans()
  useMenuCommand('tab-1', () => goToTab('journal'))
  useMenuCommand('tab-2', () => goToTab('steps'))
  useMenuCommand('tab-3', () => goToTab('commitments'))
  useMenuCommand('tab-4', () => goToTab('exhibits'))
  useMenuCommand('tab-5', () => goToTab('letter'))
  useMenuCommand('tab-6', () => goToTab('parties'))
  // Asked for on another tab, a command leads to the tab that knows it.
  const elsewhere = (home: CaseTab, spot: string | null) => () => {
    if (tab !== home) goToTab(home, spot)
  }
  useMenuCommand('compose', elsewhere('journal', 'composer'))
  useMenuCommand('find', elsewhere('journal', 'find'))
  useMenuCommand('toggle-inspector', elsewhere('journal', null))
  useMenuCommand('export', elsewhere('letter', 'export'))
  useMenuCommand('print', elsewhere('letter', 'print'))
  const broken = states.filter((state) => state.broken).length
  return (
    <>
      <CaseHeader />
      <CaseNotices />
      <NextStepLine />
      <Tabs
        label={words.tabs.label}
        selected={tab}
        onSelect={goToTab}
        items={caseTabs.map((id) => ({
          id,
          label: words.tabs[id],
          short: words.tabsShort[id],
          badge:
            id === 'commitments' && broken > 0 ? (
              <Count value={broken} broken={true} />
            ) : id === 'exhibits' && fresh > 0 ? (
              <Count value={`+${fresh}`} />
            ) : null
        }))}
      >
        <Pane key={tab}>{content[tab]}</Pane>
      </Tabs>
    </>
  )
}

const content = {
  journal: <Journal />,
  steps: <StepsPage />,
  commitments: <Commitments />,
  exhibits: <ExhibitsPage />,
  letter: <LetterScreen />,
  parties: <PartiesPage />
} satisfies { readonly [Tab in CaseTab]: React.JSX.Element }

function Opening() {
  const words = useWords()
  return useSoon() ? <EmptyState title={words.ui.loading} text="" /> : null
}

function NotOpened({ failure }: { readonly failure: Failure<'openCase'> }) {
  const words = useWords().frame.opening
  const { language } = useSession()
  const { go } = useNavigation()
  const { happened, safe, act } = failureWords(failure, language)
  return (
    <EmptyState
      urgent
      title={words.failed}
      text={`${happened} ${safe} ${act}`}
      action={
        <>
          <Button look="main" onClick={() => go({ screen: 'cases' })}>
            {words.back}
          </Button>
          <Button icon="folder" onClick={() => void bridge.showDataFolder({})}>
            {words.showFolder}
          </Button>
        </>
      }
    />
  )
}
