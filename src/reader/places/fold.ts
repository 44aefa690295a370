/** One spelling for many: the form under which the gazetteer files a name. Used to build the table and to search it. */

/** Latin letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ı: 'i',
  þ: 'th',
  Þ: 'th',
  ə: 'a',
  Ə: 'a',
  ħ: 'h',
  Ħ: 'h',
}
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
const plain = /^[a-z]+(?: [a-z]+)*$/

/**
 * Lower case, without marks, apostrophes and stops; hyphens and the rest are single blanks: "Ts'khinvali" is `tskhinvali`,
 * "Saint-Étienne" `saint etienne`, "U.S." `us`. Empty for a name that is not in Latin letters.
 */
export function fold(name: string): string {
  if (plain.test(name)) return name
  const folded = name
    .normalize('NFKD')
    .replace(special, (letter) => letters[letter])
    .replace(/[\p{M}'’‘ʻʼʿʾ`´′.]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9\u0080-\uffff]+/g, ' ')
    .trim()
  return /[^a-z0-9 ]/.test(folded) ? '' : folded
}

/** The folded form with a capital on each word; what most names look like in print. */
export const titleCase = (folded: string): string => folded.replace(/(^| )[a-z]/g, (start) => start.toUpperCase())
