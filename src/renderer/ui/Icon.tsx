import {
  Ban,
  CalendarClock,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  Clock,
  ClockAlert,
  Copy,
  DoorOpen,
  Download,
  Ellipsis,
  Eye,
  EyeOff,
  FileText,
  FolderOpen,
  Hash,
  Info,
  Link,
  Mail,
  MailCheck,
  MessageSquareText,
  MessagesSquare,
  NotebookText,
  Paperclip,
  PencilLine,
  PhoneIncoming,
  PhoneMissed,
  PhoneOutgoing,
  Pin,
  Plus,
  Printer,
  Redo2,
  Search,
  Settings,
  ShieldCheck,
  SquareX,
  Store,
  Trash2,
  Undo2,
  User,
  Wrench,
  X,
  ZoomIn,
  ZoomOut
} from 'lucide-react'
import styles from './Icon.module.css'

const icons = {
  'phone-out': PhoneOutgoing,
  'phone-in': PhoneIncoming,
  'phone-cut': PhoneMissed,
  chat: MessagesSquare,
  sms: MessageSquareText,
  mail: Mail,
  registered: MailCheck,
  eye: Eye,
  document: FileText,
  visit: Wrench,
  door: DoorOpen,
  shop: Store,
  'not-kept': SquareX,
  kept: CircleCheck,
  late: ClockAlert,
  ask: CircleAlert,
  clock: Clock,
  dashed: CircleDashed,
  ban: Ban,
  shield: ShieldCheck,
  private: EyeOff,
  cases: NotebookText,
  settings: Settings,
  search: Search,
  plus: Plus,
  down: ChevronDown,
  up: ChevronUp,
  right: ChevronRight,
  pin: Pin,
  'zoom-in': ZoomIn,
  'zoom-out': ZoomOut,
  back: ChevronLeft,
  more: Ellipsis,
  trash: Trash2,
  undo: Undo2,
  redo: Redo2,
  close: X,
  folder: FolderOpen,
  info: Info,
  check: Check,
  edit: PencilLine,
  help: CircleHelp,
  copy: Copy,
  export: Download,
  print: Printer,
  calendar: CalendarClock,
  person: User,
  hash: Hash,
  link: Link,
  exhibit: Paperclip
} as const
export type IconName = keyof typeof icons
export type IconSize = 'xs' | 's' | 'm' | 'l'

const pixels: { readonly [Size in IconSize]: number } = { xs: 13, s: 15, m: 18, l: 22 }
const strokes: { readonly [Size in IconSize]: number } = { xs: 2.3, s: 2, m: 1.75, l: 1.6 }

/** A Lucide icon on the 24 grid, decorative: the word stands beside it, or the control has its own label. */
export function Icon({ name, size = 'm' }: { readonly name: IconName; readonly size?: IconSize }) {
  const Drawing = icons[name]
  return (
    <Drawing
      className={styles.icon}
      size={pixels[size]}
      strokeWidth={strokes[size]}
      aria-hidden="true"
      focusable="false"
    />
  )
}
