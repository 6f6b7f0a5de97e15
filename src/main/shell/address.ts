/** The scheme and host our own pages are served under; nothing else is ever loaded. */
export const scheme = 'app'
const host = 'doleances'
export const ownAddress = `${scheme}://${host}/`

/** The one page of the application. */
export const pageAddress: string = developmentAddress() ?? `${ownAddress}index.html`

/** Whether an address is that page, whatever stands behind `#`. Parsed, never compared by its beginning. */
export function isOwnPage(address: string): boolean {
  const [own, asked] = [parse(pageAddress), parse(address)]
  if (own === null || asked === null) return false
  return sameOrigin(own, asked) && own.pathname === asked.pathname && asked.search === ''
}

/** Whether an address belongs to the application: its files, or bytes the page made itself. */
export function isOwnAddress(address: string): boolean {
  if (address.startsWith('data:')) return true
  const asked = parse(address.startsWith('blob:') ? address.slice('blob:'.length) : address)
  const own = parse(pageAddress)
  return own !== null && asked !== null && sameOrigin(own, asked)
}

/** The path of one of our files, as the page asked for it; null for any other address. */
export function ownPath(address: string): string | null {
  const asked = parse(address)
  if (asked === null || asked.protocol !== `${scheme}:` || asked.host !== host) return null
  return asked.pathname
}

function developmentAddress(): string | null {
  return import.meta.env.DEV ? (process.env.ELECTRON_RENDERER_URL ?? null) : null
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}

// Node gives every scheme of our own the origin "null", so the parts are compared.
function sameOrigin(one: URL, other: URL): boolean {
  if (other.username !== '' || other.password !== '') return false
  const ports = one.protocol.startsWith('http') && other.protocol.replace('ws', 'http')
  return (one.protocol === other.protocol || one.protocol === ports) && one.host === other.host
}
