/** The article, its marks and the notes beside it. Lines tell how sure a source is. */
export const articleStyles = `
.facts{font-size:.875rem;color:var(--soft);margin:.3rem 0 .2rem}
.facts p{margin:.15rem 0}
.facts b{color:var(--ink);font-weight:600}
.facts nav{display:flex;flex-wrap:wrap;gap:0 1.1rem}
.facts nav a{display:inline-block;padding:.7rem 0;text-decoration:none}
.facts nav a:hover{text-decoration:underline}
.address{display:none}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;font-size:.8125rem;color:var(--soft);margin:.2rem 0 0;padding-top:.6rem;border-top:1px solid var(--hair)}
#article{margin-top:2rem}
.notice{max-width:35rem;border-left:3px solid var(--line);background:var(--panel);padding:.6rem 1rem;margin:0 0 1.5rem}
.notice p{margin:0}

.row{display:grid;grid-template-columns:minmax(0,35rem) minmax(0,1fr);column-gap:2.25rem;align-items:start}
.row>p,.row>h1{grid-column:1;margin:0 0 1.15rem;font-family:var(--text);font-size:1.1875rem;line-height:1.62;hanging-punctuation:first}
article>h1,.row>h1{font-family:var(--text);font-weight:700;font-size:clamp(1.6rem,1.1rem + 2vw,2.25rem);line-height:1.2;margin:0 0 1rem;text-wrap:balance}
.row.section>p{font:600 .8125rem/1.4 var(--plain);letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin-bottom:.4rem}
.row.standfirst>p{font-size:1.25rem;line-height:1.5;color:var(--soft)}
.row.byline>p{font:.9375rem/1.5 var(--plain);color:var(--soft)}
.dateline{font-family:var(--plain);font-size:.875em;letter-spacing:.02em;color:var(--soft)}

.claim{text-decoration-line:underline;text-decoration-color:var(--line);text-decoration-thickness:1.5px;text-underline-offset:.24em;
  text-decoration-skip-ink:none;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.claim.solid{text-decoration-style:solid}.claim.dashed{text-decoration-style:dashed}
.claim.dotted{text-decoration-style:dotted;text-decoration-thickness:2px}.claim.double{text-decoration-style:double}
.claim.none{text-decoration-line:none}
.claim .claim{text-underline-offset:.4em}
.anonymous{font-style:italic}
.src,.cue{position:relative;border-radius:2px}
.src::before,.cue::before{content:var(--is,none);position:absolute;left:0;bottom:88%;font:600 .625rem/1 var(--plain);font-style:normal;
  letter-spacing:.03em;color:var(--link);background:var(--paper);padding:0 .15em;white-space:nowrap;pointer-events:none}
.src,.cue{--source:initial;--word:initial}.src{--is:var(--source)}.cue{--is:var(--word)}
.claim:target,.note:target,.place:target,.time:target,.event:target,.columns li:target,.check:target,sup:target{background:var(--lit)}
.src:target,.cue:target{background:var(--lit);outline:1px solid var(--line)}
main:has(.claim:target,.note:target) .row>:not(.notes){color:var(--faint)}
main:has(.claim:target,.note:target) .claim:target{color:var(--ink)}
.filtered .row>:not(.notes){color:var(--faint)}
.filtered .claim:not(.dim){color:var(--ink);background:var(--lit)}
.claim.dim{text-decoration-color:var(--edge)}
.note.dim,.note.dim *{color:var(--faint)}
.note.dim .rail i{border-color:var(--hair)!important}
::highlight(selection-in-address){background-color:var(--lit);color:var(--ink)}
sup{font:600 .6875rem/0 var(--plain);white-space:nowrap}
.ref{text-decoration:none;padding:.35em .18em}
.ref.check{color:var(--warn);font-weight:800}

.notes{grid-column:2;font-size:.8438rem;line-height:1.4;color:var(--soft)}
.notes ol{display:grid;grid-template-columns:minmax(0,1fr);list-style:none;margin:.3rem 0 1.1rem;padding:0}
.note{display:flex;gap:.5rem;margin-bottom:.6rem;padding:.05rem .3rem .05rem .2rem;border-radius:2px}
.note.check{color:var(--ink);border-left:3px solid var(--warn);background:var(--panel);padding:.35rem .6rem}
.note.check b,.note.check .number{color:var(--warn)}
.note .place{color:var(--soft);white-space:nowrap}
.rail{display:flex;flex:none;gap:4px;padding-left:1px}
.rail i{border-left:1.5px solid var(--edge)}
.rail i:last-child{border-color:var(--line)}
.rail i.dashed{border-left-style:dashed}.rail i.dotted{border-left:2px dotted var(--line)}
.rail i.double{border-left:4px double var(--line)}.rail i.none:last-child{border-color:var(--hair)}
.said{min-width:0}
.said b{font-weight:600;color:var(--ink)}
.said em{color:var(--ink)}
.number,.mentions a{font-weight:600;font-variant-numeric:tabular-nums;text-decoration:none;padding:.1em .2em}
.note>.number{flex:none;min-width:1.5em;padding:0}
.role{color:var(--soft)}
.how::before{content:"\\a";white-space:pre}
.own .how::before{content:" · ";white-space:normal}
.doubt{color:var(--warn)}
.evidence,.evidence summary{display:inline}
.evidence summary{cursor:pointer;color:var(--link)}
.evidence summary::before{content:"▸ "}.evidence[open] summary::before{content:"▾ "}
.evidence ul{margin:.1rem 0 .3rem;padding:0 0 0 1rem}
.evidence .acts{display:flex;flex-wrap:wrap;gap:.3rem .6rem;margin:.3rem 0;list-style:none;padding:0}
.fold,.notes label,.footnotes{display:none}
.unmarked .claim{text-decoration-line:none}
.unmarked .notes,.unmarked sup{display:none}
.unmarked .anonymous{font-style:inherit}
`.trim()
