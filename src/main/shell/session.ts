import { type Session, session } from 'electron'
import { denyPermissions } from './permissions'
import { serveFiles } from './scheme'

/** The session of the window: kept in memory only, so that Chromium leaves no trace of a case on disk. */
export function closedSession(applicationFolder: string): Session {
  const closed = session.fromPartition('doleances')
  denyPermissions(closed)
  serveFiles(closed, applicationFolder)
  return closed
}
