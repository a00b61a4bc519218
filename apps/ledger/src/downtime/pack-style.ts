/** Black on white, for any printer, and for eyes that have been open for twenty hours. */
export const PACK_STYLE = `
*{box-sizing:border-box}
@page{size:A4;margin:11mm 12mm}
html{background:#fff;color:#000;font:9.5pt/1.32 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums}
body{margin:0 auto;max-width:186mm}
@media screen{body{padding:10mm 4mm}section{margin-bottom:12mm}}
section{break-after:page}section:last-child{break-after:auto}
header{display:flex;justify-content:space-between;align-items:baseline;border-bottom:2.2pt solid #000;padding-bottom:1.5mm}
h1{font-size:19pt;line-height:1;margin:0;letter-spacing:-.01em}
h2{font-size:11pt;margin:0 0 1.4mm}
header p{margin:0;text-align:right}
.simulated{border:1.6pt dashed #000;text-align:center;font-weight:700;padding:.8mm;margin:1.4mm 0 0;letter-spacing:.06em}
.authorises{border:1.6pt solid #000;padding:2mm 3mm;margin:2.6mm 0;font-size:10.5pt;font-weight:600}
.who{display:grid;grid-template-columns:1fr 47mm;gap:5mm}
dl{display:grid;grid-template-columns:34mm 1fr;gap:1.1mm 3mm;margin:0;align-items:baseline}
dt{font-size:8.5pt}dd{margin:0;font-weight:600}
.big{font-size:16.5pt;line-height:1.12;font-weight:700;letter-spacing:.01em}
.code{font:600 9.5pt/1.3 "SFMono-Regular",Menlo,Consolas,"Liberation Mono",monospace}
figure{margin:0}figure svg{display:block;width:47mm;height:47mm}
figcaption{font-size:6.8pt;line-height:1.25;margin-top:1mm;overflow-wrap:anywhere}
.rule{border-top:.8pt solid #000;margin:3mm 0 2.2mm}
.two{display:grid;grid-template-columns:1fr 55mm;gap:6mm}
ol{margin:0;padding-left:5.2mm}ol li{margin-bottom:1mm;padding-left:.8mm}
ul{margin:0 0 2.4mm;padding-left:4mm}
table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.5mm 2mm .5mm 0;font-weight:400}
td.number{font-weight:700;white-space:nowrap;text-align:right;padding-right:0}
.small{font-size:7.6pt;line-height:1.28;margin:1mm 0 0}
.form{border:1.2pt solid #000;padding:2.6mm 3.2mm}
.form h2{display:flex;justify-content:space-between;align-items:baseline;font-size:13pt;margin:0 0 1mm}
.form h2 span{font-size:9.5pt}
.blanks{display:grid;gap:1.5mm 4mm;margin-top:1.5mm}
.blank{border-bottom:.8pt solid #000;min-height:8.4mm;font-size:7.6pt;line-height:1.1}
.blank.tall{min-height:10.5mm}
.box{border:.8pt solid #000;min-height:19mm;padding:1mm 1.4mm;font-size:7.6pt;line-height:1.1}
.verdict{display:flex;align-items:center;gap:6mm;margin-top:2.6mm;font-weight:600}
.tick{display:inline-flex;align-items:center;gap:1.8mm;white-space:nowrap;font-weight:700}
.tick::before{content:"";width:5mm;height:5mm;border:1.4pt solid #000;flex:none}
.ticks{display:flex;flex-wrap:wrap;gap:1.6mm 7mm;margin-top:2mm;align-items:center}
.instruction{margin-left:auto;overflow-wrap:anywhere}
.sheet{padding:4mm 4.5mm}.sheet .blank.tall{min-height:13.5mm}.sheet .box{min-height:27mm}
.cut{display:flex;align-items:center;gap:3mm;margin:5.5mm -12mm;font-size:8pt}
.cut::before,.cut::after{content:"";flex:1;border-top:1pt dashed #000}
@media screen and (max-width:186mm){.who,.two{grid-template-columns:1fr}dl{grid-template-columns:26mm 1fr}.code{overflow-wrap:anywhere}.cut{margin:5.5mm -4mm}header,.form h2{flex-wrap:wrap;gap:1mm}}
`.trim();
