/** Paper: the text, then its notes as numbered footnotes, black on white. And forced colours, where lines alone tell. */
export const paperStyles = `
@media (forced-colors:active){
  u:is(.certain,.probable,.possible,.unknown){text-decoration-color:LinkText}.row li :is(i,a){border-color:CanvasText}
  u:target,li:target,.chosen,.filtered u:not(.dim){outline:2px solid Highlight}
  .map circle{fill:LinkText}.line li::before{border-color:LinkText}li.dim,li.dim *{color:GrayText}
}
@media print{
  :root,:root[data-theme=dark]{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--faint:#333;--hair:#999;--line:#000;--link:#000;--lit:transparent;--warn:#000;--panel:transparent;--land:#eee;--edge:#999}
  @page{margin:18mm 20mm}
  body{max-width:none;padding:0;font-size:10pt}
  nav,.skip,.acts,.row h2,claim-filters,.bar,.exports{display:none!important}
  .address{display:inline}
  #article,article{display:flex;flex-direction:column}
  article,.row,.row>section{display:contents}
  article>h1,.row>:first-child{order:1;font-size:11.5pt;line-height:1.5;color:#000!important}
  article>h1,.row>h1:first-child{font-size:19pt;line-height:1.2}
  .row.standfirst>p{font-size:13pt}
  .notice{order:0}
  .footnotes{display:block;order:2;font-size:11pt;margin:1rem 0 .4rem;border-top:1px solid #999;padding-top:.6rem;break-after:avoid}
  .row ol{display:block;order:3;margin:0;font-size:9pt;color:#000}
  .row li{margin:0 0 .3rem!important;break-inside:avoid}
  .row li div p{display:inline}
  .row li p+p::before{content:" · "}
  .row li.check{border:0;padding:0}
  .number{padding:0 .3em 0 0}
  a{text-decoration:none}
  .below{display:block;font-size:9pt}
  .list h2{break-after:avoid}
  tr,.list li,svg{break-inside:avoid}
}
`.trim()
