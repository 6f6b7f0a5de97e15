import { useEffect, useRef, useState } from 'react'
import type { ExhibitState } from '#contract/evidence'
import type { WithId } from '#domain/case/caseFile'
import { typeOfMedia } from '#domain/evidence/fileType'
import { useCase } from '../session/Case'
import { Icon, type IconName } from '../ui/Icon'
import styles from './Thumbnail.module.css'
import { thumbnailOf } from './thumbnails'

type Props = {
  readonly exhibit: WithId<'exhibits'>
  readonly number: number
  readonly state: ExhibitState | undefined
}

/** The exhibit at a glance under its number: drawn once its row comes in sight, an icon where it cannot be. */
export function Thumbnail({ exhibit, number, state }: Props) {
  const { id } = useCase()
  const holder = useRef<HTMLSpanElement>(null)
  const [drawn, setDrawn] = useState(false)
  const { sha256, mediaType, bytes } = exhibit
  const there = state === 'there'
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again for other bytes only
  useEffect(() => {
    const place = holder.current
    if (place === null || sha256 === null || !there) return
    let left = false
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting !== true) return
      observer.disconnect()
      void thumbnailOf(id, exhibit).then((canvas) => {
        if (left || canvas === null) return
        place.replaceChildren(canvas)
        setDrawn(true)
      })
    })
    observer.observe(place)
    return () => {
      left = true
      observer.disconnect()
      place.replaceChildren()
      setDrawn(false)
    }
  }, [id, sha256, mediaType, bytes, there])
  return (
    <span className={styles.thumbnail} aria-hidden="true">
      <span ref={holder} className={styles.picture} />
      {!drawn && (
        <span className={styles.icon}>
          <Icon name={iconOf(exhibit)} size="l" />
        </span>
      )}
      <span className={styles.number}>{number}</span>
    </span>
  )
}

function iconOf({ sha256, onPaper, mediaType }: WithId<'exhibits'>): IconName {
  if (sha256 === null) return onPaper ? 'document' : 'exhibit'
  const type = typeOfMedia(mediaType)
  if (type === 'email') return 'mail'
  return type === 'pdf' || type === 'text' ? 'document' : 'eye'
}
