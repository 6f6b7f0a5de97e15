import { useState } from 'react'
import type { ShippedAddress } from '#domain/addresses/addressData'
import { type OwnAddress, ownServiceSchema } from '#domain/addresses/ownAddress'
import { sectorSchema } from '#domain/case/parties'
import { failureSentence } from '#words/failures'
import { linesOf } from '../parties/CaseText'
import { addressFault } from '../parties/TraderSection'
import { useAddressBook } from '../session/AddressBook'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Field, TextArea } from '../ui/Field'
import { FieldRow } from '../ui/MarginSection'
import { Notice } from '../ui/Notice'
import { Select } from '../ui/Select'
import styles from './AddressesSection.module.css'

/** A new address, one's own again, or one in place of a shipped one. */
export type Writing =
  | { readonly what: 'add' }
  | { readonly what: 'edit'; readonly address: OwnAddress }
  | { readonly what: 'correct'; readonly address: ShippedAddress }

type Props = { readonly writing: Writing; readonly onClose: () => void }

/** One address of the book, written whole, then kept: what it was checked on counts only for the lines it was read on. */
export function AddressDialog({ writing, onClose }: Props) {
  const { words, today, language } = useSession()
  const { keep } = useAddressBook()
  const [before] = useState(() => startOf(writing))
  const [address, setAddress] = useState(before)
  const [text, setText] = useState(before.lines.join('\n'))
  const [refused, setRefused] = useState<string | null>(null)
  const say = words.addresses.form
  const trader = words.parties.trader
  const change = (part: Partial<OwnAddress>) => setAddress((now) => ({ ...now, ...part }))
  const lines = linesOf(text)
  const ofCompany = address.service !== 'mediator'
  const fault = addressFault(text, trader)
  const unnamed = address.brand.trim() === '' && address.legalName.trim() === ''
  const lacking = ofCompany && unnamed ? say.noCompany : lines.length === 0 ? say.noLines : fault
  const save = async () => {
    const paper = address.confirmedAgainst.trim()
    const unchanged =
      paper === before.confirmedAgainst && lines.join('\n') === before.lines.join('\n')
    const answer = await keep({
      ...address,
      ...(ofCompany ? {} : { legalName: '', brand: '' }),
      lines,
      confirmedAgainst: paper,
      confirmedOn: unchanged ? before.confirmedOn : paper === '' ? null : today
    })
    if (answer.ok) onClose()
    else setRefused(failureSentence(answer.failure, language))
  }
  return (
    <Dialog
      title={say[writing.what]}
      onClose={onClose}
      keepOpen
      wide
      foot={
        <>
          <Button look="quiet" onClick={onClose}>
            {say.cancel}
          </Button>
          <Button look="main" unavailable={lacking} onClick={() => void save()}>
            {say.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {refused !== null && (
          <Notice tone="broken" urgent>
            {refused}
          </Notice>
        )}
        <FieldRow>
          <Select
            label={say.service}
            value={address.service}
            choices={ownServiceSchema.options.map((value) => ({
              value,
              label: words.addresses.services[value]
            }))}
            onChange={(service) => change({ service })}
          />
          <Select
            label={trader.sector}
            value={address.sector}
            choices={sectorSchema.options.map((value) => ({
              value,
              label: trader.sectors[value]
            }))}
            onChange={(sector) => change({ sector })}
          />
          {ofCompany && (
            <>
              <Field
                label={say.brand}
                value={address.brand}
                onChange={(brand) => change({ brand })}
              />
              <Field
                label={say.legalName}
                optional
                value={address.legalName}
                onChange={(legalName) => change({ legalName })}
              />
            </>
          )}
        </FieldRow>
        <Field
          label={say.name}
          help={say.nameHelp}
          optional
          value={address.name}
          onChange={(name) => change({ name })}
        />
        <TextArea
          label={say.lines}
          help={say.linesHelp}
          error={fault}
          value={text}
          onChange={(typed) => {
            setText(typed)
            // Another address has not been checked yet.
            if (address.confirmedAgainst === before.confirmedAgainst)
              change({ confirmedAgainst: '' })
          }}
        />
        <Field
          label={say.against}
          help={say.againstHelp}
          optional
          placeholder={trader.againstPlaceholder}
          value={address.confirmedAgainst}
          onChange={(confirmedAgainst) => change({ confirmedAgainst })}
        />
      </div>
    </Dialog>
  )
}

function startOf(writing: Writing): OwnAddress {
  if (writing.what === 'edit') return writing.address
  const blank: OwnAddress = {
    id: crypto.randomUUID(),
    service: 'complaint',
    legalName: '',
    brand: '',
    sector: 'telecom',
    name: '',
    lines: [],
    confirmedOn: null,
    confirmedAgainst: '',
    corrects: null
  }
  if (writing.what === 'add') return blank
  const { id, service, company, sectors, name, lines } = writing.address
  return {
    ...blank,
    service: ownServiceSchema.parse(service),
    legalName: company?.legalName ?? '',
    brand: company?.brands[0] ?? '',
    sector: sectors === 'every' ? blank.sector : (sectors[0] ?? blank.sector),
    name,
    lines: [...lines],
    corrects: id
  }
}
