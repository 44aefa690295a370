/**
 * Words in lines of at most `width` characters; a word longer than a line is cut, as an address without a blank would be lost at
 * the edge. No words, no lines.
 */
export function wrap(words: string, width: number): string[] {
  if (words.length <= width) return words.trim() === '' ? [] : [words]
  const most = Math.max(width, 20)
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length <= most) line += ` ${word}`
    else {
      if (line !== '') lines.push(line)
      line = word
      for (; line.length > most; line = line.slice(most)) lines.push(line.slice(0, most))
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
