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

u{text-decoration:none;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
u:is(.certain,.probable,.possible,.unknown){text-decoration:underline solid var(--line) 1.5px;text-underline-offset:.24em;text-decoration-skip-ink:none}
u.probable{text-decoration-style:dashed}
u.possible{text-decoration-style:dotted;text-decoration-thickness:2px}
u.unknown{text-decoration-style:double}
u u{text-underline-offset:.4em}
.src,.cue{--source:initial;--word:initial;position:relative;border-radius:2px}
.src{--is:var(--source)}.cue{--is:var(--word)}
.src::before,.cue::before{content:var(--is,none);position:absolute;left:0;bottom:88%;font:600 .625rem/1 var(--plain);letter-spacing:.03em;
  color:var(--link);background:var(--paper);padding:0 .15em;white-space:nowrap;pointer-events:none}
:target:is(article :not(.row>*),.columns li){background:var(--lit);color:var(--ink)}
.cue:target{outline:1px solid var(--line)}
.chosen{background:var(--lit);color:var(--ink)}
main:has(u:target,article li:target,.chosen) .row>:first-child{color:var(--faint)}
.filtered .row>:first-child{color:var(--faint)}
.filtered u:not(.dim){color:var(--ink);background:var(--lit)}
u.dim{text-decoration-color:var(--edge)}
li.dim,li.dim *{color:var(--faint)}
li.dim :is(i,a){border-color:var(--hair)}
::highlight(selection-in-address){background-color:var(--lit);color:var(--ink)}
sup{font:600 .6875rem/0 var(--plain);white-space:nowrap}
sup a{text-decoration:none;padding:.35em .18em}
sup[id] a{color:var(--warn);font-weight:800}

.row>section{grid-column:2;font-size:.8438rem;line-height:1.4;color:var(--soft)}
.row h2{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.row h2 input,.footnotes{display:none}
.row ol{display:grid;grid-template-columns:minmax(0,1fr);list-style:none;margin:.3rem 0 1.1rem;padding:0}
.row li{display:flex;gap:4px;margin-bottom:.6rem;padding:.05rem .3rem .05rem .2rem;border-radius:2px}
.row li p{margin:0}
.row li>i{flex:none;border-left:1.5px solid var(--edge)}
.row li>a{flex:none;min-width:2.4em;padding-left:.45rem;border-left:1.5px solid var(--line);font-weight:600;font-variant-numeric:tabular-nums;text-decoration:none}
.row li.probable>a{border-left-style:dashed}
.row li.possible>a{border-left:2px dotted var(--line)}
.row li.unknown>a{border-left:4px double var(--line)}
.row li.outlet>a{border-left:1.5px solid var(--hair)}
.row li p a{color:inherit;text-decoration:none}
.row li p a:hover{text-decoration:underline}
.row li :is(b,em){color:var(--ink)}
.row li b{font-weight:600}
.row li.check{gap:.5rem;color:var(--ink);border-left:3px solid var(--warn);background:var(--panel);padding:.35rem .6rem}
.row li.check>a{min-width:0;padding:0;border:0}
.row li.check :is(b,a){color:var(--warn)}
small{color:var(--soft);font-size:1em;white-space:nowrap}
.number{font-weight:600;font-variant-numeric:tabular-nums;text-decoration:none;padding:.1em .2em}
.role{color:var(--soft)}
.doubt{color:var(--warn)}
.evidence{margin:.2rem 0 .3rem;padding:0;list-style:none}
.row .evidence li{display:block;margin:0;padding:0}
.row .evidence a{border:0;padding:0;font-weight:400;color:var(--link)}
.acts{display:flex;flex-wrap:wrap;gap:.3rem .6rem;margin:.3rem 0}
.unmarked u{text-decoration-line:none}
.unmarked .row>section,.unmarked sup{display:none}
.unmarked .row>:first-child i{font-style:inherit}
`.trim()
