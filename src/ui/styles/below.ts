/** What stands below the article. */
export const belowStyles = `
.below{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,29rem),1fr));gap:0 3rem;border-top:1px solid var(--hair);margin-top:2rem;padding-top:.5rem;font-size:.9063rem}
.list{min-width:0}
.list h2{font-size:1rem;margin:1.4rem 0 .4rem}
.list .count{font-weight:400;color:var(--soft)}
.list ul{margin:0;padding-left:1.1rem}.list li{margin-bottom:.3rem}
.list p{margin:0;color:var(--soft)}
.checks,.columns{list-style:none}.list .checks,.list .columns{padding:0}
.checks>li>a:first-child{color:var(--warn);font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.8438rem}
th,td{text-align:left;font-weight:400;padding:.3rem .8rem .3rem 0;vertical-align:top;border-bottom:1px solid var(--hair)}
thead th{color:var(--soft)}
#people li{color:var(--soft)}
#dates td,#places td{font-variant-numeric:tabular-nums}
.wide{grid-column:1/-1}

.list .line{list-style:none;display:flex;flex-wrap:wrap;margin:.6rem 0 .8rem;padding:0;row-gap:.9rem}
.line li{position:relative;padding:.85rem 1.4rem 0 0;margin:0;border-top:2px solid var(--edge)}
.line li::before{content:"";position:absolute;top:-6px;left:0;width:10px;height:10px;border-radius:50%;background:var(--paper);border:2px solid var(--line)}
.line .published::before{background:var(--line)}
.line a{text-decoration:none}.line a:hover{text-decoration:underline}
.line .published{font-weight:600}.line .role{font-weight:400}

.map{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1rem 2rem;align-items:start}
.map svg{display:block;width:100%;height:auto;border:1px solid var(--hair);background:var(--panel);border-radius:4px}
.map .land{fill:var(--land);stroke:var(--edge);stroke-width:1px;vector-effect:non-scaling-stroke}
.map .borders{fill:none;stroke:var(--edge);stroke-width:.75px;vector-effect:non-scaling-stroke}
.map circle{fill:var(--link);stroke:var(--paper);stroke-width:2px;vector-effect:non-scaling-stroke}
.map text{fill:var(--paper);text-anchor:middle;font-family:var(--plain);font-weight:650}
.map ol{list-style:none;margin:0;padding:0}
.map ol:first-child{grid-column:1/-1}
.pin{display:inline-block;min-width:1.5em;text-align:center;border-radius:1em;background:var(--link);color:var(--paper);font-weight:650;font-size:.8125rem;margin-right:.5em}
@media (max-width:54rem){.map{display:block}.map svg{margin-bottom:.8rem}}
`.trim()
