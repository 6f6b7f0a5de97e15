import { useMemo } from 'react'
import { applyEdit } from '#domain/case/edits'
import { composeFormalNotice } from '#domain/letters/composeFormalNotice'
import type { Block, BlockId } from '#domain/letters/letter'
import { passageId, toRewrite } from '#domain/letters/passages'
import { DraftText } from '../entries/DraftText'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useLetterContext } from '../session/useLetter'
import { Button } from '../ui/Button'
import { useToast } from '../ui/Toast'
import { FactLinks } from './FactLinks'
import styles from './Rewriting.module.css'
import { usePassage } from './usePassage'

type Props = {
  readonly id: BlockId
  readonly letterId: string
  readonly block: Block
  readonly onDone: () => void
}

/** A block in the claimant's own words: it loses its badge until it is linked to facts. */
export function Rewriting({ id, letterId, block, onDone }: Props) {
  const words = useWords().letter.rewrite
  const { undo } = useCase()
  const toast = useToast()
  const [passage, change] = usePassage(letterId, id)
  const composed = useComposedBlock(letterId, id)
  const origin = toRewrite(composed ?? block)
  const text = passage?.text ?? null
  const takeBack = () => {
    onDone()
    if (text === null) return
    void change({ text: null, sources: [] })
    toast(words.takenBack, () => void undo())
  }
  const commit = (typed: string) =>
    typed.trim() === ''
      ? change({ text: null, sources: [] })
      : change(text === null ? { text: typed, sources: [] } : { text: typed })
  return (
    <>
      <DraftText
        field={`passages/${passageId(letterId, id)}/text`}
        label={words.label}
        help={words.help}
        lines={5}
        value={text ?? origin.text}
        onCommit={commit}
      />
      {text !== null && (
        <FactLinks
          linked={passage?.sources ?? []}
          origin={origin.sources}
          onChange={(sources) => void change({ sources: [...sources] })}
        />
      )}
      <div className={styles.actions}>
        <Button size="s" icon="undo" onClick={takeBack}>
          {words.takeBack}
        </Button>
      </div>
    </>
  )
}

/** The block as the rules would compose it, without what was written by hand. */
function useComposedBlock(letterId: string, id: BlockId): Block | null {
  const { file } = useCase()
  const context = useLetterContext()
  return useMemo(() => {
    const passage = passageId(letterId, id)
    const changes = Object.hasOwn(file.passages, passage)
      ? [{ op: 'remove' as const, in: 'passages' as const, id: passage }]
      : []
    const letter = composeFormalNotice(applyEdit(file, changes).file, letterId, context)
    return letter.blocks.find((block) => block.id === id) ?? null
  }, [file, letterId, id, context])
}
