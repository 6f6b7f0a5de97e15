import { type Precision, precisionSchema } from '#domain/time/when'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { AmountField } from '../ui/AmountField'
import { DayField } from '../ui/DayField'
import { FieldRow, MarginSection } from '../ui/MarginSection'
import { Select } from '../ui/Select'
import { Choices } from '../ui/Toggle'
import { CaseLines, CaseText } from './CaseText'
import { useSection } from './useSection'

/** What was bought, since when, under which numbers. */
export function ContractSection() {
  const { words } = useSession()
  const { file, today } = useCase()
  const [contract, change] = useSection('contract')
  const say = words.parties.contract
  const { startedOn } = contract
  const precision = startedOn.precision === 'minute' ? 'day' : startedOn.precision
  return (
    <MarginSection title={say.title}>
      <FieldRow>
        <CaseText
          name="contract.offer"
          label={say.offer}
          help={say.offerHelp}
          value={contract.offer}
          keep={(offer) => change({ offer })}
        />
        <AmountField
          name="contract.priceCents"
          label={say.price}
          optional
          value={contract.priceCents}
          onChange={(priceCents) => change({ priceCents })}
        />
      </FieldRow>
      <FieldRow>
        <DayField
          name="contract.startedOn"
          label={say.startedOn}
          optional
          today={today}
          value={startedOn.day}
          onChange={(day) =>
            change({
              startedOn: {
                day,
                time: null,
                until: null,
                precision: day === null ? 'unknown' : precision === 'unknown' ? 'day' : precision
              }
            })
          }
        />
        <Select<Precision>
          label={say.precision}
          value={precision}
          disabled={startedOn.day === null}
          choices={precisionSchema.options
            .filter((value) => value !== 'minute')
            .map((value) => ({ value, label: words.ui.precision[value] }))}
          onChange={(chosen) => void change({ startedOn: { ...startedOn, precision: chosen } })}
        />
      </FieldRow>
      <FieldRow>
        <CaseText
          name="contract.lineNumber"
          label={say.lineNumber[file.trader.sector]}
          value={contract.lineNumber}
          keep={(lineNumber) => change({ lineNumber })}
        />
        <CaseText
          name="contract.customerNumber"
          label={say.customerNumber}
          value={contract.customerNumber}
          keep={(customerNumber) => change({ customerNumber })}
        />
      </FieldRow>
      <FieldRow>
        <CaseText
          name="contract.traderReference"
          label={say.traderReference}
          help={say.traderReferenceHelp}
          optional
          value={contract.traderReference}
          keep={(traderReference) => change({ traderReference })}
        />
      </FieldRow>
      <CaseLines
        name="contract.includes"
        label={say.includes}
        help={say.includesHelp}
        optional
        value={contract.includes}
        keep={(lines) => change({ includes: lines.slice(0, 20) })}
      />
      {file.trader.sector === 'telecom' && (
        <YesNo
          name="contract.volumeLimited"
          legend={say.volumeLimited}
          value={contract.volumeLimited}
          onChange={(volumeLimited) => void change({ volumeLimited })}
        />
      )}
      <YesNo
        name="contract.billsPaid"
        legend={say.billsPaid}
        value={contract.billsPaid}
        onChange={(billsPaid) => void change({ billsPaid })}
      />
    </MarginSection>
  )
}

type YesNoProps = {
  readonly name: string
  readonly legend: string
  readonly value: boolean | null
  readonly onChange: (value: boolean | null) => void
}

function YesNo({ name, legend, value, onChange }: YesNoProps) {
  const { ui } = useSession().words
  const answers = { yes: true, no: false, 'not-asked': null } as const
  type Answer = keyof typeof answers
  const chosen: Answer = value === null ? 'not-asked' : value ? 'yes' : 'no'
  return (
    <div data-field={name} tabIndex={-1}>
      <Choices<Answer>
        legend={legend}
        value={chosen}
        choices={[
          { value: 'yes', label: ui.yes },
          { value: 'no', label: ui.no },
          { value: 'not-asked', label: ui.notAsked }
        ]}
        onChange={(answer) => onChange(answers[answer])}
      />
    </div>
  )
}
