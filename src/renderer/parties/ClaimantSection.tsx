import { territorySchema } from '#domain/time/when'
import { useSession } from '../session/Session'
import { LinkButton } from '../ui/Button'
import { FieldRow, MarginSection } from '../ui/MarginSection'
import { Select } from '../ui/Select'
import { CaseLines, CaseText } from './CaseText'
import { useSection } from './useSection'

/** Who writes. Taken from the settings when the case began; the case then keeps its own. */
export function ClaimantSection() {
  const { words, settings } = useSession()
  const [claimant, change] = useSection('claimant')
  const say = words.parties.claimant
  const mine = settings.claimant
  const fillable = claimant.name === '' && claimant.address.length === 0 && mine.name !== ''
  return (
    <MarginSection title={say.title}>
      {fillable && (
        <p>
          <LinkButton onClick={() => void change({ ...mine, address: [...mine.address] })}>
            {say.fill}
          </LinkButton>
        </p>
      )}
      <FieldRow>
        <CaseText
          name="claimant.name"
          label={say.name}
          value={claimant.name}
          keep={(name) => change({ name })}
        />
        <CaseText
          name="claimant.place"
          label={say.place}
          help={words.settings.identity.placeHelp}
          value={claimant.place}
          keep={(place) => change({ place })}
        />
      </FieldRow>
      <CaseLines
        name="claimant.address"
        label={say.address}
        help={say.addressHelp}
        value={claimant.address}
        keep={(lines) => change({ address: lines.slice(0, 6) })}
      />
      <FieldRow>
        <CaseText
          name="claimant.phone"
          label={say.phone}
          optional
          type="tel"
          value={claimant.phone}
          keep={(phone) => change({ phone })}
        />
        <CaseText
          name="claimant.email"
          label={say.email}
          optional
          type="email"
          value={claimant.email}
          keep={(email) => change({ email })}
        />
      </FieldRow>
      <FieldRow>
        <Select
          label={say.territory}
          help={words.settings.identity.territoryHelp}
          data-field="claimant.territory"
          value={claimant.territory}
          choices={territorySchema.options.map((value) => ({
            value,
            label: words.settings.territories[value]
          }))}
          onChange={(territory) => void change({ territory })}
        />
      </FieldRow>
    </MarginSection>
  )
}
