import { basename } from 'node:path'
import { fontFiles } from '../faces'

/** The files of the fonts the page uses. */
export const pageFonts: readonly string[] = Object.values(fontFiles('')).flatMap(
  ({ normal, bold }) => [basename(normal), basename(bold)]
)

/**
 * The look of the page that is heard: the fonts of the letter, one column, nothing that a reader needs to see. Fonts stand in
 * it as data, by the name of their file: one that is asked for apart can come after the page was printed.
 */
export function letterStyle(fonts: ReadonlyMap<string, Uint8Array>): string {
  const { serif, sans } = fontFiles('')
  const data = (file: string) => Buffer.from(fonts.get(basename(file)) ?? []).toString('base64')
  const face = (family: string, weight: number, file: string) =>
    `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/ttf;base64,${data(file)})}`
  return [
    face('Letter', 400, serif.normal),
    face('Letter', 600, serif.bold),
    face('Sheet', 400, sans.normal),
    face('Sheet', 600, sans.bold),
    '@page{size:A4;margin:18mm 20mm}',
    'body{margin:0;font:11pt/1.4 Letter,serif;color:#000}',
    'h1{margin:10pt 0;font:600 13pt/1.3 Letter,serif}',
    'h2{margin:12pt 0 4pt;font:600 11pt/1.3 Letter,serif;break-after:avoid}',
    'p{margin:0 0 7pt}',
    'ul{margin:0 0 7pt;padding:0 0 0 14pt;list-style:none}',
    'li{margin:0 0 3pt}',
    '.recipient{margin-left:90mm;font-family:Sheet,sans-serif}',
    '.boxed{padding:6pt 9pt;border-left:1.6pt solid #000}',
    '.signature{margin-top:27mm}',
    '.note{font:9pt/1.35 Sheet,sans-serif}',
    'table{width:100%;margin:4pt 0 8pt;border-collapse:collapse;font:9.5pt/1.35 Sheet,sans-serif}',
    'th,td{padding:3pt 6pt 3pt 0;border-bottom:.35pt solid #777;text-align:left;vertical-align:top;font-weight:400}',
    'thead th,tfoot td{border-bottom:.9pt solid #000;font-weight:600}',
    '.right{text-align:right}',
    'tr{break-inside:avoid}',
    'sup{font-size:.7em;line-height:0}'
  ].join('')
}
