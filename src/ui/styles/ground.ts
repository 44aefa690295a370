/** Colours, type and the ground of every page. Colour alone tells nothing; every pair of colours that meets has its contrast. */

const dark = `
  --paper:#191816; --ink:#e9e5dd; --soft:#aaa398; --faint:#8f887d; --hair:#3a3732; --line:#7fb0de; --link:#9cc4ea; --lit:#463a14;
  --warn:#eba377; --panel:#22201d; --land:#33302b; --edge:#57524a;`

export const ground = `
:root{
  color-scheme:light dark;
  --paper:#fcfbf8; --ink:#1f1d1a; --soft:#5d5850; --faint:#716b62; --hair:#dcd7cd; --line:#2a5d8f; --link:#1d4f80; --lit:#fbeec4;
  --warn:#94390f; --panel:#f5f2eb; --land:#e4dfd4; --edge:#bdb6a8;
  --text:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif;
  --plain:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}
}}
:root[data-theme=dark]{color-scheme:dark;${dark}
}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}
html{font-size:100%;scroll-padding-top:4rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:68rem;padding:1.25rem clamp(1rem,4vw,2.5rem) 4rem;background:var(--paper);color:var(--ink);
  font:1rem/1.45 var(--plain);overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--line);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.75rem 1rem;z-index:2}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.brand{font-weight:650;color:var(--ink);letter-spacing:.01em;margin:0}
q{quotes:"“" "”"}
footer{border-top:1px solid var(--hair);margin-top:2rem;padding-top:.6rem;font-size:.8125rem;color:var(--soft)}
footer p{margin:.2rem 0}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`.trim()
