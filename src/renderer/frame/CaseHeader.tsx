import { useState } from 'react'
import { momentIn } from '#domain/time/zones'
import { DossierDialog } from '../dossier/DossierDialog'
import { useCase } from '../session/Case'
import { useNavigation } from '../session/navigation'
import { useSession, useWords } from '../session/Session'
import { useMenuCommand } from '../session/useMenuCommand'
import { IconButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { DayText } from '../ui/DayText'
import { Icon } from '../ui/Icon'
import { Menu } from '../ui/Menu'
import styles from './CaseHeader.module.css'
import { CaseTitle } from './CaseTitle'
import { ExportCase } from './ExportCase'
import { useCaseActions } from './useCaseActions'
import { stop } from './useStops'

/** What the case is about: title, parties, contract, line, and whether the last notes are on disk. */
export function CaseHeader() {
  const words = useWords()
  const { today: realToday } = useSession()
  const { file, canUndo, canRedo, readOnly } = useCase()
  const { go } = useNavigation()
  const { undo, redo, trash } = useCaseActions()
  const [binding, setBinding] = useState(false)
  const header = words.frame.header
  const [exporting, setExporting] = useState(false)
  useMenuCommand('export-case', () => setExporting(true))
  useMenuCommand('export-dossier', () => setBinding(true))
  const { claimant, trader, contract, asOf } = file
  const company = trader.brand === '' ? trader.legalName : trader.brand
  return (
    <header className={styles.header} {...stop}>
      <div className={styles.row}>
        <IconButton
          icon="back"
          size="s"
          label={header.back}
          onClick={() => go({ screen: 'cases' })}
        />
        <CaseTitle />
        <SavedAt />
        <IconButton
          icon="undo"
          label={header.undo}
          unavailable={canUndo ? null : words.failures['nothing-to-undo']().happened}
          onClick={undo}
        />
        <IconButton
          icon="redo"
          label={header.redo}
          unavailable={canRedo ? null : words.failures['nothing-to-redo']().happened}
          onClick={redo}
        />
        <Menu
          label={words.ui.more}
          actions={[
            {
              id: 'export-case',
              label: words.bundle.export.action,
              icon: 'export',
              act: () => setExporting(true)
            },
            {
              id: 'dossier',
              label: words.dossier.action,
              icon: 'document',
              act: () => setBinding(true)
            },
            {
              id: 'trash',
              label: header.trash,
              icon: 'trash',
              disabled: readOnly !== null,
              act: trash
            }
          ]}
        />
      </div>
      {exporting && <ExportCase onClose={() => setExporting(false)} />}
      <dl className={styles.facts}>
        <div>
          <dt>{header.parties}</dt>
          <dd>
            {claimant.name === '' ? header.claimantUnknown : claimant.name}{' '}
            <span className={styles.against}>{header.against}</span>{' '}
            {company === '' ? header.traderUnknown : company}
          </dd>
        </div>
        {contract.offer !== '' && (
          <div>
            <dt>{header.contract}</dt>
            <dd>{contract.offer}</dd>
          </div>
        )}
        {contract.lineNumber !== '' && (
          <div>
            <dt>{header.line}</dt>
            <dd>{contract.lineNumber}</dd>
          </div>
        )}
        {asOf !== null && (
          <div>
            <dt className="sr-only">{header.example}</dt>
            <dd>
              <Chip tone="open" icon="info">
                <DayText text={header.exampleDay(words.dates.day(asOf, realToday))} />
              </Chip>
            </dd>
          </div>
        )}
      </dl>
      {binding && <DossierDialog onClose={() => setBinding(false)} />}
    </header>
  )
}

/** "Enregistré à 9 h 41", only once the bytes are on disk. */
function SavedAt() {
  const { words, today } = useSession()
  const { savedAt, saving, failure, file } = useCase()
  const header = words.frame.header
  if (failure !== null)
    return (
      <p className={`${styles.saved} ${styles.notSaved}`}>
        <Icon name="ask" size="s" />
        {header.notSaved}
      </p>
    )
  const at = savedAt === null ? null : momentIn(savedAt, file.claimant.territory)
  const time = at === null ? '' : words.dates.time(at.time)
  const said =
    at === null
      ? ''
      : at.day === today
        ? header.saved(time)
        : header.savedOn(words.dates.dayOfMonth(at.day, today), time)
  return (
    <p className={styles.saved} role="status">
      {saving ? header.saving : <DayText text={said} />}
    </p>
  )
}
