import type { Block, BlockId } from '#domain/letters/letter'
import type { WordBook } from '#words/say'
import { useWords } from '../session/Session'
import { Chip } from '../ui/Chip'
import { Switch } from '../ui/Toggle'
import { BlockText } from './BlockText'
import { DemandSettings } from './DemandSettings'
import { LeaveQuestion } from './LeaveQuestion'
import { Pinned, Row } from './Row'
import type { RowProps } from './rowProps'
import { alwaysPrinted } from './rows'
import { TerminationGround } from './TerminationGround'
import { usePassage } from './usePassage'

/** One block of the letter: a switch where it may be left out, its sentences, its settings. */
export function BlockRow({ id, ...props }: RowProps & { readonly id: BlockId }) {
  const { composition, letterId, open, onToggle } = props
  const words = useWords().letter
  const [passage, change] = usePassage(letterId, id)
  const block = composition.letter.blocks.find((one) => one.id === id) ?? null
  const off = passage?.off ?? false
  const isNotice = composition.letter.kind === 'formal-notice'
  const name = id === 'opening' && !isNotice ? words.blocks.firstSentence : words.blocks[id]
  const lacks = composition.missing.some(
    ({ place }) => place.screen === 'letter' && rowOf(place.block) === id
  )
  return (
    <Row
      id={id}
      name={block?.heading ?? name}
      summary={off ? words.row.off : summary(block, words)}
      off={off}
      margin={
        alwaysPrinted(composition.letter.kind, id) && !off ? (
          <Pinned label={words.row.always} />
        ) : (
          <Switch
            hideLabel
            label={words.row.shown(block?.heading ?? name)}
            checked={!off}
            onChange={(on) => void change({ off: !on })}
          />
        )
      }
      chip={
        lacks ? (
          <Chip tone="broken" icon="ask">
            {words.row.toComplete}
          </Chip>
        ) : block?.rewritten ? (
          <Chip tone="neutral" icon="edit">
            {words.row.rewritten}
          </Chip>
        ) : null
      }
      open={open}
      onToggle={onToggle}
    >
      {id === 'demands' && <DemandSettings letterId={letterId} isNotice={isNotice} />}
      {id === 'effects' && composition.letter.kind === 'contract-termination' && (
        <TerminationGround letterId={letterId} />
      )}
      {id === 'consequence' && isNotice && <LeaveQuestion letterId={letterId} />}
      <BlockText id={id} letterId={letterId} letter={composition.letter} block={block} off={off} />
    </Row>
  )
}

function rowOf(block: BlockId | 'deadline' | 'recipient'): string {
  return block === 'deadline' ? 'demands' : block
}

function summary(block: Block | null, words: WordBook['letter']): string {
  if (block === null) return words.row.nothing
  const count = (kind: 'table' | 'list') =>
    block.parts.reduce(
      (sum, part) =>
        part.kind !== kind
          ? sum
          : sum +
            (part.kind === 'table'
              ? part.rows.length
              : part.kind === 'list'
                ? part.items.length
                : 0),
      0
    )
  if (count('table') > 0) return words.row.lines(count('table'))
  if (count('list') > 0) return words.row.points(count('list'))
  const sentences = block.parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
  return words.row.sentences(sentences.length)
}
