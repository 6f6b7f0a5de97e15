import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import { stop } from '../frame/useStops'
import styles from './Tabs.module.css'

type Item<Id extends string> = {
  readonly id: Id
  readonly label: string
  /** Shown instead of the label in a narrow window; the label stays the name. */
  readonly short?: string
  readonly badge?: ReactNode
}

type Props<Id extends string> = {
  readonly label: string
  readonly items: readonly Item<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  readonly children: ReactNode
}

/** Tabs with arrow keys; the panel given as children belongs to the selected one. */
export function Tabs<Id extends string>({ label, items, selected, onSelect, children }: Props<Id>) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selected}
      keyboardActivation="manual"
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key)
        if (item !== undefined && item.id !== selected) onSelect(item.id)
      }}
    >
      <TabList
        className={styles.list ?? ''}
        aria-label={label}
        items={items}
        dependencies={[items]}
      >
        {(item) => (
          <Tab id={item.id} className={styles.tab ?? ''} aria-label={item.label}>
            <span className={styles.long}>{item.label}</span>
            <span className={styles.short}>{item.short ?? item.label}</span>
            {item.badge}
          </Tab>
        )}
      </TabList>
      <TabPanel key={selected} id={selected} className={styles.panel ?? ''} {...stop}>
        {children}
      </TabPanel>
    </AriaTabs>
  )
}
