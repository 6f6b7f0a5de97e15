/** What is wrong with a bundle as a zip, or with what it holds. */
export type BundleFaultCode =
  | 'not-a-bundle'
  | 'cut-short'
  | 'too-many-entries'
  | 'too-large'
  | 'entry-too-large'
  | 'swelling'
  | 'outside'
  | 'strange-name'
  | 'link'
  | 'duplicate'
  | 'twins'
  | 'encrypted'
  | 'unknown-entry'
  | 'missing-entry'
  | 'overlap'
  | 'wrong-size'
  | 'wrong-checksum'
  | 'altered'
  | 'hostile'
  | 'wrong-case'

/** `entry`: the name of the entry it was found in, as it stands in the bundle; null: in the bundle as a whole. */
export type BundleFault = {
  readonly kind: 'bundle-refused'
  readonly why: BundleFaultCode
  readonly entry: string | null
}

export function bundleFault(why: BundleFaultCode, entry: string | null = null): BundleFault {
  return { kind: 'bundle-refused', why, entry }
}
