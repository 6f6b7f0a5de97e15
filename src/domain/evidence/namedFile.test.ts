import { describe, expect, test } from 'vitest'
import type { FileType } from './fileType'
import { guessFromName, guessOfPasted } from './namedFile'

const TODAY = '2026-12-09'
const guess = (name: string, type: FileType) => {
  const { kind, title, made } = guessFromName(name, type, TODAY)
  return [kind, title, [made.day, made.time].filter((part) => part !== null).join(' ')]
}

describe('a new exhibit is named after its file', () => {
  test.each<[string, FileType, string, string, string]>([
    ['Screenshot_20261118-101233.png', 'png', 'screenshot', 'Capture d’écran', '2026-11-18 10:12'],
    [
      'Screenshot_2026-11-18-10-12-33-123.jpg',
      'jpeg',
      'screenshot',
      'Capture d’écran',
      '2026-11-18 10:12'
    ],
    [
      "Capture d'écran 2026-11-18 101233.png",
      'png',
      'screenshot',
      'Capture d’écran',
      '2026-11-18 10:12'
    ],
    [
      'Capture d’écran du 2026-11-18 10-12-33.png',
      'png',
      'screenshot',
      'Capture d’écran',
      '2026-11-18 10:12'
    ],
    ['IMG_20261118_101233.jpg', 'jpeg', 'photo', 'Photo', '2026-11-18 10:12'],
    ['IMG_4312.HEIC', 'heic', 'photo', 'Photo', ''],
    [
      'WhatsApp Image 2026-11-18 at 10.12.33.jpeg',
      'jpeg',
      'chat',
      'Échange par messagerie',
      '2026-11-18 10:12'
    ],
    ['Facture_2026-11-20.pdf', 'pdf', 'bill', 'Facture', '2026-11-20'],
    ['facture novembre.pdf', 'pdf', 'bill', 'Facture novembre', ''],
    [
      'recapitulatif-contractuel-sosh.pdf',
      'pdf',
      'contract-summary',
      'Recapitulatif contractuel sosh',
      ''
    ],
    ['Relevé de compte.pdf', 'pdf', 'payment-proof', 'Relevé de compte', ''],
    [
      'Journal des appels reçus 24-11-2026.png',
      'png',
      'calls-received-log',
      'Journal des appels reçus',
      '2026-11-24'
    ],
    ['Journal des appels émis.jpg', 'jpeg', 'calls-made-log', 'Journal des appels émis', ''],
    ['SMS_annulation.png', 'png', 'sms', 'SMS annulation', ''],
    ['Réponse du service.eml', 'email', 'email', 'Réponse du service', ''],
    ['notes.txt', 'text', 'other', 'Notes', ''],
    ['3f2a9c1d-77aa-4e21-9c1b-aabbccddeeff.pdf', 'pdf', 'other', 'Document', ''],
    ['20261118.pdf', 'pdf', 'other', 'Document', '2026-11-18'],
    ['image.webp', 'webp', 'screenshot', 'Image', '']
  ])('%s', (name, type, kind, title, made) => {
    expect(guess(name, type)).toEqual([kind, title, made])
  })

  test('no date after today is believed, nor one that no calendar has', () => {
    expect(guess('Facture 2027-01-02.pdf', 'pdf')[2]).toBe('')
    expect(guess('Facture 2026-02-30.pdf', 'pdf')[2]).toBe('')
    expect(guess('1234202611189999.pdf', 'pdf')[2]).toBe('')
  })

  test('a picture pasted is a capture of this minute', () => {
    expect(guessOfPasted(TODAY, '10:12')).toEqual({
      kind: 'screenshot',
      title: 'Capture d’écran',
      made: { day: TODAY, time: '10:12', until: null, precision: 'minute' }
    })
  })
})
