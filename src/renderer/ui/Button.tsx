import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './Button.module.css'
import { Icon, type IconName } from './Icon'
import { Tip } from './Tip'

type Look = 'main' | 'default' | 'quiet'
type Size = 's' | 'm' | 'l'

type Props = Omit<ComponentProps<'button'>, 'type' | 'disabled' | 'className'> & {
  /** One `main` per screen: the filled one. */
  readonly look?: Look
  readonly size?: Size
  readonly icon?: IconName
  /** Set: the button stays visible and focusable but does nothing, and says why (the reason is shown as a tooltip too). */
  readonly unavailable?: string | null | undefined
  readonly submit?: boolean
}

/** A button of the kit. */
export function Button({
  look = 'default',
  size = 'm',
  icon,
  unavailable = null,
  submit = false,
  onClick,
  children,
  ...rest
}: Props) {
  const reason = useId()
  const button = (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={[styles.button, styles[look], styles[size]].join(' ')}
      aria-disabled={unavailable === null ? undefined : true}
      aria-describedby={unavailable === null ? rest['aria-describedby'] : reason}
      onClick={(event) => {
        if (unavailable === null) onClick?.(event)
        else event.preventDefault()
      }}
    >
      {icon !== undefined && <Icon name={icon} size={size === 's' ? 's' : 'm'} />}
      {children}
    </button>
  )
  if (unavailable === null) return button
  return (
    <>
      <Tip text={unavailable}>{button}</Tip>
      <span id={reason} className="sr-only">
        {unavailable}
      </span>
    </>
  )
}

type IconProps = Omit<Props, 'children' | 'icon'> & {
  readonly icon: IconName
  /** The name for screen readers, also shown as a tooltip. */
  readonly label: string
}

/** A button that shows an icon alone: its name is its label and its tooltip. */
export function IconButton({ icon, label, look = 'quiet', size = 'm', ...rest }: IconProps) {
  const { unavailable = null, submit = false, onClick, ...attributes } = rest
  return (
    <Tip text={unavailable ?? label}>
      <button
        {...attributes}
        type={submit ? 'submit' : 'button'}
        aria-label={label}
        aria-disabled={unavailable === null ? undefined : true}
        className={[styles.button, styles[look], styles[size], styles.icon].join(' ')}
        onClick={(event) => {
          if (unavailable === null) onClick?.(event)
        }}
      >
        <Icon name={icon} size={size === 's' ? 's' : 'm'} />
      </button>
    </Tip>
  )
}

type LinkProps = Omit<ComponentProps<'button'>, 'type' | 'className'> & {
  /** Red: leads to what blocks. */
  readonly blocking?: boolean
  readonly children: ReactNode
}

/** An action that reads as a link in a sentence; it is a button, since it navigates nothing outside the window. */
export function LinkButton({ blocking = false, ...rest }: LinkProps) {
  return (
    <button
      {...rest}
      type="button"
      className={[styles.link, blocking ? styles.blocking : ''].join(' ')}
    />
  )
}
