import { describe, expect, test } from 'vitest'
import { bytesOf, heic, jpeg, pdf, png, tiff, webp } from './files.test-support'
import { fileType, mediaTypes, typeOfMedia } from './fileType'

const typeOf = (name: string, head: Uint8Array) => {
  const read = fileType(name, head)
  return read.known ? read.type : `no: ${read.why}`
}

describe('a file is taken for what its bytes say', () => {
  test.each([
    ['a PDF', pdf(), 'pdf'],
    [
      'a PDF after a byte order mark and a blank line',
      bytesOf([0xef, 0xbb, 0xbf], '\r\n%PDF-1.7'),
      'pdf'
    ],
    ['a JPEG', jpeg(10, 10), 'jpeg'],
    ['a PNG', png(10, 10), 'png'],
    ['a WebP', webp(10, 10), 'webp'],
    ['a HEIC', heic(10, 10), 'heic'],
    ['a HEIC under a wider brand', heic(10, 10, 'heix'), 'heic'],
    ['a TIFF', tiff(10, 10), 'tiff'],
    ['a TIFF of the other order', bytesOf('MM\0*', [0, 0, 0, 8]), 'tiff'],
    ['French words', bytesOf('Appel du 24 novembre : « rappel sous cinq jours »\n'), 'text'],
    ['words of an older program', bytesOf('Pay', [0xe9], ' 14,99 ', [0x80], ' hier matin'), 'text'],
    ['words in UTF-16', bytesOf([0xff, 0xfe], 'o\0u\0i\0'), 'text'],
    ['one letter', bytesOf('a'), 'text']
  ])('%s, whatever its name', (_, head, type) => {
    for (const name of ['sans-extension', 'note.txt', 'note.log'])
      expect(typeOf(name, head)).toBe(type)
  })

  test('a mail is one by its name and its headers together', () => {
    const mail = bytesOf('Received: from mx.example\r\nFrom: a@example.org\r\n\r\nBonjour')
    expect(typeOf('réponse.eml', mail)).toBe('email')
    expect(typeOf('réponse.txt', mail)).toBe('text')
    expect(typeOf('notes.eml', bytesOf('Bonjour, voici mes notes.'))).toBe('text')
    expect(typeOf('réponse.eml', jpeg(1, 1))).toBe('jpeg')
  })
})

describe('a file that is no evidence is refused with its reason', () => {
  test.each([
    ['nothing at all', new Uint8Array(), 'no: empty'],
    ['a Windows program', bytesOf('MZ', [0x90, 0, 3, 0]), 'no: executable'],
    ['a Linux program', bytesOf([0x7f], 'ELF', [2, 1, 1]), 'no: executable'],
    ['a macOS program', bytesOf([0xcf, 0xfa, 0xed, 0xfe, 7]), 'no: executable'],
    ['a script', bytesOf('#!/bin/sh\nrm -rf ~\n'), 'no: executable'],
    ['a Windows shortcut', bytesOf([0x4c, 0, 0, 0, 1, 0x14, 2, 0]), 'no: executable'],
    ['a Linux shortcut', bytesOf('[Desktop Entry]\nExec=sh\n'), 'no: executable'],
    ['a page', bytesOf('\n <!DOCTYPE html><script>alert(1)</script>'), 'no: html'],
    ['a page behind a comment', bytesOf('<!-- x --><html><body>'), 'no: html'],
    [
      'a drawing with a script',
      bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'no: svg'
    ],
    [
      'a drawing behind its prologue',
      bytesOf('<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "x">\n<svg>'),
      'no: svg'
    ],
    ['an archive', bytesOf('PK', [3, 4, 20, 0]), 'no: archive'],
    ['another archive', bytesOf([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'no: archive'],
    ['a compressed file', bytesOf([0x1f, 0x8b, 8, 0]), 'no: archive'],
    ['a Word document', bytesOf('PK', [3, 4, 20, 0], '[Content_Types].xml'), 'no: office-file'],
    [
      'an old Word document',
      bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'no: office-file'
    ],
    ['an AVIF', heic(10, 10, 'avif'), 'no: unknown'],
    ['a film', heic(10, 10, 'isom'), 'no: unknown'],
    ['a GIF', bytesOf('GIF89a', [1, 0, 1, 0]), 'no: unknown'],
    ['two bytes of a cut JPEG', bytesOf([0xff, 0xd8]), 'no: unknown'],
    ['a cut PNG', png(1, 1).slice(0, 6), 'no: unknown'],
    ['bytes that mean nothing', bytesOf([0, 1, 2, 3, 250]), 'no: unknown']
  ])('%s, though its name says it is a picture', (_, head, why) => {
    for (const name of ['capture.png', 'facture.pdf']) expect(typeOf(name, head)).toBe(why)
  })

  test.each([
    ['facture.pdf.exe', 'no: executable'],
    ['lisez-moi.BAT', 'no: executable'],
    ['site.url', 'no: executable'],
    ['page.html', 'no: html'],
    ['logo.svg', 'no: svg'],
    ['script.js', 'no: executable']
  ])('plain words under the name %s', (name, why) => {
    expect(typeOf(name, bytesOf('echo bonjour'))).toBe(why)
  })

  test('words under the name of a picture are what is left of one', () => {
    expect(typeOf('capture.png', bytesOf('Not found'))).toBe('no: unknown')
  })

  test('a zip named as a document is an office file', () => {
    const zip = bytesOf('PK', [3, 4, 20, 0])
    expect(typeOf('courrier.odt', zip)).toBe('no: office-file')
    expect(typeOf('photos.zip', zip)).toBe('no: archive')
  })
})

describe('a file that is two things at once', () => {
  test('is what it begins with, and never more than one', () => {
    const both = (one: Uint8Array, other: Uint8Array) => Uint8Array.from([...one, ...other])
    expect(typeOf('x', both(jpeg(10, 10), pdf()))).toBe('jpeg')
    expect(typeOf('x', both(pdf(), bytesOf('PK', [3, 4])))).toBe('pdf')
    expect(typeOf('x', both(bytesOf('MZ', [0]), pdf()))).toBe('no: executable')
    expect(typeOf('x', both(bytesOf('<html>'), pdf()))).toBe('no: html')
    expect(typeOf('x', both(bytesOf([0]), pdf()))).toBe('no: unknown')
  })
})

test('each type has its media type, and each of those its type', () => {
  for (const [type, media] of Object.entries(mediaTypes)) expect(typeOfMedia(media)).toBe(type)
  expect(typeOfMedia('text/html')).toBeNull()
})
