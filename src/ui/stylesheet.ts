/** The one stylesheet. Lines tell how sure a source is; colour alone tells nothing. */
export const stylesheet = `
:root{
  color-scheme:light dark;
  --paper:#fcfbf8; --ink:#1f1d1a; --soft:#5d5850; --hair:#dcd7cd; --line:#2a5d8f; --link:#1d4f80; --lit:#fbeec4; --warn:#94390f;
  --text:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif;
  --plain:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
}
@media (prefers-color-scheme:dark){:root{
  --paper:#191816; --ink:#e9e5dd; --soft:#aaa398; --hair:#3a3732; --line:#7fb0de; --link:#9cc4ea; --lit:#463a14; --warn:#eba377;
}}
*{box-sizing:border-box}
html{font-size:100%;scroll-padding-top:3rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:68rem;padding:1.25rem clamp(1rem,4vw,2.5rem) 4rem;background:var(--paper);color:var(--ink);
  font:1rem/1.45 var(--plain);overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--line);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

header{border-bottom:1px solid var(--hair);padding-bottom:.9rem;margin-bottom:2rem;font-size:.875rem;color:var(--soft)}
header p{margin:.15rem 0}
.brand{font-weight:650;color:var(--ink);letter-spacing:.01em}
nav{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:.2rem 0}
nav a{display:inline-block;padding:.6rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem}

.row{display:grid;grid-template-columns:minmax(0,35rem) minmax(0,1fr);column-gap:2.25rem}
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
.claim:target,.note:target,.place:target,.time:target,.event:target,.columns li:target,.checks li:target{background:var(--lit)}
[class^="l-"]:target,.anonymous:target{background:var(--lit);outline:1px solid var(--line)}
sup{font:600 .6875rem/0 var(--plain);white-space:nowrap}
.ref{text-decoration:none;padding:.35em .18em}
.ref.check{color:var(--warn);font-weight:800}

.notes{grid-column:2;font-size:.8438rem;line-height:1.4;color:var(--soft)}
.notes ol{list-style:none;margin:.3rem 0 1.1rem;padding:0}
.note{display:flex;gap:.45rem;margin-bottom:.6rem;padding:.05rem .3rem .05rem 0;border-radius:2px}
.rail{display:flex;flex:none;gap:4px;padding-left:1px}
.rail i{border-left:1.5px solid var(--hair)}
.rail i:last-child{border-color:var(--line)}
.rail i.dashed{border-left-style:dashed}.rail i.dotted{border-left:2px dotted var(--line)}
.rail i.double{border-left:4px double var(--line)}.rail i.none:last-child{border-color:var(--hair)}
.said{min-width:0}
.said b{font-weight:600;color:var(--ink)}
.said em{color:var(--ink)}
.number{font-weight:600;font-variant-numeric:tabular-nums;text-decoration:none;padding:.1em .2em}
.note>.number{flex:none;min-width:1.5em;padding:0}
.role{color:var(--soft)}
.how::before{content:"\\a";white-space:pre}
.doubt{color:var(--warn)}
.evidence,.evidence summary{display:inline}
.evidence summary{cursor:pointer;color:var(--link)}
.evidence summary::before{content:"▸ "}.evidence[open] summary::before{content:"▾ "}
.evidence ul{margin:.1rem 0 .3rem;padding:0 0 0 1rem}
q{quotes:"“" "”"}
.fold,.notes label,.footnotes{display:none}

.below{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,29rem),1fr));gap:0 3rem;border-top:1px solid var(--hair);margin-top:2rem;padding-top:.5rem;font-size:.9063rem}
.list h2{font-size:1rem;margin:1.2rem 0 .4rem}
.list .count{font-weight:400;color:var(--soft)}
.list ul{margin:0;padding-left:1.1rem}.list li{margin-bottom:.3rem}
.list p{margin:0;color:var(--soft)}
.checks,.columns{list-style:none}.list .checks,.list .columns{padding:0}
.checks b{color:var(--warn);font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.8438rem}
th,td{text-align:left;font-weight:400;padding:.3rem .8rem .3rem 0;vertical-align:top;border-bottom:1px solid var(--hair)}
thead th{color:var(--soft)}
.mentions a{display:inline-block;min-width:1.5em}
.figure{white-space:nowrap;font-variant-numeric:tabular-nums}
.wide{grid-column:1/-1}
footer{border-top:1px solid var(--hair);margin-top:2rem;font-size:.8125rem;color:var(--soft)}

@media (max-width:54rem){
  .row{display:block}
  .row>p{margin-bottom:.5rem}
  .notes{margin-bottom:1.1rem}
  .fold{display:block;position:absolute;opacity:0;width:1px;height:1px}
  .notes label{display:block;min-height:44px;padding:.7rem 0;cursor:pointer;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
  .notes label::before{content:"▸ ";color:var(--link)}
  .fold:checked+label::before{content:"▾ "}
  .fold:focus-visible+label{outline:2px solid var(--line);outline-offset:2px}
  .notes label .count{color:var(--link);font-weight:600}
  .notes ol{display:none;margin-top:0}
  .fold:checked~ol,.notes:has(:target)>ol{display:block}
  .note{font-size:.9375rem;margin-bottom:.8rem}
  .number,.evidence summary{padding:.6rem .4rem .6rem 0}
}
@media (max-width:30rem){
  thead{display:none}tr{display:block;padding:.3rem 0;border-bottom:1px solid var(--hair)}
  tbody th,td{display:inline;white-space:normal;border:0;padding:0}td::before{content:" · "}
  td.mentions{display:block}td.mentions::before{content:none}
}
@media (forced-colors:active){.claim{text-decoration-color:LinkText}.rail i{border-color:CanvasText!important}
  .claim:target,.note:target{outline:2px solid Highlight}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
  :root{--paper:#fff;--ink:#000;--soft:#333;--hair:#999;--line:#000;--link:#000;--lit:transparent;--warn:#000}
  @page{margin:18mm 20mm}
  body{max-width:none;padding:0;font-size:10pt}
  nav,.skip,.evidence,.notes label,.fold,.notes h2{display:none!important}
  main,article{display:flex;flex-direction:column}
  article,.row,.notes{display:contents}
  article>h1,.row>p,.row>h1{order:1;font-size:11.5pt;line-height:1.5}
  article>h1,.row>h1{font-size:19pt}
  .footnotes{display:block;order:2;font-size:11pt;margin:1rem 0 .4rem;border-top:1px solid #999;padding-top:.6rem;break-after:avoid}
  .notes ol{display:block!important;order:3;margin:0;font-size:9pt;color:#000}
  .note{margin-bottom:.3rem;break-inside:avoid}
  .how::before{content:" · "}
  a{text-decoration:none}
  .below{display:block;font-size:9pt}
  .list{break-inside:avoid-page}
}
`.trim()
