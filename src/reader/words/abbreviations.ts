/** Abbreviations of English news that keep their full stop. Own list, without the stop, in lower case. */

/** Stand before a name or number: the stop never ends a sentence. */
export const openingAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr hon ste gen lt col maj capt cmdr adm sgt cpl pvt brig sen sens rep reps gov govs ' +
    'pres det insp supt supt amb atty asst assoc dist messrs msgr no nos vs v art sec fig vol pp ch cf ' +
    'e.g i.e viz approx ca est'
  ).split(' '),
)

/** May also stand last in a sentence: the next word decides. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'st mt ft inc corp co ltd llc plc bros cos dept univ assn natl intl govt etc al jr esq ph.d m.d b.a m.a d.c ' +
    'a.m p.m ave blvd rd hwy bldg ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn ' +
    'tenn tex va vt wash wis wyo ont que alta'
  ).split(' '),
)
