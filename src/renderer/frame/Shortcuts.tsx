import { useSession } from '../session/Session'
import { Dialog } from '../ui/Dialog'
import styles from './Shortcuts.module.css'

/** The keys of the application, for whoever would rather not reach for the mouse. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { words, platform } = useSession()
  const say = words.frame.shortcuts
  const control = platform === 'darwin' ? 'Cmd' : say.control
  const rows = [
    [`${control} N`, say.newCase],
    [`${control} K`, say.search],
    [`${control} D`, say.deadlines],
    [`${control} F`, say.find],
    [`${control} 1 … 6`, say.tabs],
    [`${control} V`, say.paste],
    [`${control} ${say.enter}`, say.compose],
    ['F4', say.inspector],
    ['F2', say.rename],
    [`F6, ${say.shift} F6`, say.panes],
    [`${control} E`, say.export],
    [`${control} ${say.shift} E`, say.dossier],
    [`${control} P`, say.print],
    [`${control} Z, ${control} ${say.shift} Z`, say.undo],
    [`${control} +, ${control} -, ${control} 0`, say.zoom],
    [say.escape, say.close]
  ] as const
  return (
    <Dialog title={say.title} onClose={onClose}>
      <table className={styles.keys}>
        <tbody>
          {rows.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
