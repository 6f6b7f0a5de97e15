import { describe, expect, test } from 'vitest'
import { mailText } from './mail'

const HEAD = 'From: a@example.org\r\nTo: b@example.org\r\nSubject: Essai\r\n'
const PLAIN = 'De : a@example.org\nÀ : b@example.org\nObjet : Essai'
const raw = (text: string) => mailText(Buffer.from(text, 'latin1'))

describe('an e-mail on paper', () => {
  test('says who wrote to whom, when as it is written there, about what, and its words', async () => {
    const mail = [
      'Received: from nowhere',
      'From: =?iso-8859-15?Q?Ren=E9e_Lef=BDvre?= <renee@example.org>',
      'To: a@example.org, "Basile, le bénévole" <b@example.org>',
      'Cc: Famille: c@example.org, d@example.org;',
      'Date: Mon, 24 Nov 2025 10:02:00 +0100',
      'Subject: =?utf-8?B?VG90YWzCoDogMTXCoOKCrA==?=',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Bonjour,',
      'rappel promis.'
    ]
    expect(await mailText(Buffer.from(mail.join('\r\n')))).toBe(
      'De : Renée Lefœvre <renee@example.org>\n' +
        'À : a@example.org, Basile, le bénévole <b@example.org>\n' +
        'Copie à : c@example.org, d@example.org\n' +
        'Date : Mon, 24 Nov 2025 10:02:00 +0100\n' +
        'Objet : Total\u00a0: 15\u00a0€\n\n' +
        'Bonjour,\nrappel promis.'
    )
  })

  test.each([
    ['no charset, in UTF-8', '', Buffer.from('15 € crédités')],
    ['no charset, in windows-1252', '', Buffer.from('15 \x80 cr\xe9dit\xe9s', 'latin1')],
    ['windows-1252', 'windows-1252', Buffer.from('15 \x80 cr\xe9dit\xe9s', 'latin1')],
    ['ISO-8859-15', 'iso-8859-15', Buffer.from('15 \xa4 cr\xe9dit\xe9s', 'latin1')],
    [
      'ISO-8859-1 that is windows-1252',
      'ISO-8859-1',
      Buffer.from('15 \x80 cr\xe9dit\xe9s', 'latin1')
    ]
  ])('is read in its charset: %s', async (_, charset, words) => {
    const type = charset === '' ? 'text/plain' : `text/plain; charset=${charset}`
    const head = Buffer.from(`${HEAD}Content-Type: ${type}\r\n\r\n`)
    expect(await mailText(Buffer.concat([head, words]))).toBe(`${PLAIN}\n\n15 € crédités`)
  })

  test('gives the words of a page where it has no plain ones, without what a page hides', async () => {
    const page =
      '<head><title>Non</title><style>p{}</style></head><script>alert(1)</script>' +
      '<h1>Votre avoir</h1><p>15&euro; cr&eacute;dit&eacute;s&nbsp;: <a href="https://a.example/x">le détail</a></p><ul><li>un<li>deux</ul><img src="https://a.example/pixel">'
    const text = await mailText(
      Buffer.from(`${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${page}`)
    )
    expect(text).toContain('Votre avoir\n\n15€ crédités\u00a0: le détail [https://a.example/x]')
    expect(text).toMatch(/\* un\n \* deux/)
    expect(text).not.toMatch(/alert|Non|pixel|\{\}/)
  })

  test('prefers the plain words to the page, and names the files and messages attached', async () => {
    const text = await raw(
      `${HEAD}Content-Type: multipart/mixed; boundary="a"\r\n\r\n` +
        '--a\r\nContent-Type: multipart/alternative; boundary="ab c"\r\n\r\n' +
        '--ab c\r\nContent-Type: text/plain\r\n\r\nEn clair\r\n--ab c\r\nContent-Type: text/html\r\n\r\n<b>En page</b>\r\n--ab c--\r\n' +
        "--a\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*0*=utf-8''Facture%20n%C2%B0; filename*1*=%203.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n" +
        '--a\r\nContent-Type: message/rfc822\r\n\r\nSubject: Autre\r\n\r\nMots d’un autre\r\n--a--\r\n'
    )
    expect(text).toContain('En clair')
    expect(text).not.toMatch(/En page|Mots d|JVBER/)
    expect(text).toMatch(
      /Pièce attachée au message : Facture n° 3\.pdf\nPièce attachée au message : sans nom$/
    )
  })

  test.each([
    ['unclosed tags', `Content-Type: text/html\r\n\r\n${'<script '.repeat(60_000)}`],
    ['a deep page', `Content-Type: text/html\r\n\r\n${'<div>'.repeat(60_000)}fin`],
    [
      'many parts',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(20_000)}`
    ],
    [
      'parts in parts',
      Array.from(
        { length: 2_000 },
        (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`
      ).join('')
    ],
    ['long headers', `X: ${'a '.repeat(1_500_000)}\r\n\r\nfin`]
  ])('made to keep a reader busy is done with at once: %s', async (_, rest) => {
    const start = performance.now()
    await raw(HEAD + rest).catch(() => '')
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
