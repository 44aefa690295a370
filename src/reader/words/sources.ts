/** Nouns that describe a source without naming it, and what kind of source they make. Written for this project, after PARC3's and PolNeAR's guidelines. */

/** Somebody described: "two officials", "people familiar with the talks", "critics". Lower case; singular and plural. */
export const unnamedNouns: ReadonlySet<string> = new Set(
  `academics activist activists adviser advisers advisor advisors advocates aide aides ally allies analyst analysts anybody anyone attendees
  backers bankers broker brokers campaigners citizens colleague colleagues commentator commentators conservatives consumers critic critics
  crowd dealers delegates democrats detractors developers diplomat diplomats doctor doctors donors economist economists employee employees
  environmentalists everybody everyone executives experts expert fans farmers folks forecasters friend friends insider insiders
  investigators investor investors islanders journalists lawmaker lawmakers lawyers leaders liberals locals man many medics members men
  mediators mediator military most motorists negotiator negotiators neighbor neighbors neighbour neighbours nobody nurses observer observers
  officer officers official officials onlookers operatives opponents others parents participants passengers patients people person players
  politicians pollsters prosecutors protesters pundits rebels relatives reporters republicans rescuers researcher researchers residents
  scholars scientist scientists senators sailors shareholders skeptics sceptics soldiers some somebody someone source sources specialists spectators
  staff staffer staffers strategist strategists student students supporter supporters surrogates survivors teachers tourists traders travellers
  users veterans villagers viewers visitors voter voters watchers witness witnesses woman women workers`.split(/\s+/),
)

/** Talk that belongs to nobody: kind `unspecified`, with its span. */
export const talkNouns: ReadonlySet<string> = new Set(
  'reports report rumours rumors rumour rumor speculation talk gossip suggestions allegations media'.split(' '),
)

/** Written or counted things that speak for whoever made them. */
export const documentNouns: ReadonlySet<string> = new Set(
  `affidavit agreement audit bill bulletin census charter communique communiqué complaint constitution contract data decree directive document
  documents dossier draft editorial email emails e-mail e-mails essay estimate estimates figures filing filings findings forecast guidelines indictment
  invoice law lawsuit leaflet letter letters log logs manifesto manual memo memoir memorandum minutes note notes notice notification
  order papers petition poll polls post posting prospectus protocol records release report resolution results review ruling records
  statement statements statistics study studies subpoena survey surveys suit text transcript transcripts treaty tweet tweets verdict video warrant
  book article advertisement ad ads message messages documentation testimony`.split(/\s+/),
)

/** Bodies by their common noun: "the ministry said" is an organisation, known or not. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `academy administration agency airline airport alliance army assembly association authority authorities bank board body brigade broadcaster
  bureau cabinet campaign carrier centre center chain chamber charity church city club coalition college commission committee company
  conglomerate congress consortium corporation council country court courthouse delegation department embassy exchange faction federation firm force
  forces foundation fund government group hospital house institute institution junta kremlin league legislature lender maker manufacturer ministry
  mission movement museum navy network newspaper office operator opposition organisation organization outfit outlet paper parliament parties party
  police panel port presidency producer regiment regulator regime school secretariat senate service state station studio supplier team
  theatre town tribunal trust union university utility watchdog website white`.split(/\s+/),
)

/** Bodies that publish news. */
export const outletNouns: ReadonlySet<string> = new Set(
  'broadcaster channel media radio television daily magazine network newspaper outlet paper publication site station tabloid website weekly newswire'.split(
    ' ',
  ),
)

/** What one acts "according to" without its saying anything: a measure, a plan, a custom. */
export const measureNouns: ReadonlySet<string> = new Set(
  `ability age amount circumstances criteria custom demand distance function gender habit income law length level merit need needs number order place
  plan plans preference preferences price principle rank ritual rule rules schedule season script seniority size standard standards taste tradition type value wealth
  weather weight will wishes`.split(/\s+/),
)
