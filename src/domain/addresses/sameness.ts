import { foldForSearch } from '../capture/folding'

/** The names a company is known by; empty ones count for nothing. */
export type Names = { readonly legalName: string | null; readonly brand: string }

/** Written after a name on some bills and left out on others: no two companies differ by it alone. */
const LEGAL_FORM =
  / (?:s a s u|s a r l|s a s|s a|s e|sasu|sas|sarl|eurl|sa|se|snc|sca|scop|societe anonyme)$/

/** One of the names of both is the same, whatever its accents, case and legal form. */
export function isSameCompany(one: Names, other: Names): boolean {
  const names = namesOf(one)
  return namesOf(other).some((name) => names.includes(name))
}

/** Both legal names are known, and are not the same: a brand can pass from one company to another. */
export function hasOtherLegalName(one: Names, other: Names): boolean {
  const [mine, theirs] = [plainName(one.legalName), plainName(other.legalName)]
  return mine !== '' && theirs !== '' && mine !== theirs
}

/** The same lines, whatever their accents, case, spaces and punctuation. */
export function isSameAddress(one: readonly string[], other: readonly string[]): boolean {
  return plainLines(one) === plainLines(other)
}

function plainLines(lines: readonly string[]): string {
  return lines
    .map((line) => foldForSearch(line).replaceAll(' ', ''))
    .filter((line) => line !== '')
    .join('\n')
}

function namesOf({ legalName, brand }: Names): readonly string[] {
  return [plainName(legalName), plainName(brand)].filter((name) => name !== '')
}

function plainName(name: string | null): string {
  return foldForSearch(name ?? '').replace(LEGAL_FORM, '')
}
