/**
 * What tells a happening that PLOVER has no word for from a state, a view or a way of putting things. Own lists, after Vendler's
 * classes and the reporting and light verbs of English.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that are no happening of their own: states, reports, thoughts, and those that only carry another verb or noun. */
export const noHappening = list(`
  be have do seem appear remain stay contain include involve mean know believe think consider want need like love hate hope wish expect fear feel regard see hear
  look sound smell taste own belong possess cost weigh lack owe deserve depend rely consist comprise represent constitute concern matter fit suit resemble equal
  exceed amount range date stem lie sit stand live dwell keep hold tend use used try attempt seek aim intend plan prepare decide choose continue begin start stop
  cease finish fail manage happen occur take make give get let go come put set turn become prove say tell report add note announce state claim argue insist
  acknowledge admit explain describe write reveal disclose suggest indicate show warn predict forecast estimate quote cite according reply respond answer deny
  confirm ask question wonder doubt recall remember mention remark observe stress emphasise emphasize reiterate repeat comment declare assert allege contend
  conclude warn promise pledge vow offer propose urge call demand request allow help cause lead force enable base follow accord relate regard compare name
  call dub deem term title schedule due expect slate propose work serve act wait face enjoy suffer hope understand learn read watch listen bring mark reflect
  highlight underline underscore signal spark fuel raise could would should may might will can must agree speak talk
  carry run ride cover link share differ vary apply exist hang bear border surround feature focus centre center deal pose entail imply require aspire
  `)

/** Nouns that are happenings where they are dated: "a fire in 2011", "the vote on Sunday". */
export const happeningNouns = list(`
  fire blaze storm tornado hurricane flood earthquake crash explosion blast accident derailment outbreak case election vote ballot referendum runoff run-off race match game
  final trial hearing verdict launch opening closure shutdown sale merger takeover wedding funeral ceremony festival concert premiere auction strike eruption
  landslide avalanche drought wildfire collapse inauguration swearing-in parade debate session meeting visit trip conference summit retirement appointment`)

/** What kills and destroys without anybody doing it. */
export const mishaps = list(`
  accident crash fire blaze wildfire storm tornado hurricane cyclone typhoon flood flooding earthquake quake tremor tsunami landslide avalanche drought famine
  heatwave heat cold lightning eruption volcano collapse derailment outbreak epidemic pandemic disease virus coronavirus cancer illness poisoning overdose
  accident mudslide illness avalanche blast-wave`)

/** What speaks for whoever wrote or made it. */
export const utterances = list(`
  letter statement report document resolution petition article editorial tweet email message speech decree order ruling verdict communique declaration lawsuit suit
  complaint indictment motion appeal manifesto proposal notice`)
