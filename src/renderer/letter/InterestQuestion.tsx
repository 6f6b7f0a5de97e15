import { find } from '#domain/case/caseFile'
import { balance } from '#domain/money/balance'
import { interestOn } from '#domain/money/interest'
import { addDays } from '#domain/time/day'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { Checkbox } from '../ui/Toggle'
import styles from './EnvelopeRows.module.css'

const DAYS_SHOWN = 30

/** Whether interest is asked on the balance: what thirty days of it come to, where the rate of these days is known. */
export function InterestQuestion({ letterId }: { readonly letterId: string }) {
  const { file, today } = useCase()
  const { words, law } = useSession()
  const say = words.letter.interest
  const set = useEntryEdit('letters', letterId)
  const { balanceCents } = balance(file)
  if (balanceCents === null || balanceCents <= 0) return null
  const rates = law.interestRates.filter(({ confidence }) => confidence === 'verified')
  const cents = interestOn(balanceCents, today, addDays(today, DAYS_SHOWN), rates)
  const last = rates.at(-1)
  return (
    <div>
      <Checkbox
        label={say.ask}
        checked={find(file, 'letters', letterId)?.asksInterest ?? false}
        onChange={(asksInterest) => void set({ asksInterest })}
      />
      <p className={styles.note}>
        {cents !== null
          ? say.about(words.amounts.euros(cents))
          : last === undefined
            ? say.noRate
            : say.rateUnknown(
                words.amounts.percent(last.percent),
                words.dates.dayInFull(last.until)
              )}
      </p>
    </div>
  )
}
