import { living, type WithId } from '#domain/case/caseFile'
import { inOrderOfTime } from '#domain/commitments/chronology'
import { registeredNumberForm } from '#domain/letters/registeredNumber'
import { frozen, letterAsItStands } from '#domain/letters/sent'
import { receiptOf, wentOn } from '#domain/recourse/receipt'
import type { Day } from '#domain/time/when'
import { DraftText } from '../entries/DraftText'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useLetterContext } from '../session/useLetter'
import { DayField } from '../ui/DayField'
import { Select } from '../ui/Select'
import { Checkbox } from '../ui/Toggle'
import { MediatorAddress } from './MediatorAddress'
import styles from './PostedLetter.module.css'

type Letter = WithId<'letters'>
type DayName = 'postedOn' | 'firstPresentedOn' | 'deliveredOn'
type Wanted<Value extends string> = Value | ''

/** How one letter went: its way, its number and its four days, and the answer it had. */
export function PostedLetter({ letter }: { readonly letter: Letter }) {
  const { file, today } = useCase()
  const words = useWords()
  const say = words.recourse.page
  const { kinds } = words.letter
  const set = useEntryEdit('letters', letter.id)
  const field = (name: string) => `letters/${letter.id}/${name}`
  const receipt = receiptOf(letter, today)
  const context = useLetterContext()
  // What is said to have gone is kept as it went, if it could go; without a posting date it is composed anew.
  // It is composed for the day it went, so that it tells nothing that came after.
  const went = (name: DayName, day: Day | null) => {
    const after = { ...letter, [name]: day }
    const sentOn = wentOn(after)
    if (sentOn === null) return set({ [name]: day, asSent: null })
    if (letter.asSent !== null) return set({ [name]: day })
    const now = { day: sentOn, time: '12:00' }
    const { letter: composed } = letterAsItStands(file, letter.id, { ...context, now })
    return set({ [name]: day, asSent: frozen(composed) })
  }
  const day = (name: DayName | 'returnedOn', label: string) => (
    <DayField
      name={field(name)}
      label={label}
      today={today}
      value={letter[name]}
      error={objection(letter, letter[name], today, say)}
      onChange={(value) =>
        void (name === 'returnedOn' ? set({ [name]: value }) : went(name, value))
      }
    />
  )
  return (
    <section className={styles.letter} aria-label={kinds[letter.kind]}>
      <header className={styles.head}>
        <h3>{kinds[letter.kind]}</h3>
        {receipt !== null && (
          <p>{say.received[receipt.basis](words.dates.dayInFull(receipt.day))}</p>
        )}
      </header>
      {isForMediator(letter) && <MediatorAddress heading="h4" />}
      <div className={styles.pair}>
        <Select<Wanted<NonNullable<Letter['sentBy']>>>
          label={say.sentBy}
          value={letter.sentBy ?? ''}
          choices={[{ value: '', label: say.notSaid }, ...choices(say.ways)]}
          onChange={(way) => void set({ sentBy: way === '' ? null : way })}
        />
        <DraftText
          field={field('registeredNumber')}
          label={say.number}
          optional
          help={numberHelp(letter.registeredNumber, say)}
          value={letter.registeredNumber}
          onCommit={(registeredNumber) => set({ registeredNumber: registeredNumber.trim() })}
        />
      </div>
      <div className={styles.days}>
        {day('postedOn', say.postedOn)}
        {day('firstPresentedOn', say.presentedOn)}
        {day('deliveredOn', say.deliveredOn)}
      </div>
      <Checkbox
        label={say.returned}
        checked={letter.returned !== null}
        onChange={(back) =>
          void set(back ? { returned: 'unclaimed' } : { returned: null, returnedOn: null })
        }
      />
      {letter.returned !== null && (
        <div className={styles.pair}>
          <Select
            label={say.why}
            value={letter.returned}
            choices={choices(say.reasons)}
            onChange={(returned) => void set({ returned })}
          />
          {day('returnedOn', say.returnedOn)}
        </div>
      )}
      <Select
        label={say.answer}
        help={say.answerHelp}
        value={letter.answer ?? ''}
        choices={[
          { value: '', label: say.noAnswer },
          ...inOrderOfTime(received(file, letter), ({ happened }) => happened).map(
            ({ id, title, happened }) => ({
              value: id,
              label: `${words.dates.when(happened, today)}, ${title || words.journal.untitled}`
            })
          )
        ]}
        onChange={(id) => void set({ answer: id === '' ? null : id })}
      />
    </section>
  )
}

/** The paper of the mediator's door, beside which stands where it is sent. */
export const isForMediator = ({ kind }: Pick<Letter, 'kind'>) => kind === 'mediator-summary'

/** What the company said or wrote since the letter went. */
const received = (file: Parameters<typeof living>[0], letter: Letter) =>
  living(file, 'events').filter(
    ({ direction, happened }) =>
      direction === 'in' && (happened.day === null || happened.day >= (wentOn(letter) ?? ''))
  )

function choices<Value extends string>(names: { readonly [Name in Value]: string }) {
  return (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }))
}

type Say = ReturnType<typeof useWords>['recourse']['page']

function objection(letter: Letter, day: Day | null, today: Day, say: Say): string | null {
  if (day === null) return null
  if (day > today) return say.future
  return letter.postedOn !== null && day < letter.postedOn ? say.tooEarly : null
}

function numberHelp(number: string, say: Say): string | undefined {
  const form = registeredNumberForm(number)
  if (form === 'wrong-check-digit') return say.wrongDigit
  return form === 'unusual' ? say.unusualNumber : undefined
}
