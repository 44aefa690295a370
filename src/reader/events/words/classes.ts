/**
 * Nouns by what they stand for, as the event lists ask for them. Singular, small letters. Own list, written with the sections of
 * the CAMEO codebook (Schrodt 2012) beside us.
 */
export const classes: Readonly<Record<string, string>> = {
  talks: `talk negotiation discussion consultation dialogue meeting summit conference session round conversation call teleconference mediation gathering
    consultation forum phone telephone`,
  deal: `deal agreement accord pact treaty memorandum contract protocol settlement convention understanding charter alliance partnership mou arrangement
    compact`,
  truce: `truce ceasefire cease-fire armistice de-escalation`,
  money: `dollar euro pound yuan ruble rouble yen million billion money loan grant fund funding credit cash payment $ € £ usd donation contribution subsidy
    investment financing bailout tranche stimulus`,
  relief: `aid assistance help relief food medicine medication supply donation package support blanket vaccine dose ton tonne shelter tent water fuel grain wheat
    flour rice equipment ventilator mask kit training treatment care shipment convoy expertise scholarship refuge foodstuff ration fertilizer generator`,
  arms: `weapon arm weaponry missile tank jet ammunition munition shell drone rifle artillery helicopter warplane bomb rocket howitzer hardware launcher`,
  troops: `troop soldier force army unit battalion warship peacekeeper fleet policeman police contingent reinforcement brigade regiment carrier frigate navy
    destroyer guard marine personnel paratrooper trooper convoy military officer mission squadron vessel submarine coastguard gunboat cutter armour armor militia security`,
  captives: `prisoner hostage detainee captive inmate dissident crew sailor serviceman pow convict prisoner-of-war abductee remains body`,
  uprooted: `refugee migrant asylum-seeker seeker evacuee`,
  persons: `person man woman child boy girl student worker journalist reporter protester protestor demonstrator activist leader official member suspect lawyer
    politician lawmaker soldier militant fighter rebel civilian resident villager teacher national citizen refugee migrant diplomat ambassador minister president
    opponent critic editor author teenager family demonstrator supporter candidate gunman insurgent terrorist foreigner tourist crew sailor fisherman couple
    immigrant policeman officer spy agent monk priest cleric commander general judge prosecutor farmer trader driver captain youth dissident publisher blogger
    engineer doctor nurse aide deputy senator prisoner hostage detainee people smuggler trafficker hacker extremist separatist peacekeeper guerrilla jihadist son daughter husband wife brother sister
    uncle nephew parent relative counterpart guard individual follower suspect colleague stakeholder inhabitant traveller traveler passenger voter patient casualty victim survivor fugitive interpreter`,
  request: `request call demand appeal proposal offer plan bid resolution idea suggestion initiative amendment motion petition deal agreement plea application
    invitation pressure bill measure legislation recommendation claim overture talk negotiation condition ultimatum report ruling result notion entry admission
    admittance access land peace ceasefire truce compromise treaty draft law move attempt mediation`,
  blame: `claim accusation allegation charge report suggestion criticism assertion rumour rumor complaint statement remark`,
  sanctions: `sanction embargo restriction ban tariff blockade curfew boycott duty quota penalty fine measure limit freeze curb control barrier levy`,
  emergency: `emergency siege law martial curfew lockdown crackdown`,
  relations: `tie relation relationship link embassy contact consulate mission ambassador envoy diplomat recognition`,
  property: `home house building property land asset farm ship vessel tanker plane aircraft boat car office school village account passport document drug cocaine
    weapon equipment company plant firm bank goods site website page cargo computer shipment ivory heroin oil territory`,
  territory: `town city village territory region area island base airport building port province airfield bridge hill road capital embassy headquarters peninsula`,
  settlements: `enclave parts camp stronghold suburb countryside outskirts sector nation country island town city village district province`,
  border: `border crossing frontier airspace port corridor bridge checkpoint door market`,
  targets: `position target base village town city house home convoy building school hospital airport camp mosque church market depot area post station outpost
    ship vehicle bus car plane jet aircraft headquarters compound bunker bridge port refinery plant facility capital embassy district neighbourhood neighborhood
    hotel checkpoint tanker site installation stronghold barracks enclave suburb arsenal cache network website shop pipeline railway consulate palace parliament`,
  wrong: `abuse violation corruption fraud crime murder attack bombing killing allegation death incident case matter claim conduct misconduct wrongdoing massacre
    torture affair role scandal leak breach`,
  demands: `demand request pressure call wish ultimatum condition protester protest`,
  plea: `request appeal plea petition demand application`,
  crowd: `protester protestor demonstrator person people worker student resident activist crowd thousand hundred dozen ten teacher farmer driver nurse doctor employee
    villager supporter fan inmate prisoner miner union woman man youth member campaigner pensioner trucker migrant monk lawyer journalist opposition group`,
  roads: `road street highway motorway railway rail track line entrance square bridge traffic intersection crossing port runway junction roundabout gate access lane pipeline`,
  officials: `minister general chief ambassador official commander cabinet secretary governor judge prosecutor director aide admiral colonel commissioner officer envoy
    diplomat deputy prime adviser advisor attorney inspector soldier teacher academic`,
  enforcers: `police policeman officer guard soldier gunman mob attacker thug warder jailer militia trooper`,
  beaters: `stick baton club bat hammer truncheon rod iron pipe fist cable whip belt butt`,
  votes: `vote ballot election poll referendum`,
  protest: `protest demonstration rally march strike riot sit-in vigil boycott blockade walkout hunger-strike mutiny procession picket unrest`,
  attack: `attack strike raid assault offensive operation bombing bombardment shelling ambush airstrike incursion invasion warfare missile rocket
    bomb shell grenade mortar artillery torpedo shot bullet gun rifle weapon gas salvo barrage drone battle`,
  support: `support backing solidarity commitment confidence endorsement recognition praise appreciation gratitude condolence sympathy admiration satisfaction thank apology
    regret tribute trust faith sorrow optimism condolences congratulation congratulations`,
  anger: `concern criticism condemnation anger outrage opposition dissatisfaction displeasure disappointment alarm dismay protest complaint objection fury regret
    rejection misgiving reservation grievance attack`,
  cooperation: `cooperation co-operation partnership relation relationship tie link trade exchange collaboration exercise drill project venture intelligence
    information expertise technology data knowledge experience evidence patrol manoeuvre maneuver research bond alliance`,
  goods: `barge transformer builder labour labor worker coal gas oil electricity power wheat grain good track port railway road pipeline gas metre energy crude
    satellite reactor part component machinery product beef train bus locomotive turbine`,
  office: `power post office presidency position job premiership role resignation`,
  inquiry: `investigation probe inquiry enquiry inspection hearing trial case lawsuit suit complaint charge indictment petition audit impeachment proceeding
    warrant litigation proceedings appeal`,
  rights: `right freedom citizenship amnesty pardon visa asylum autonomy independence permission access bail parole clemency immunity licence license request demand
    order injunction refugee`,
}
