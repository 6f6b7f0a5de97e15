import type { ComponentProps } from 'react'
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Tip.module.css'

type Props = {
  readonly text: string
  readonly children: ComponentProps<typeof Focusable>['children']
}

/** A tooltip on a focusable element, shown on hover after a moment and at once on keyboard focus. */
export function Tip({ text, children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <Focusable>{children}</Focusable>
      <Tooltip className={styles.tip ?? ''} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}
