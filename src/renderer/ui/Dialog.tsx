import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../session/Session'
import { IconButton } from './Button'
import styles from './Dialog.module.css'

type Props = {
  readonly title: string
  readonly onClose: () => void
  /** Buttons of the foot, the main action last. */
  readonly foot?: ReactNode
  readonly wide?: boolean
  /** Not closed by a click beside it: something is being written in it. */
  readonly keepOpen?: boolean
  readonly children: ReactNode
}

/** A window over the page: focus starts in its first field, Escape cancels, focus returns where it was. Mount it to open it. */
export function Dialog({ title, onClose, foot, wide = false, keepOpen = false, children }: Props) {
  const words = useWords()
  return (
    <ModalOverlay
      isOpen
      isDismissable={!keepOpen}
      className={styles.scrim ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`${styles.modal} ${wide ? styles.wide : ''}`}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon="close" label={words.ui.close} onClick={onClose} />
          </header>
          <div className={`${styles.body} scroll`}>{children}</div>
          {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
