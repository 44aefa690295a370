/** Files that are no text, known by the bytes with which they begin, and what their owner can do about it. */
import {ReportedlyError} from '../contract/index.ts'

interface BinaryFormat {
  readonly name: string
  readonly begins: readonly string[]
  /** Where the bytes stand; 0 if absent. */
  readonly at?: number
  readonly help: string
}

const copy = 'Open it, copy its text into a plain text file, and read that.'
const unpack = 'Unpack it and read the files in it one by one.'
const transcript = 'Read a transcript of it instead.'

/** Signatures as Latin-1 strings, longest known first where two begin alike. Source: the formats' own specifications. */
const binaryFormats: readonly BinaryFormat[] = [
  {name: 'a PDF', begins: ['%PDF-'], help: copy},
  {name: 'a PNG picture', begins: ['\x89PNG'], help: 'Type out its text and read that.'},
  {name: 'a JPEG picture', begins: ['\xff\xd8\xff'], help: 'Type out its text and read that.'},
  {name: 'a GIF picture', begins: ['GIF87a', 'GIF89a'], help: 'Type out its text and read that.'},
  {name: 'a picture, sound or film', begins: ['RIFF', 'OggS', 'ID3', 'fLaC', '\x1aE\xdf\xa3'], help: transcript},
  {name: 'a film or picture', begins: ['ftyp'], at: 4, help: transcript},
  {
    name: 'a Word, OpenDocument, EPUB or ZIP file',
    begins: ['PK\x03\x04', 'PK\x05\x06'],
    help: `${copy} An archive is unpacked first.`,
  },
  {name: 'an old Word or Excel file', begins: ['\xd0\xcf\x11\xe0'], help: copy},
  {name: 'an RTF file', begins: ['{\\rtf'], help: copy},
  {name: 'a gzip file', begins: ['\x1f\x8b'], help: 'Unpack it with `gunzip` and read what is in it.'},
  {name: 'a compressed file', begins: ['BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd'], help: unpack},
  {name: 'an archive', begins: ['7z\xbc\xaf', 'Rar!'], help: unpack},
  {name: 'an archive', begins: ['ustar'], at: 257, help: unpack},
  {name: 'a web archive of Safari', begins: ['bplist00'], help: 'Save the page as HTML and read that.'},
  {name: 'a database', begins: ['SQLite format 3'], help: 'Write its texts to JSON lines and read those.'},
  {
    name: 'a program',
    begins: ['\x7fELF', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '\0asm'],
    help: 'Is it the right file?',
  },
]

/** Throws `input/not-text` where the bytes are those of a known format that is no text. */
export function refuseBinary(bytes: Uint8Array): void {
  const head = latin1(bytes.subarray(0, 300))
  const format = binaryFormats.find(({begins, at = 0}) => begins.some((mark) => head.startsWith(mark, at)))
  if (format) throw notText(`This is ${format.name}, which is not read. ${format.help}`, format.name)
}

export const notText = (message: string, format: string): ReportedlyError =>
  new ReportedlyError('input/not-text', message, {details: {format}})

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
