import { useEffect, useRef, useState } from 'react'
import type { Settings } from '#contract/settings'
import { territorySchema } from '#domain/time/when'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { linesOf } from '../parties/CaseText'
import { useSession } from '../session/Session'
import { Field, TextArea } from '../ui/Field'
import { FieldRow, MarginSection } from '../ui/MarginSection'
import { Select } from '../ui/Select'
import { useToast } from '../ui/Toast'

type Claimant = Settings['claimant']

/** Kept within a second of the last key, like everything typed in Doléances. */
const PAUSE_MS = 500

/** The claimant that each new case starts with. */
export function IdentitySection() {
  const { words, settings } = useSession()
  const say = words.settings.identity
  const { claimant, change, flush } = useClaimant(settings)
  const [address, setAddress] = useState(claimant.address.join('\n'))
  return (
    <MarginSection title={say.title} help={say.help}>
      <FieldRow>
        <Field
          label={say.name}
          value={claimant.name}
          onChange={(name) => change({ name })}
          onBlur={flush}
        />
        <Field
          label={say.place}
          help={say.placeHelp}
          value={claimant.place}
          onChange={(place) => change({ place })}
          onBlur={flush}
        />
      </FieldRow>
      <TextArea
        label={say.address}
        help={say.addressHelp}
        value={address}
        onChange={(text) => {
          setAddress(text)
          change({ address: linesOf(text).slice(0, 6) })
        }}
        onBlur={flush}
      />
      <FieldRow>
        <Field
          label={say.phone}
          optional
          type="tel"
          value={claimant.phone}
          onChange={(phone) => change({ phone })}
          onBlur={flush}
        />
        <Field
          label={say.email}
          optional
          type="email"
          value={claimant.email}
          onChange={(email) => change({ email })}
          onBlur={flush}
        />
      </FieldRow>
      <FieldRow>
        <Select
          label={say.territory}
          help={say.territoryHelp}
          value={claimant.territory}
          choices={territorySchema.options.map((value) => ({
            value,
            label: words.settings.territories[value]
          }))}
          onChange={(territory) => change({ territory })}
          onBlur={flush}
        />
      </FieldRow>
    </MarginSection>
  )
}

function useClaimant(settings: Settings): {
  readonly claimant: Claimant
  readonly change: (part: Partial<Claimant>) => void
  readonly flush: () => void
} {
  const { saveSettings, language } = useSession()
  const toast = useToast()
  const [claimant, setClaimant] = useState(settings.claimant)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const write = async () => {
    if (timer.current === null) return true
    clearTimeout(timer.current)
    timer.current = null
    const answer = await saveSettings({ ...settings, claimant })
    if (!answer.ok) toast(failureSentence(answer.failure, language))
    return answer.ok
  }
  const latest = useRef(write)
  latest.current = write
  useEffect(() => {
    const stop = bridge.onSignal((signal) =>
      signal.kind === 'closing' ? latest.current() : undefined
    )
    return () => {
      stop()
      void latest.current()
    }
  }, [])
  return {
    claimant,
    change: (part) => {
      setClaimant((before) => ({ ...before, ...part }))
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = setTimeout(() => void latest.current(), PAUSE_MS)
    },
    flush: () => void latest.current()
  }
}
