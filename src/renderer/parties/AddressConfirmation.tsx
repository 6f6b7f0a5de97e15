import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useDraft } from '../session/useDraft'
import { Button, LinkButton } from '../ui/Button'
import { DayText } from '../ui/DayText'
import { Field } from '../ui/Field'
import { Notice } from '../ui/Notice'
import styles from './AddressConfirmation.module.css'
import { useSection } from './useSection'

/** An address enters a letter once the claimant has said that it is right, and against which paper (PRODUCT §3.9). */
export function AddressConfirmation() {
  const words = useWords()
  const { today } = useCase()
  const [trader, change] = useSection('trader')
  const say = words.parties.trader
  const against = useDraft('trader.addressConfirmedAgainst', trader.addressConfirmedAgainst, null)
  const { addressConfirmedOn } = trader
  if (addressConfirmedOn !== null)
    return (
      <Notice
        tone="kept"
        actions={
          <LinkButton
            data-field="trader.addressConfirmedOn"
            onClick={() => void change({ addressConfirmedOn: null })}
          >
            {say.unconfirm}
          </LinkButton>
        }
      >
        <DayText
          text={say.confirmed(
            words.dates.dayInFull(addressConfirmedOn),
            trader.addressConfirmedAgainst
          )}
        />
      </Notice>
    )
  const ready = trader.address.length > 0 && against.text.trim() !== ''
  const confirm = () => {
    const paper = against.text.trim()
    void change({ addressConfirmedOn: today, addressConfirmedAgainst: paper }).then((kept) => {
      if (kept) against.discard()
    })
  }
  return (
    <div className={styles.box}>
      <p>
        <b>{say.confirm}</b> {say.confirmWhy}
      </p>
      <div className={styles.row}>
        <Field
          label={say.against}
          data-field="trader.addressConfirmedOn"
          placeholder={say.againstPlaceholder}
          value={against.text}
          onChange={against.setText}
          onBlur={against.leave}
        />
        <Button icon="check" unavailable={ready ? null : say.confirmMissing} onClick={confirm}>
          {say.confirmAction}
        </Button>
      </div>
    </div>
  )
}
