/** The kinds of ISO 32000, 14.8.4, that our pages have. */
export type Role =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Figure'

/** What a stretch of a page is, for whoever hears the page: an element of its structure, and the one it is within. */
export type Tag = {
  readonly role: Role
  /** Null: stands in the document itself. */
  readonly within: Tag | null
  /** Said in place of a picture. */
  readonly alt?: string
  /** What it is called, where none of its own words says so. */
  readonly title?: string
  /** Columns that a cell runs over, where more than one. */
  readonly columns?: number
  /** The head of a table, drawn again on each page of it and heard once. */
  readonly once?: true
  /** The cells of a row, those without words too. */
  readonly parts?: readonly Tag[]
}

/** A stretch of a page and what it is; `leads`: how many of the page's links lie on it, in their order. */
export type Mark = { readonly tag: Tag; readonly leads: number }

/** The marks of each page of a document of ours, by their number on it. */
export type Marks = readonly (readonly Mark[])[]
