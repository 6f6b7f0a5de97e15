import { withoutCheck } from '#domain/addresses/ownAddress'
import { useRemember } from '../addresses/useRemember'
import { useAddressBook } from '../session/AddressBook'
import { useCase } from '../session/Case'

/** Takes the check of the case's address, as it was when drawn, back from the book too, once the case no longer holds it. */
export function useTakeBack(): (kept: boolean) => boolean {
  const { file } = useCase()
  const { book } = useAddressBook()
  const remember = useRemember()
  return (kept) => {
    if (kept && file.asOf === null) remember(withoutCheck(book.own, file.trader))
    return kept
  }
}
