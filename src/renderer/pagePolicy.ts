import * as z from 'zod'

type Policy = {
  readonly createHTML: (html: string) => string
  readonly createScriptURL: (address: string) => string
}
type Factory = { readonly createPolicy: (name: 'default', policy: Policy) => void }

/**
 * Must be the page's first import. The page's security policy forbids strings as HTML or script; this is its one way
 * through: emptying an element (react-aria), and workers out of our own build (pdf.js).
 */
const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes
factory?.createPolicy('default', {
  createHTML(html) {
    if (html === '') return html
    throw new TypeError('HTML from a string')
  },
  createScriptURL(address) {
    const { protocol, host } = new URL(address, location.href)
    if (protocol === location.protocol && host === location.host) return address
    throw new TypeError('script from elsewhere')
  }
})

// Compiled schemas need eval, which the policy refuses.
z.config({ jitless: true })
