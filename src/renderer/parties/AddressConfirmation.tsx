import { addressOfTrader } from '#domain/addresses/ownAddress'
import { useRemember } from '../addresses/useRemember'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useDraft } from '../session/useDraft'
import { Button, LinkButton } from '../ui/Button'
import { DayText } from '../ui/DayText'
import { Field } from '../ui/Field'
import { Notice } from '../ui/Notice'
import styles from './AddressConfirmation.module.css'
import { KeptAddress } from './KeptAddress'
import { useSection } from './useSection'
import { useTakeBack } from './useTakeBack'

/** An address enters a letter once the claimant has said that it is right, and against which paper (PRODUCT §3.9). */
export function AddressConfirmation() {
  const words = useWords()
  const { file, today } = useCase()
  const [trader, change] = useSection('trader')
  const say = words.parties.trader
  const remember = useRemember()
  const takeBack = useTakeBack()
  const against = useDraft('trader.addressConfirmedAgainst', trader.addressConfirmedAgainst, null)
  const { addressConfirmedOn } = trader
  if (addressConfirmedOn !== null)
    return (
      <Notice
        tone="kept"
        actions={
          <LinkButton
            data-field="trader.addressConfirmedOn"
            onClick={() => void change({ addressConfirmedOn: null }).then(takeBack)}
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
        <KeptAddress service="complaint" />
      </Notice>
    )
  const ready = trader.address.length > 0 && against.text.trim() !== ''
  const confirm = () => {
    const paper = against.text.trim()
    const said = { addressConfirmedOn: today, addressConfirmedAgainst: paper }
    void change(said).then((kept) => {
      if (!kept) return
      against.discard()
      // The company of the example is invented: it comes in no other case.
      if (file.asOf !== null) return
      remember(addressOfTrader({ ...trader, ...said }, 'complaint', crypto.randomUUID()))
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
