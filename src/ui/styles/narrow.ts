/** Narrow screens: notes fold under their paragraph, filters under their button, tables into lines; targets of 44 px. */
export const narrowStyles = `
@media (max-width:54rem){
  .row{display:block}
  .row>p{margin-bottom:.5rem}
  .notes{margin-bottom:1.1rem}
  .fold{display:block;position:absolute;opacity:0;width:1px;height:1px}
  .notes label,claim-filters>label{display:block;min-height:44px;padding:.7rem 0;cursor:pointer;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
  .notes label::before,claim-filters>label::before{content:"▸ ";color:var(--link)}
  .fold:checked+label::before{content:"▾ "}
  .fold:focus-visible+label{outline:2px solid var(--line);outline-offset:2px}
  .notes label .count,claim-filters>label{color:var(--link);font-weight:600}
  .notes ol{display:none;margin-top:0}
  .fold:checked~ol,.notes:has(:target)>ol{display:block}
  .note{font-size:.9375rem;margin-bottom:.8rem}
  .number,.mentions a,.evidence summary{display:inline-block;padding:.7rem .5rem .7rem 0}.mentions a{margin:-.5rem 0}
  .note>.number{padding:0 .3rem 0 0;min-height:44px}
  .ref{padding:.9em .18em}
}
@media (max-width:30rem){
  thead{display:none}tr{display:block;padding:.3rem 0;border-bottom:1px solid var(--hair)}
  tbody th,td{display:inline;white-space:normal;border:0;padding:0}td::before{content:" · "}
  td.mentions{display:block}td.mentions::before{content:none}
}
`.trim()
