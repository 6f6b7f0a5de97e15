import { useNavigation } from '../session/navigation'
import { useWords } from '../session/Session'
import { Icon, type IconName } from '../ui/Icon'
import { Logo } from '../ui/Logo'
import styles from './Rail.module.css'
import { stop } from './useStops'

/** The column of the window: where one can go, and the promise that nothing is sent. */
export function Rail() {
  const { rail, navigation, appName } = useWords().frame
  const { route, go } = useNavigation()
  return (
    <nav className={styles.rail} aria-label={navigation} {...stop}>
      <p className={styles.logo}>
        <Logo />
        <span>{appName}</span>
      </p>
      <RailItem
        icon="cases"
        label={rail.cases}
        current={route.screen === 'cases' || route.screen === 'case'}
        onClick={() => go({ screen: 'cases' })}
      />
      <RailItem
        icon="calendar"
        label={rail.deadlines}
        current={route.screen === 'deadlines'}
        onClick={() => go({ screen: 'deadlines' })}
      />
      <span className={styles.push} />
      <RailItem
        icon="settings"
        label={rail.settings}
        current={route.screen === 'settings'}
        onClick={() => go({ screen: 'settings' })}
      />
      <p className={styles.local} title={rail.nothingSentWhy}>
        <Icon name="shield" size="l" />
        <span>{rail.nothingSent}</span>
      </p>
    </nav>
  )
}

type ItemProps = {
  readonly icon: IconName
  readonly label: string
  readonly current: boolean
  readonly onClick: () => void
}

function RailItem({ icon, label, current, onClick }: ItemProps) {
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={current ? 'page' : undefined}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} size="l" />
      <span>{label}</span>
    </button>
  )
}
