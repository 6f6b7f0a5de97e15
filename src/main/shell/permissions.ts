import type { Session } from 'electron'

/** The page gets nothing of the machine: Electron grants by default what is not refused. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  for (const event of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const)
    session.on(event as 'select-usb-device', (refused, _details, answer) => {
      refused.preventDefault()
      answer()
    })
}
