/** Words of praise and blame: as the predicate of a clause they judge and do not report. Own list, after the usual classes of appraisal. */
export const verdicts: ReadonlySet<string> = new Set(
  // Adjectives
  (
    'absurd abhorrent admirable alarming amazing appalling arrogant astonishing awful bad baseless beautiful bizarre brave brilliant careless cowardly ' +
    'crazy cruel cynical dangerous deplorable despicable devastating disappointing disastrous disgraceful disgusting dishonest dreadful encouraging ' +
    'essential excellent extraordinary extreme fair fantastic foolish frightening generous good great grim groundless happy harsh heartbreaking heroic ' +
    'horrible horrific hostile hypocritical illegitimate immoral important impressive inadequate inadmissible incompetent incredible inexcusable ' +
    'inexplicable inhumane insane insulting insufficient irresponsible lovely ludicrous malicious meaningless misguided misleading naive necessary ' +
    'needless nice obscene odd offensive outrageous painful pathetic perfect pointless poor powerful preposterous premature promising proud provocative ' +
    'quick reasonable reckless regrettable remarkable repugnant ridiculous right sad satisfied scandalous selfish senseless serious shameful shocking ' +
    'silly smart sorry spectacular strange strong stupid superb surprising terrible terrifying toothless tragic troubling typical ugly unacceptable ' +
    'unfair unfortunate unhappy unjust unjustified unlawful unnecessary unreasonable unthinkable unwise useless vague vital weak welcome wicked ' +
    'wonderful worrying worse worst worthless worth wrong better best ' +
    // Nouns
    'abomination achievement affront backlash betrayal blow blunder breakthrough canard catastrophe chance crisis danger disappointment disaster disgrace ' +
    'embarrassment failure farce fiasco folly gamble game gesture gift hero honour honor hypocrisy insult joke lie madness milestone miracle mistake ' +
    'mockery nightmare nonsense opportunity outrage pantomime pity pleasure pride privilege problem propaganda provocation relief scandal setback shame ' +
    'sham shock step stunt success theatre threat tragedy travesty treat triumph victory warning waste wonder ' +
    // Verbs
    'welcome welcomes regret regrets deplore deserve deserves deserved matters hate love loves mock mocks mocked ignores fails failed betrayed ' +
    'undermines undermined undermine misled abandoned squandered'
  ).split(' '),
)
