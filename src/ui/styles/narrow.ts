/**
 * Narrow screens: notes fold to one line under their paragraph (the same list, cut), the one that is chosen comes up from below; filters
 * stand under their button, tables in lines; targets of 44 px.
 */
export const narrowStyles = `
.close{display:none}
@media screen and (max-width:54rem){
  .row{display:block}
  .row>:first-child{margin-bottom:.3rem}
  .row>section{position:relative;min-height:44px;margin-bottom:1rem;font-size:.9375rem}
  .row h2{position:static;width:auto;height:auto;clip-path:none;font-size:inherit;overflow:visible}
  .row label{display:block;min-height:44px;padding:.7rem .5rem .7rem 0;color:var(--link);cursor:pointer}
  .row label::before,claim-filters>label::before{content:"▾ "}
  .row h2 input,.fold{display:block;position:absolute;opacity:0;width:1px;height:1px;margin:0}
  .row label:focus-within,.fold:focus-visible+label{outline:2px solid var(--line);outline-offset:2px}
  .row ol{margin:0}
  .row li{margin-bottom:.8rem}
  .row li>a{min-height:44px}
  .row>section:not(:has(:checked,li:target,ol :focus-visible)){
    display:flex;align-items:baseline;white-space:nowrap;
    label::before{content:"▸ "}
    label::after{content:"";position:absolute;inset:0}
    ol{flex:1;display:block;overflow:hidden;text-overflow:ellipsis}
    ol>li:not(.chosen),ol>li:not(.chosen) :is(div,p:first-child){display:inline;padding:0}
    ol>li.check,ol>li.again:not(.chosen),ol>li:not(.chosen)>:is(a,i),ol>li:not(.chosen) p+p{display:none}
    ol>li:not(.check,.chosen)~li:not(.check,.chosen)::before{content:"; "}
  }
  .row li.chosen{position:fixed;inset:auto 0 0;z-index:2;margin:0;padding:.9rem 1.1rem;max-height:60vh;overflow:auto;white-space:normal;
    background:var(--paper);border-top:1px solid var(--edge);box-shadow:0 -.5rem 1.5rem rgb(0 0 0/.15);border-radius:0}
  .close{display:inline-block}
  claim-filters>label{display:block;min-height:44px;padding:.7rem 0;color:var(--link);font-weight:600;cursor:pointer}
  .fold:not(:checked)+label::before{content:"▸ "}
  .number,.list a{display:inline-block;padding:.5rem .3rem .5rem 0}.list a{margin:-.3rem 0}
  sup a{padding:.9em .18em}
}
@media screen and (max-width:30rem){
  thead{display:none}tr{display:block;padding:.3rem 0;border-bottom:1px solid var(--hair)}
  tbody th,td{display:inline;white-space:normal;border:0;padding:0}td::before{content:" · "}
}
`.trim()
