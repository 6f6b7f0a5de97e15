import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState
} from 'react'
import type { OwnAddress } from '#domain/addresses/ownAddress'
import type { AddressBook } from '#domain/addresses/suggestions'
import type { AnyFailure } from '#words/failure'
import { bridge } from '../bridge'
import { useSession } from './Session'

type Changing = ReturnType<typeof bridge.keepAddress>

type Shared = {
  readonly book: AddressBook
  /** Why one's own addresses could not be read; null: they were, or will be. */
  readonly failure: AnyFailure | null
  readonly load: () => void
  /** The failure is returned for the screen to say. */
  readonly keep: (address: OwnAddress) => Changing
  readonly forget: (id: string) => Changing
}

const AddressBookContext = createContext<Shared | null>(null)

/** The addresses shipped and one's own, read the first time a screen asks for them. */
export function useAddressBook(): Shared {
  const shared = useContext(AddressBookContext)
  if (shared === null) throw new Error('useAddressBook is used outside AddressBookProvider')
  const { load } = shared
  useEffect(load, [load])
  return shared
}

export function AddressBookProvider({ children }: { readonly children: ReactNode }) {
  const { addresses, law } = useSession()
  const [own, setOwn] = useState<readonly OwnAddress[]>([])
  const [failure, setFailure] = useState<AnyFailure | null>(null)
  // What a change answered is newer than a list asked for before.
  const read = useRef<'not' | 'asked' | 'done'>('not')

  const load = useCallback(() => {
    if (read.current !== 'not') return
    read.current = 'asked'
    void bridge.listAddresses({}).then((answer) => {
      if (read.current === 'done') return
      read.current = answer.ok ? 'done' : 'not'
      if (answer.ok) setOwn(answer.value)
      setFailure(answer.ok ? null : answer.failure)
    })
  }, [])
  const changed = useCallback(async (changing: Changing) => {
    const answer = await changing
    if (answer.ok) {
      read.current = 'done'
      setOwn(answer.value)
      setFailure(null)
    }
    return answer
  }, [])

  const shared = useMemo<Shared>(
    () => ({
      book: { shipped: addresses.addresses, own, staleAfterMonths: law.staleAfterMonths },
      failure,
      load,
      keep: (address) => changed(bridge.keepAddress({ address })),
      forget: (id) => changed(bridge.forgetAddress({ id }))
    }),
    [addresses, law, own, failure, load, changed]
  )
  return <AddressBookContext value={shared}>{children}</AddressBookContext>
}
