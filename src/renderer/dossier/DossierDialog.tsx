import { useState } from 'react'
import type { Edition } from '#domain/dossier/dossier'
import { useWords } from '../session/Session'
import { Choices } from '../ui/Toggle'
import { BindingDialog } from './BindingDialog'
import styles from './BindingDialog.module.css'

/** The dossier of the case, in the edition to hand over or the claimant's own. */
export function DossierDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords().dossier
  const [edition, setEdition] = useState<Edition>('hand-over')
  return (
    <BindingDialog title={say.title} of={{ edition }} none={say.none} onClose={onClose}>
      <Choices
        legend={say.edition}
        value={edition}
        choices={[
          { value: 'hand-over', label: say.handOver },
          { value: 'own', label: say.own }
        ]}
        onChange={setEdition}
      />
      <p className={styles.help}>{edition === 'own' ? say.ownHelp : say.handOverHelp}</p>
    </BindingDialog>
  )
}
