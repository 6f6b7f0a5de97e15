import { type ReactNode, useEffect, useRef } from 'react'
import { useSpot } from '../session/navigation'
import { useWords } from '../session/Session'
import { useMenuCommand } from '../session/useMenuCommand'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import styles from './LetterBar.module.css'
import type { Composition } from './useComposition'
import type { LetterActions } from './useLetterActions'

type Props = {
  readonly composition: Composition
  readonly actions: LetterActions
  readonly onBundle: () => void
  /** Which letter it is, and the way to another. */
  readonly chooser: ReactNode
}

/** The title of the letter and what can be done with it: one main action. */
export function LetterBar({ composition, actions, onBundle, chooser }: Props) {
  const { missing, warnings, letter } = composition
  // Words to paste are copied: their PDF is only for keeping.
  const isPasted = letter.form === 'text'
  const words = useWords()
  const say = words.letter.actions
  const blocked = missing.length > 0 ? say.blocked(missing.length) : actions.busy ? say.busy : null
  const exportPdf = () => {
    if (blocked === null) actions.exportPdf()
    else if (!actions.busy) actions.refuse()
  }
  const print = () => {
    if (blocked === null) actions.print()
    else if (!actions.busy) actions.refuse()
  }
  useMenuCommand('export', exportPdf)
  useMenuCommand('print', print)
  // Asked for on another tab: the letter opens and it is done here.
  const spot = useSpot('letter')
  const latest = useRef({ exportPdf, print })
  latest.current = { exportPdf, print }
  useEffect(() => {
    if (spot?.name === 'export') latest.current.exportPdf()
    if (spot?.name === 'print') latest.current.print()
  }, [spot])
  return (
    <header className={styles.bar}>
      {chooser}
      <div className={styles.actions}>
        {!isPasted && (
          <span className={styles.wide}>
            <Button look="quiet" icon="copy" onClick={actions.copy}>
              {say.copy}
            </Button>
          </span>
        )}
        <Menu
          label={words.ui.more}
          actions={[
            { id: 'copy', label: say.copyMore, icon: 'copy', act: actions.copy },
            {
              id: 'tagged',
              label: say.tagged,
              icon: 'document',
              disabled: blocked !== null,
              act: actions.exportTagged
            },
            {
              id: 'bundle',
              label: words.dossier.letterAction,
              icon: 'exhibit',
              disabled: blocked !== null,
              act: onBundle
            },
            {
              id: 'docx',
              label: say.docx,
              icon: 'export',
              disabled: blocked !== null,
              act: actions.exportDocx
            },
            {
              id: 'text',
              label: say.text,
              icon: 'document',
              disabled: blocked !== null,
              act: actions.saveText
            }
          ]}
        />
        <Button icon="print" unavailable={blocked} onClick={print}>
          {say.print}
        </Button>
        <Button
          look={isPasted ? 'default' : 'main'}
          icon="export"
          unavailable={blocked}
          onClick={exportPdf}
        >
          {missing.length === 0 && warnings.length > 0
            ? say.exportAnyway(warnings.length)
            : say.export}
        </Button>
        {isPasted && (
          <Button look="main" icon="copy" onClick={actions.copy}>
            {say.copy}
          </Button>
        )}
      </div>
    </header>
  )
}
