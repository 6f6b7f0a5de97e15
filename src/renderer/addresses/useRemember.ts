import { useCallback } from 'react'
import type { OwnAddress } from '#domain/addresses/ownAddress'
import { failureSentence } from '#words/failures'
import { useAddressBook } from '../session/AddressBook'
import { useSession } from '../session/Session'
import { useToast } from '../ui/Toast'

/** Changes what is kept for the next cases beside what is going on: nothing waits for it, and only a failure is said. */
export function useRemember(): (address: OwnAddress | null) => void {
  const { words, language } = useSession()
  const { keep } = useAddressBook()
  const toast = useToast()
  return useCallback(
    (address) => {
      if (address === null) return
      void keep(address).then((answer) => {
        if (!answer.ok) toast(words.addresses.notKept(failureSentence(answer.failure, language)))
      })
    },
    [keep, toast, words, language]
  )
}
