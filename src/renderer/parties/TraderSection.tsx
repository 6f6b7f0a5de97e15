import { sectorSchema } from '#domain/case/parties'
import type { WordBook } from '#words/say'
import { useSession } from '../session/Session'
import { FieldRow, MarginSection } from '../ui/MarginSection'
import { Select } from '../ui/Select'
import { AddressConfirmation } from './AddressConfirmation'
import { AddressSuggestions } from './AddressSuggestions'
import { CaseLines, CaseText, linesOf } from './CaseText'
import { KeptAddress } from './KeptAddress'
import { useFilled } from './useFilled'
import { useSection } from './useSection'
import { useTakeBack } from './useTakeBack'

/** NF Z10-011: 38 characters a line, six lines from the identity to the locality; name and service take two. */
const LONGEST_LINE = 38
const MOST_LINES = 4

/** The company that owes, and where complaints are sent. */
export function TraderSection() {
  const { words } = useSession()
  const [trader, change] = useSection('trader')
  const say = words.parties.trader
  const [fill, onUsed] = useFilled()
  const takeBack = useTakeBack()
  return (
    <MarginSection key={fill} title={say.title}>
      <FieldRow>
        <CaseText
          name="trader.legalName"
          label={say.legalName}
          help={say.legalNameHelp}
          value={trader.legalName}
          keep={(legalName) => change({ legalName })}
        />
        <CaseText
          name="trader.brand"
          label={say.brand}
          help={say.brandHelp}
          optional
          value={trader.brand}
          keep={(brand) => change({ brand })}
        />
      </FieldRow>
      <FieldRow>
        <CaseText
          name="trader.service"
          label={say.service}
          help={say.serviceHelp}
          optional
          value={trader.service}
          keep={(service) => change({ service })}
        />
        <Select
          label={say.sector}
          data-field="trader.sector"
          value={trader.sector}
          choices={sectorSchema.options.map((value) => ({ value, label: say.sectors[value] }))}
          onChange={(sector) => void change({ sector })}
        />
      </FieldRow>
      <CaseLines
        name="trader.address"
        label={say.address}
        help={say.addressHelp}
        error={(text) => addressFault(text, say)}
        value={trader.address}
        // Another address has not been checked yet.
        keep={(lines) =>
          change({
            address: lines.slice(0, 6),
            addressConfirmedOn: null,
            addressConfirmedAgainst: ''
          }).then(takeBack)
        }
      />
      <AddressSuggestions service="complaint" onUsed={(fields) => onUsed('complaint', fields)} />
      <AddressConfirmation />
      {trader.sector === 'telecom' && (
        <>
          <CaseText
            name="trader.consumerService"
            label={say.consumerService}
            help={say.consumerServiceHelp}
            optional
            value={trader.consumerService}
            keep={(consumerService) => change({ consumerService })}
          />
          <CaseLines
            name="trader.consumerAddress"
            label={say.consumerAddress}
            help={say.addressHelp}
            error={(text) => addressFault(text, say)}
            value={trader.consumerAddress}
            keep={(lines) => change({ consumerAddress: lines.slice(0, 6) })}
          />
          <KeptAddress service="consumer-service" />
          <AddressSuggestions
            service="consumer-service"
            onUsed={(fields) => onUsed('consumer-service', fields)}
          />
        </>
      )}
    </MarginSection>
  )
}

/** What would not fit in the window of an envelope; said, never cut. */
export function addressFault(text: string, say: WordBook['parties']['trader']): string | null {
  const lines = linesOf(text)
  if (lines.length > MOST_LINES) return say.tooManyLines
  const long = lines.findIndex((line) => line.length > LONGEST_LINE)
  return long === -1 ? null : say.lineTooLong(long + 1, lines[long]?.length ?? 0)
}
