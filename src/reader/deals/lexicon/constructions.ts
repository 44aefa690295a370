/** Verbs that move something only in one construction: what stands as their object and behind which preposition. Own lists after FrameNet. */
import {lemmas} from '../../events/lemma.ts'

/**
 * `into`: a sum put where it works ("put 80 million into the airline"). `with`, `of`: what is given away stands behind the
 * preposition ("parted with its bus", "disposed of its shares"). `for`: a sum offered for what follows ("bid 80 million for the mine").
 * `debt`: what is no longer owed ("forgave Peru 21 million", "wrote off half of Peru's debt"). `have`: somebody may have something ("lets
 * the airline have kerosene"). `make`: made for somebody, who then has it ("will build two frigates for Peru"). `to`: what changes hands is the subject
 * ("the rights went to an insurer"). `join`: whoever changes sides is the subject ("the goalkeeper joins Peru on loan").
 */
export type Construction = 'into' | 'with' | 'of' | 'for' | 'debt' | 'have' | 'make' | 'to' | 'join'

const rows: readonly (readonly [Construction, string])[] = [
  ['into', 'put pump pour plough plow inject invest sink channel funnel stump'],
  ['with', 'part dispense'],
  ['of', 'dispose'],
  ['for', 'bid offer table'],
  ['debt', 'cancel forgive write wipe waive strike clear discharge remit'],
  ['have', 'let'],
  ['make', 'build make construct assemble manufacture'],
  ['to', 'go pass'],
  ['join', 'join'],
]

const split = (words: string): string[] => words.split(' ')

const byForm = new Map<string, Construction[]>()
for (const [construction, words] of rows) {
  const listed = new Set(split(words))
  for (const [form, lemma] of lemmas(listed))
    if (listed.has(lemma)) byForm.set(form, [...(byForm.get(form) ?? []), construction])
}

const none: readonly Construction[] = []

/** Small letters in. */
export const constructionsOf = (form: string): readonly Construction[] => byForm.get(form) ?? none

/** Nouns of what is owed. */
export const debtNouns: ReadonlySet<string> = new Set(
  split('debt loan arrears credit liability interest mortgage overdraft bill'),
)

/** "Took delivery of": nouns that make a verb of taking one of getting. */
export const takings: ReadonlySet<string> = new Set(split('delivery possession receipt ownership'))

/** What is made for somebody and then is his. Other things that are built stay where they are. */
export const makes: ReadonlySet<string> = new Set(
  split(
    'frigate corvette destroyer submarine warship ship vessel boat ferry tug barge icebreaker tanker trawler yacht lifeboat tram train locomotive bus carriage wagon aircraft plane jet helicopter drone satellite turbine reactor tank vehicle truck howitzer missile radar simulator',
  ),
)
