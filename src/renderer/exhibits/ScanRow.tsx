import type { OfferedScan } from '#contract/scanCalls'
import { momentIn } from '#domain/time/zones'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { Chip } from '../ui/Chip'
import { Checkbox } from '../ui/Toggle'
import styles from './Scans.module.css'

type Props = {
  readonly file: OfferedScan
  /** Said to be new, among others that are not. */
  readonly marked: boolean
  readonly ticked: boolean
  readonly onTick: (on: boolean) => void
}

/** One file of the folder of scans: its name, its weight and when it was written, to be ticked. */
export function ScanRow({ file: { fileName, bytes, modified }, marked, ticked, onTick }: Props) {
  const { file, today } = useCase()
  const { words } = useSession()
  const written = momentIn(new Date(modified).toISOString(), file.claimant.territory)
  const when = words.dates.moment(written, today)
  return (
    <li>
      <Checkbox
        label={fileName}
        help={words.scans.file(words.exhibits.size(bytes), when)}
        checked={ticked}
        onChange={onTick}
      />
      {marked && (
        <span className={styles.new}>
          <Chip tone="open" icon="plus">
            {words.scans.isNew}
          </Chip>
        </span>
      )}
    </li>
  )
}
