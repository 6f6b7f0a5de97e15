import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, protocol, type Session } from 'electron'
import { ownPath, scheme } from './address'
import { securityHeaders } from './contentSecurity'
import { type ServedFile, servedFiles } from './servedFiles'

/** Before the application is ready: our scheme behaves like https, without any of its exceptions (no `bypassCSP`). */
export function declareScheme(): void {
  // Chromium puts the product's name in this header, and protocol.handle fails on its accent.
  app.userAgentFallback = 'Doleances'
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }
  ])
}

/** Answers the page's requests from the files of the build, and from nothing else. */
export function serveFiles(session: Session, applicationFolder: string): void {
  let files: ReadonlyMap<string, ServedFile> | null = null
  const known = () => {
    files ??= servedFiles(join(applicationFolder, 'out/renderer'))
    return files
  }
  session.protocol.handle(scheme, async (request) => {
    const path = request.method === 'GET' ? ownPath(request.url) : null
    const file = path === null ? undefined : known().get(path === '/' ? '/index.html' : path)
    if (file === undefined) return new Response(null, { status: 404, headers: securityHeaders })
    try {
      const bytes = await readFile(file.path)
      const headers = { ...securityHeaders, 'Content-Type': file.type }
      return new Response(new Uint8Array(bytes), { headers })
    } catch {
      return new Response(null, { status: 404, headers: securityHeaders })
    }
  })
}
