import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover
} from 'react-aria-components'
import { Icon, type IconName } from './Icon'
import styles from './Menu.module.css'

export type MenuAction = {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly disabled?: boolean
  readonly act: () => void
}

type Props = {
  readonly label: string
  readonly icon?: IconName
  readonly actions: readonly MenuAction[]
}

/** A button with an icon alone that opens a short list of actions. */
export function Menu({ label, icon = 'more', actions }: Props) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={styles.trigger ?? ''}>
        <Icon name={icon} />
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <AriaMenu
          className={styles.menu ?? ''}
          aria-label={label}
          disabledKeys={actions.filter((action) => action.disabled).map((action) => action.id)}
          onAction={(key) => actions.find((action) => action.id === key)?.act()}
        >
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className={styles.item ?? ''}
            >
              {action.icon !== undefined && <Icon name={action.icon} size="s" />}
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
