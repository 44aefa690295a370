/** The desk's own pages: the bar, forms, the paste box, draft against source, the sheet of keys. */
export const deskStyles = `
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:0 1.25rem;border-bottom:1px solid var(--hair);margin-bottom:1rem;font-size:.9063rem}
.bar .brand{text-decoration:none;padding:.7rem 0;font-size:1.0625rem}
.bar nav{display:flex;flex-wrap:wrap;gap:0 1.1rem;flex:1}
.bar nav a{display:inline-block;padding:.75rem 0;text-decoration:none}
.bar nav a:hover{text-decoration:underline}
.bar nav a[aria-current]{color:var(--ink);font-weight:600}
.bar button{border:0;background:none;color:var(--link);padding:.75rem .3rem;min-width:44px}

button,input,select,textarea{font:inherit;color:inherit}
button{min-height:44px;padding:.5rem 1.1rem;border:1px solid var(--edge);border-radius:6px;background:var(--panel);cursor:pointer}
button:hover:not(:disabled){border-color:var(--line)}
button:disabled{color:var(--faint);cursor:default}
button.main:disabled{background:var(--panel);border-color:var(--edge);color:var(--faint)}
button.main:enabled{background:var(--link);border-color:var(--link);color:var(--paper);font-weight:600}
button.quiet{min-height:0;padding:.15rem .5rem;font-size:.8125rem;background:none;color:var(--link)}
input:not([type=checkbox],[type=file]),select,textarea{background:var(--paper);border:1px solid var(--faint);border-radius:6px;padding:.5rem .6rem;min-height:44px;max-width:100%}
input[type=file]{max-width:100%;padding:.6rem 0;min-height:44px}
textarea{display:block;width:100%;padding:.8rem 1rem;line-height:1.5;font-family:var(--text);font-size:1.0625rem;resize:vertical}

claim-filters{display:block;border-top:1px solid var(--hair)}
.filters{display:flex;flex-wrap:wrap;align-items:end;gap:.5rem .9rem;padding:.6rem 0;font-size:.8438rem}
.filters label{display:block;flex:1 1 7.5rem;max-width:12rem}
.filters label span{display:block;color:var(--soft)}
.filters select,.filters input{width:100%;min-height:44px;padding:.3rem .5rem}
.filters output{color:var(--soft);padding:.75rem 0;white-space:nowrap}
.filters .all{padding:.75rem 0}

.lead{font-family:var(--text);font-size:1.1875rem;line-height:1.55;max-width:38rem;color:var(--soft);margin:.2rem 0 1.4rem}
.plainpage{max-width:44rem}
.plainpage h1,.desk h1,.checkpage h1,side-by-side h1{font-family:var(--text);font-size:clamp(1.6rem,1.1rem + 2vw,2.25rem);line-height:1.2;margin:.5rem 0;text-wrap:balance}
.plainpage h2,.desk h2,side-by-side h2{font-size:1.0625rem;margin:2rem 0 .5rem}
.plainpage p,.plainpage li{line-height:1.6}
.plainpage li{margin-bottom:.35rem}
.desk,.plainpage,.checkpage{margin-top:1.5rem}
paste-box,reading-page,side-by-side,read-here{display:block}
.paste{max-width:44rem}
.paste.over textarea{outline:2px dashed var(--line);outline-offset:3px}
.paste .fields{display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin:.6rem 0}
.paste .fields label{flex:1 1 12rem}
.paste .fields span,.paste .over-label{display:block;font-size:.8438rem;color:var(--soft)}
.paste .fields input{width:100%}
.paste .do{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1.2rem;margin-top:.8rem}
.paste summary{cursor:pointer;padding:.7rem 0;color:var(--link)}
.hint{font-size:.8438rem;color:var(--soft);margin:.3rem 0}
.inline{display:inline}
button.link{border:0;background:none;padding:0 .2rem;color:var(--link);text-decoration:underline;text-underline-offset:.15em}
.twocol{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:0 3rem}
.twocol>section{min-width:0}
.recent{list-style:none;padding:0;margin:0}
.recent li{padding:.2rem 0;border-bottom:1px solid var(--hair)}
.recent a{display:inline-block;padding:.5rem 0;font-family:var(--text);font-size:1.0625rem}
.figure-example{border:1px solid var(--hair);border-radius:8px;padding:1.1rem 1.25rem .2rem;background:var(--panel);margin:2rem 0 0}
.figure-example figcaption{font-size:.8438rem;color:var(--soft);margin-bottom:.8rem}
.keys{border-collapse:collapse;width:auto}
kbd{font:600 .8125rem/1.4 ui-monospace,monospace;border:1px solid var(--edge);border-bottom-width:2px;border-radius:4px;padding:.05rem .4rem;background:var(--panel);white-space:nowrap}
.exports a{display:inline-block;padding:.7rem .9rem .7rem 0}

.findings{list-style:none;padding:0;margin:0}
.findings li{padding:.5rem .8rem;margin-bottom:.5rem;border-left:3px solid var(--edge);background:var(--panel);border-radius:2px}
.findings li.differs{border-color:var(--warn)}
.findings li:target,.findings li.lit{background:var(--lit)}
.findings b{font-weight:600}.findings .differs b{color:var(--warn)}
.findings .where a{display:inline-block;padding:.55rem .8rem .55rem 0}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem 2rem;margin-top:1.5rem}
.side{min-width:0;max-height:75vh;overflow:auto;padding:.2rem .8rem .8rem;border:1px solid var(--hair);border-radius:6px}
.side h2{position:sticky;top:-.2rem;margin:0 -.8rem .6rem;padding:.6rem .8rem;background:var(--panel);border-bottom:1px solid var(--hair);z-index:1}
.side p{font-family:var(--text);font-size:1.0625rem;line-height:1.6;margin:0 0 .9rem}
.side p.headline{font-weight:700;font-size:1.25rem;line-height:1.3}
.found{border-bottom:2px solid var(--line);border-radius:2px;text-decoration:none;color:inherit}
.found.differs{border-bottom:2px dashed var(--warn);background:color-mix(in srgb,var(--warn) 9%,transparent)}
.found:target,.found.lit{background:var(--lit);outline:1px solid var(--line)}
.side sup a{text-decoration:none;padding:.35em .18em}
@media (max-width:48rem){.sides{grid-template-columns:minmax(0,1fr)}.side{max-height:none}}

.parts-nav{font-size:.8438rem;background:var(--panel);padding:.3rem 1rem;margin-bottom:1.5rem}
.parts-nav ul{columns:24rem;list-style:none;padding:0;margin:0}.parts-nav a{display:inline-block;padding:.5rem 0}.parts-nav a[aria-current]{font-weight:650;color:var(--ink)}
progress{width:100%;height:.6rem;accent-color:var(--link)}
.told{position:fixed;left:50%;bottom:1.5rem;translate:-50%;background:var(--ink);color:var(--paper);padding:.6rem 1.1rem;border-radius:6px;font-size:.9063rem;z-index:3;max-width:90vw}
.told:empty{display:none}
dialog{border:1px solid var(--edge);border-radius:8px;background:var(--paper);color:var(--ink);padding:1.2rem 1.5rem;max-width:min(36rem,92vw);max-height:85vh;overflow:auto}
dialog::backdrop{background:rgb(0 0 0/.35)}
dialog h2{margin:.1rem 0 .6rem;font-size:1.0625rem}
dialog textarea{font:.875rem/1.5 var(--plain)}
@media (min-width:54.01rem){claim-filters>.fold,claim-filters>label{display:none}}
@media (max-width:54rem){.fold:not(:checked)~.filters{display:none}.filters label{max-width:none;flex:1 1 9rem}.acts .quiet{min-height:44px;padding:.5rem .9rem}}
@media (max-width:30rem){.bar nav{order:3;flex-basis:100%}.bar .brand{flex:1}}
`.trim()
