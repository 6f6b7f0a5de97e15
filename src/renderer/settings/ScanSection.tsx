import { useEffect, useState } from 'react'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { MarginSection } from '../ui/MarginSection'
import { useToast } from '../ui/Toast'
import styles from './SettingsScreen.module.css'

/** The folder where a scanner puts its files: a choice of this machine, for all its cases. */
export function ScanSection() {
  const { words, language } = useSession()
  const toast = useToast()
  const [folder, setFolder] = useState<string | null>(null)
  const say = words.scans
  useEffect(() => {
    let left = false
    void bridge.scanFolder({}).then((answer) => {
      if (!left && answer.ok) setFolder(answer.value.folder)
    })
    return () => {
      left = true
    }
  }, [])
  const choose = async () => {
    const answer = await bridge.chooseScanFolder({})
    if (!answer.ok) toast(failureSentence(answer.failure, language))
    else if ('folder' in answer.value) setFolder(answer.value.folder)
  }
  const forget = async () => {
    const answer = await bridge.forgetScanFolder({})
    toast(answer.ok ? say.forgotten : failureSentence(answer.failure, language))
    if (answer.ok) setFolder(null)
  }
  return (
    <MarginSection title={say.settings}>
      <div>
        <p>{folder === null ? say.none : say.watched(folder)}</p>
        {folder !== null && <p className={styles.help}>{say.watchedHelp}</p>}
      </div>
      <p className={styles.actions}>
        <Button icon="folder" onClick={() => void choose()}>
          {folder === null ? say.choose : say.change}
        </Button>
        {folder !== null && (
          <Button look="quiet" onClick={() => void forget()}>
            {say.forget}
          </Button>
        )}
      </p>
    </MarginSection>
  )
}
