import { useState } from 'react'
import type { Block, BlockId, Letter, Part, Sentence } from '#domain/letters/letter'
import { markerAt } from '#domain/letters/plainText'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import styles from './BlockText.module.css'
import { badge } from './badge'
import { Rewriting } from './Rewriting'

type Props = {
  readonly id: BlockId
  readonly letterId: string
  readonly letter: Letter
  readonly block: Block | null
  /** Switched off by the claimant. */
  readonly off: boolean
}

/** The sentences of a block, each with what it rests on; or the text written by hand in their place. */
export function BlockText({ id, letterId, letter, block, off }: Props) {
  const words = useWords().letter
  const [rewriting, setRewriting] = useState(false)
  if (block === null)
    return <p className={styles.nothing}>{off ? words.row.offWhy : words.row.nothing}</p>
  if (rewriting || block.rewritten)
    return (
      <Rewriting id={id} letterId={letterId} block={block} onDone={() => setRewriting(false)} />
    )
  return (
    <>
      <div className={styles.parts}>
        {block.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a composed block have no other name.
          <PartText key={index} part={part} letter={letter} />
        ))}
      </div>
      <div>
        <Button size="s" icon="edit" onClick={() => setRewriting(true)}>
          {words.rewrite.action}
        </Button>
      </div>
    </>
  )
}

function PartText({ part, letter }: { readonly part: Part; readonly letter: Letter }) {
  if (part.kind === 'table')
    return (
      <ul className={styles.rows}>
        {part.rows.map((row) => {
          const text = row.cells
            .map((cell) => cell.text)
            .filter((cell) => cell !== '')
            .join(' · ')
          return (
            <Said key={text} said={{ text, sources: row.sources, free: false }} letter={letter} />
          )
        })}
        {part.note !== null && <li className={styles.note}>{part.note}</li>}
      </ul>
    )
  const sentences = part.kind === 'list' ? part.items : part.sentences
  return (
    <ul className={styles.rows}>
      {sentences.map((sentence, index) => (
        <Said
          key={sentence.text}
          said={sentence}
          letter={letter}
          {...(part.kind === 'list' ? { marker: markerAt(part.marker, index) } : {})}
        />
      ))}
    </ul>
  )
}

type SaidProps = {
  readonly said: Pick<Sentence, 'text' | 'sources' | 'free'>
  readonly letter: Letter
  readonly marker?: string
}

function Said({ said, letter, marker }: SaidProps) {
  const words = useWords()
  return (
    <li className={styles.said} data-free={said.free}>
      <p className={styles.words}>
        {marker !== undefined && `${marker} `}
        {said.text}
      </p>
      <p className={styles.badge}>
        <Icon name="link" size="xs" />
        {badge(said, letter, words)}
      </p>
    </li>
  )
}
