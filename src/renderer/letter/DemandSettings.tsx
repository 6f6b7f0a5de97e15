import { find, living, type WithId } from '#domain/case/caseFile'
import { DraftText } from '../entries/DraftText'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { AmountField } from '../ui/AmountField'
import { Button } from '../ui/Button'
import { CountField } from '../ui/CountField'
import { useToast } from '../ui/Toast'
import styles from './DemandSettings.module.css'
import { InterestQuestion } from './InterestQuestion'

type Props = { readonly letterId: string; readonly isNotice: boolean }

/** The two delays, and what the claimant asks beyond what her facts already ask. */
export function DemandSettings({ letterId, isNotice }: Props) {
  const { file, edit } = useCase()
  const words = useWords().letter
  const set = useEntryEdit('letters', letterId)
  const entry = find(file, 'letters', letterId)
  const add = () =>
    void edit('add-demand', [{ op: 'add', in: 'demands', id: crypto.randomUUID(), set: {} }])
  return (
    <>
      <div className={styles.pair}>
        <CountField
          wrong={words.settings.notDays}
          name="letter.deadlineDays"
          label={words.settings.deadline}
          help={words.settings.deadlineHelp}
          value={entry?.deadlineDays ?? null}
          onChange={(deadlineDays) => void set({ deadlineDays })}
        />
        <CountField
          wrong={words.settings.notDays}
          name="letter.answerDays"
          label={words.settings.answer}
          help={words.settings.answerHelp}
          optional
          value={entry?.answerDays ?? null}
          onChange={(answerDays) => void set({ answerDays })}
        />
      </div>
      <section className={styles.demands}>
        <h5 className={styles.title}>{words.demands.heading}</h5>
        <p className={styles.why}>{words.demands.why}</p>
        {living(file, 'demands').map((demand) => (
          <DemandForm key={demand.id} demand={demand} />
        ))}
        {isNotice && <InterestQuestion letterId={letterId} />}
        <div>
          <Button size="s" icon="plus" onClick={add}>
            {words.demands.add}
          </Button>
        </div>
      </section>
    </>
  )
}

function DemandForm({ demand }: { readonly demand: WithId<'demands'> }) {
  const { edit, undo } = useCase()
  const words = useWords().letter.demands
  const toast = useToast()
  const set = useEntryEdit('demands', demand.id)
  const path = `demands/${demand.id}`
  const remove = () => {
    void edit('remove-demand', [{ op: 'remove', in: 'demands', id: demand.id }])
    toast(words.removed, () => void undo())
  }
  return (
    <div className={styles.demand}>
      <DraftText
        field={`${path}/text`}
        label={words.text}
        help={words.textHelp}
        value={demand.text}
        onCommit={(text) => set({ text: text.trim() })}
      />
      <div className={styles.pair}>
        <AmountField
          label={words.amount}
          optional
          value={demand.amountCents}
          onChange={(amountCents) => void set({ amountCents })}
        />
        <DraftText
          field={`${path}/calculation`}
          label={words.calculation}
          help={words.calculationHelp}
          optional
          value={demand.calculation}
          onCommit={(calculation) => set({ calculation: calculation.trim() })}
        />
      </div>
      <div>
        <Button size="s" look="quiet" icon="trash" onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </div>
  )
}
