/**
 * Words that appraise: they say how good, right, fitting or clever something is in somebody's eyes, and no instrument could check them.
 * Own lists, by the three systems of appraisal theory (Martin and White 2005): affect, judgement of people, appreciation of things.
 * Words that also name a plain fact ("heavy", "dead", "attack", "poor harvest" aside) are left out, and so is what can be measured.
 */
const affect = `afraid aghast alarmed angry anguished appalled ashamed bewildered bitter confident dejected delighted despondent
  devastated disappointed disgusted dismayed distraught ecstatic elated embarrassed encouraged enraged excited fortunate frustrated furious glad grateful
  gutted happy heartbroken honoured honored horrified humbled incensed indebted jubilant lucky optimistic outraged overjoyed overwhelmed pessimistic
  pleased proud relieved sad saddened satisfied shocked sorry stunned surprised thankful thrilled troubled unhappy unlucky upset`

const judgement = `admirable arrogant authoritarian biased brave brazen callous careless childish clumsy competent complacent corrupt
  courageous cowardly cruel cynical decent despicable desperate dictatorial dignified dishonest disingenuous evil fair foolish generous gracious
  greedy guilty heartless heroic hollow honest hostile hypocritical illegitimate immoral impartial inadmissible incompetent incoherent inept
  inexcusable inexperienced inhumane insane insincere insulting irresponsible jealous lazy lenient loyal malicious mean misguided naive needless
  negligent obscene oppressive paranoid patient petty professional racist reckless reasonable ruthless selfish senseless serious shameful
  shameless sincere skilled smart stubborn stupid tough treacherous trustworthy unfair unfit unjust unjustified unlawful unpatriotic
  unprincipled unreasonable unscrupulous unwise vicious vindictive weak wicked wise wrong`

const appreciation = `absurd abhorrent abysmal acceptable adequate alarming amazing appalling arbitrary astonishing atrocious awesome awful awkward
  bad barbaric baseless beautiful best better bizarre bland bleak boring brilliant chaotic commendable compelling confusing counterproductive
  crazy critical crucial damaging dangerous daunting deplorable dire disappointing disastrous disgraceful disgusting disheartening
  disproportionate disturbing draconian dreadful dull dysfunctional effective elegant encouraging enough essential excellent excessive
  exceptional exemplary extraordinary fabulous fanciful fantastic farcical flawed flimsy fragile frightening frivolous frustrating futile
  good great grim grotesque groundless harmful harsh heartbreaking historic hopeless horrendous horrible horrific ideal ill-advised
  ill-conceived imperfect impossible important impressive inaccurate inadequate inappropriate inconsistent incredible ineffective inefficient
  inevitable inexplicable inferior insignificant insufficient intolerable irrelevant justified key lamentable laughable legitimate likeable
  lousy lovely ludicrous magnificent marvellous meaningful meaningless mediocre meritless misleading mistaken monstrous natural necessary nice
  nonsensical obvious odd offensive outdated outrageous outstanding overblown overdue painful paramount pathetic perfect pitiful
  plausible pointless powerful premature preposterous priceless problematic promising proper provocative questionable quick refreshing
  regrettable relevant remarkable repugnant repulsive ridiculous right risky robust rotten satisfactory scandalous scary shabby shocking
  shoddy short-sighted sickening significant silly simplistic sound spectacular splendid strange strong sublime suitable superb superficial
  superior surprising suspicious tasteless terrible terrific terrifying thin toothless toxic tragic transparent tremendous troubling typical
  ugly unacceptable unbearable unbelievable unconscionable unconvincing undemocratic understandable undesirable unfortunate
  unforgivable unhelpful unimaginable unnecessary unrealistic unsatisfactory unsustainable untenable unthinkable unwarranted unworkable
  urgent useful useless vague vital welcome wonderful workable worrying worse worst worth worthless worthwhile worthy wasteful`

const nouns = `abomination absurdity abuse achievement affront arrogance asset atrocity backlash betrayal blackmail blessing blow blunder boon
  bravery breakthrough bullying burden canard catastrophe chance chaos charade circus conspiracy courage courtesy cowardice credit crime
  cruelty danger disaster disappointment disgrace disservice distraction embarrassment error excuse extortion failure farce fiasco folly
  foolishness fraud gamble game genius gesture gift greed gossip grievance guesswork hallmark headache hero heroes honour honor hypocrisy idea
  ideal illusion incompetence indictment injustice insanity insult interference inspiration joke joy justice kindness legend lesson letdown
  liar liars lie lies lunacy madness masterpiece mess milestone miracle misfortune mistake mistakes mockery myth naivety necessity neglect
  negligence nightmare nonsense obligation opportunity outrage overreach overreaction pantomime patriot pity pleasure ploy pretext pride
  priority privilege problem progress propaganda prospect provocation puppet rarity recipe relief revenge risk sabotage sacrifice
  scandal scapegoat setback sham shambles shame shock slap smear smokescreen solution spectacle spite stain step strength
  stunt stupidity success surprise symbol tactic temptation theatre threat tragedy travesty treason treat triumph trick truth vandalism
  victory warning waste weakness witch-hunt wonder worry`

const verbs = `abandoned betray betrayed betrays bungled deplore deplores deserve deserved deserves disgraced endanger endangers endangered
  exaggerate exaggerates exaggerated fail failed fails hate ignore ignored ignores insult insulted insults jeopardise jeopardised jeopardize
  loathe love loves matter matters mislead misled misleading mishandled mismanaged mock mocked mocks neglect neglected neglects overreacted
  regret regrets squander squandered undermine undermined undermines violates welcome welcomes wasted`

const wordsOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)))

/** How somebody feels: "is delighted", "was appalled". */
export const feelings: ReadonlySet<string> = wordsOf(affect)

/** How people and things are: as the predicate of a clause, or before the noun that is. */
export const qualities: ReadonlySet<string> = wordsOf(judgement, appreciation)

/** What something is called by who judges it. */
export const titles: ReadonlySet<string> = wordsOf(nouns)

/** Deeds that are named with their blame or praise: "deserves", "squandered". */
export const judgingVerbs: ReadonlySet<string> = wordsOf(verbs)

/** In what manner something is done, seen by who speaks: "badly", "wrongly". Not "quickly", which a clock can tell. */
export const mannerJudged: ReadonlySet<string> =
  wordsOf(`absurdly admirably appallingly arrogantly badly beautifully brilliantly brutally
  callously carelessly clearly clumsily cynically deliberately deplorably disgracefully dishonestly dismally disproportionately effectively
  fairly foolishly grossly harshly heroically hopelessly horribly irresponsibly magnificently miserably needlessly outrageously perfectly
  poorly properly rashly recklessly ridiculously rightly sadly scandalously selfishly senselessly severely shamefully shamelessly simply
  spectacularly stupidly superbly terribly tragically truly unfairly unjustly unlawfully unnecessarily unreasonably unwisely utterly
  wisely wonderfully wrongfully wrongly`)
