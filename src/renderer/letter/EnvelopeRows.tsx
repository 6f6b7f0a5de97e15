import { find } from '#domain/case/caseFile'
import { kindOf } from '#domain/letters/kinds/registry'
import { DraftText } from '../entries/DraftText'
import { useEntryEdit } from '../entries/useEntryEdit'
import { AddressConfirmation } from '../parties/AddressConfirmation'
import { CaseText } from '../parties/CaseText'
import { useSection } from '../parties/useSection'
import { useCase } from '../session/Case'
import { useNavigation } from '../session/navigation'
import { useWords } from '../session/Session'
import { LinkButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { DayField } from '../ui/DayField'
import { DayText } from '../ui/DayText'
import { Switch } from '../ui/Toggle'
import styles from './EnvelopeRows.module.css'
import { Pinned, Row } from './Row'
import type { RowProps } from './rowProps'

/** Who writes, as printed; the parties page is where it is changed. */
export function SenderRow({ composition, open, onToggle }: RowProps) {
  const words = useWords().letter
  const { goToTab } = useNavigation()
  const { sender } = composition.letter
  const lacks = composition.missing.some(({ code }) => code.startsWith('sender-'))
  return (
    <Row
      id="sender"
      name={words.rows.sender}
      summary={sender[0] ?? ''}
      margin={<Pinned label={words.row.always} />}
      chip={lacks ? <ToComplete /> : null}
      open={open}
      onToggle={onToggle}
    >
      <Lines lines={sender} none={words.settings.noSender} />
      <p>
        <LinkButton onClick={() => goToTab('parties', 'claimant.name')}>
          {words.settings.editParties}
        </LinkButton>
      </p>
    </Row>
  )
}

/** The addressee, whose address the claimant confirms once, and the kind of envelope. */
export function RecipientRow({ composition, letterId, open, onToggle }: RowProps) {
  const words = useWords().letter
  const { goToTab } = useNavigation()
  const { file } = useCase()
  const set = useEntryEdit('letters', letterId)
  const { recipient, windowEnvelope } = composition.letter
  const toConsumerService = kindOf(composition.letter.kind).addressee === 'consumer-service'
  const lacks = composition.missing.find(
    ({ code }) => code.startsWith('recipient-') || code.startsWith('consumer-')
  )
  const unchecked = lacks?.code === 'recipient-address-unconfirmed'
  return (
    <Row
      id="recipient"
      name={words.rows.recipient}
      summary={file.trader.brand || file.trader.legalName}
      margin={<Pinned label={words.row.always} />}
      chip={
        lacks === undefined ? null : unchecked ? (
          <Chip tone="broken" icon="ask">
            {words.row.toCheck}
          </Chip>
        ) : (
          <ToComplete />
        )
      }
      open={open}
      onToggle={onToggle}
    >
      <Lines lines={recipient} none={words.settings.noRecipient} />
      <p>
        <LinkButton
          onClick={() =>
            goToTab('parties', toConsumerService ? 'trader.consumerAddress' : 'trader.address')
          }
        >
          {words.settings.editParties}
        </LinkButton>
      </p>
      {!toConsumerService && file.trader.address.length > 0 && <AddressConfirmation />}
      <Switch
        label={words.settings.window}
        help={words.settings.windowHelp}
        checked={windowEnvelope}
        onChange={(checked) => void set({ windowEnvelope: checked })}
      />
    </Row>
  )
}

/** Where and when it is signed, and the number of the registered letter. */
export function PostingRow({ composition, letterId, open, onToggle }: RowProps) {
  const words = useWords()
  const { file, today } = useCase()
  const say = words.letter.settings
  const set = useEntryEdit('letters', letterId)
  const [claimant, changeClaimant] = useSection('claimant')
  const entry = find(file, 'letters', letterId)
  const lacks = composition.missing.some(({ code }) => code === 'place')
  const date = entry?.date ?? null
  return (
    <Row
      id="posting"
      name={words.letter.rows.posting}
      summary={composition.letter.placeAndDate}
      margin={<Pinned label={words.letter.row.always} />}
      chip={lacks ? <ToComplete /> : null}
      open={open}
      onToggle={onToggle}
    >
      <div className={styles.pair}>
        <CaseText
          name="claimant.place"
          label={say.place}
          value={claimant.place}
          keep={(place) => changeClaimant({ place })}
        />
        <DayField
          label={say.date}
          optional
          today={today}
          help={say.dateHelp}
          value={date}
          error={date !== null && date > today ? say.future : null}
          onChange={(day) => void set({ date: day })}
        />
      </div>
      {date === null && (
        <p className={styles.note}>
          <DayText text={say.dateToday(words.dates.dayInFull(today))} />
        </p>
      )}
      <DraftText
        field={`letters/${letterId}/registeredNumber`}
        label={say.registered}
        help={say.registeredHelp}
        optional
        value={entry?.registeredNumber ?? ''}
        onCommit={(registeredNumber) => set({ registeredNumber: registeredNumber.trim() })}
      />
    </Row>
  )
}

function ToComplete() {
  const words = useWords().letter.row
  return (
    <Chip tone="broken" icon="ask">
      {words.toComplete}
    </Chip>
  )
}

function Lines({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) {
  if (lines.length === 0) return <p className={styles.note}>{none}</p>
  return (
    <p className={styles.address}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  )
}
