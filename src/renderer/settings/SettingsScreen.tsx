import { useEffect } from 'react'
import type { Settings } from '#contract/settings'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { stop } from '../frame/useStops'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { MarginSection } from '../ui/MarginSection'
import { useToast } from '../ui/Toast'
import { Choices, Switch } from '../ui/Toggle'
import { AddressesSection } from './AddressesSection'
import { IdentitySection } from './IdentitySection'
import { LawSection } from './LawSection'
import { ScanSection } from './ScanSection'
import styles from './SettingsScreen.module.css'

/** What belongs to this machine and its user, not to a case. Every change is kept at once. */
export function SettingsScreen() {
  const { words, settings, saveSettings, version, spellCheck, language } = useSession()
  const toast = useToast()
  const say = words.settings
  useEffect(() => {
    document.documentElement.dataset.ready = 'true'
  }, [])
  const change = async (next: Partial<Settings>) => {
    const answer = await saveSettings({ ...settings, ...next })
    if (!answer.ok) toast(failureSentence(answer.failure, language))
  }
  return (
    <>
      <header className={styles.head}>
        <h1>{say.title}</h1>
      </header>
      <div className={`${styles.page} scroll`} {...stop}>
        <div className={styles.sections}>
          <IdentitySection />
          <MarginSection title={say.screen.title}>
            <div>
              <Choices
                legend={say.screen.language}
                value={settings.language}
                choices={(['fr', 'en'] as const).map((value) => ({
                  value,
                  label: <span lang={value}>{say.screen.languages[value]}</span>
                }))}
                onChange={(chosen) => void change({ language: chosen })}
              />
              <p className={styles.help}>{say.screen.languageHelp}</p>
            </div>
            <Choices
              legend={say.screen.theme}
              value={settings.theme}
              choices={(['system', 'light', 'dark'] as const).map((value) => ({
                value,
                label: say.screen.themes[value]
              }))}
              onChange={(theme) => void change({ theme })}
            />
            <Switch
              label={say.screen.tomatoes}
              help={say.screen.tomatoesHelp}
              checked={settings.tomatoes}
              onChange={(tomatoes) => void change({ tomatoes })}
            />
            <Switch
              label={say.screen.reminders}
              help={say.screen.remindersHelp}
              checked={settings.reminders}
              onChange={(reminders) => void change({ reminders })}
            />
          </MarginSection>
          <MarginSection title={say.data.title}>
            <p className={styles.oath}>
              <Icon name="shield" />
              {say.data.where}
            </p>
            <p>
              <Button icon="folder" onClick={() => void bridge.showDataFolder({})}>
                {say.data.show}
              </Button>
            </p>
            <p className={styles.help}>{spellCheck ? say.data.spellOn : say.data.spellOff}</p>
          </MarginSection>
          <ScanSection />
          <LawSection />
          <AddressesSection />
          <MarginSection title={say.about.title}>
            <p>
              <b>{say.about.version(version)}</b>
            </p>
            <p className={styles.help}>{say.about.licence}</p>
            <p className={styles.help}>{words.frame.legalNotice}</p>
          </MarginSection>
        </div>
      </div>
    </>
  )
}
