import { addressOfTrader, keptAs, type TraderService } from '#domain/addresses/ownAddress'
import { failureSentence } from '#words/failures'
import { useRemember } from '../addresses/useRemember'
import { useAddressBook } from '../session/AddressBook'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { LinkButton } from '../ui/Button'
import { useToast } from '../ui/Toast'

/** Whether the address of the case is kept for the next ones, and the way to change that. The example's is invented. */
export function KeptAddress({ service }: { readonly service: TraderService }) {
  const { words, language } = useSession()
  const { file } = useCase()
  const { book, forget } = useAddressBook()
  const remember = useRemember()
  const toast = useToast()
  const say = words.addresses
  const address = addressOfTrader(file.trader, service, '')
  if (address === null || file.asOf !== null) return null
  const kept = keptAs(book.own, address)
  if (kept === null)
    return (
      <p>
        <LinkButton onClick={() => remember({ ...address, id: crypto.randomUUID() })}>
          {service === 'complaint' ? say.keep : say.keepConsumer}
        </LinkButton>
      </p>
    )
  const unkeep = async () => {
    const answer = await forget(kept.id)
    if (!answer.ok) toast(failureSentence(answer.failure, language))
  }
  return (
    <p>
      {say.kept} <LinkButton onClick={() => void unkeep()}>{say.unkeep}</LinkButton>
    </p>
  )
}
