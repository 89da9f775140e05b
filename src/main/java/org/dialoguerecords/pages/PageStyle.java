package org.dialoguerecords.pages;

import java.util.Locale;

/** How pages look: on a screen, light or dark, wide or narrow, and on paper. */
final class PageStyle {

    private static final String RULES = """
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
            body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere;
            font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
            main{max-width:58rem;margin:0 auto;padding:1.5rem 1rem 4rem}
            h1{font-size:1.7rem;line-height:1.25;margin:0 0 .4rem;text-wrap:balance}
            h2{font-size:1.25rem;line-height:1.3;margin:2.4rem 0 .6rem;padding-bottom:.25rem;border-bottom:2px solid var(--strong)}
            h3{font-size:1rem;margin:1.4rem 0 .2rem}
            p{margin:.4rem 0}
            a{color:var(--link)}
            .facts,.id,caption,.why td,dd{color:var(--muted)}
            .lead{font-size:1.2rem;line-height:1.45;margin:1rem 0 0;padding-left:.8rem;border-left:.25rem solid var(--strong)}
            nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;padding:0;margin:1.2rem 0 0;font-size:.9rem}
            section ul{padding-left:1.2rem}
            section li{margin:.35rem 0}
            figure{margin:1rem 0}
            figure svg{display:block;height:auto;max-width:100%}
            .represented svg{width:30rem}
            .trend{overflow-x:auto}
            .trend svg{width:100%;min-width:40rem}
            table{width:100%;border-collapse:collapse}
            caption{text-align:left;font-size:.9rem;padding-bottom:.4rem}
            th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-top:1px solid var(--rule)}
            thead th{font-size:.85rem;border-top:0}
            tbody th{font-weight:600}
            tr>:last-child{padding-right:0}
            .id{font-size:.85rem;font-weight:400}
            .why td{border-top:0;padding-top:0;font-size:.9rem}
            .agrees,.contradicts,.undecided{font-weight:600}
            .agrees{color:var(--right)}
            .contradicts{color:var(--alarm)}
            .undecided{color:var(--open)}
            .states th:first-child{width:36%}
            #silent p{font-size:.9rem;line-height:1.4}
            .figures,.series,.states{table-layout:fixed}
            .figures th:first-child{width:44%}
            .counts th:first-child{width:62%}
            .series th:first-child{width:26%}.series th:last-child{width:22%}
            .days{white-space:nowrap}
            .states .id{display:inline-block;width:2.7rem}
            .tag{display:inline-block;font-size:.8rem;line-height:1.3;padding:.1rem .45rem;margin-right:.4rem;
            border:1px solid;border-radius:.2rem;white-space:nowrap}
            dt{font-weight:600}
            dd{margin:0 0 .4rem}
            @media print,(min-width:60rem){
            .represented{float:left;margin-right:2rem}
            #silent{display:flow-root}
            #silent+section{clear:both}
            }
            @media (max-width:34rem){
            h1{font-size:1.4rem}.lead{font-size:1.08rem}
            th,td{padding-right:.5rem}
            .represented{margin-inline:-1rem}
            .figures,.series{font-size:.85rem}
            .figures tr{display:grid;grid-template-columns:1fr 1fr 1fr;padding:.3rem 0;border-top:1px solid var(--rule)}
            .figures thead tr,.figures .why{border-top:0}
            .figures th,.figures td{width:auto;border:0;padding:.1rem .5rem .1rem 0}
            .figures th:first-child,.why td{grid-column:1/-1}
            .series th:first-child{width:34%}.series th:last-child{width:25%}
            .states tr{display:grid;border-top:1px solid var(--rule);padding:.4rem 0}
            .states thead tr{display:none}
            .states th,.states td{width:auto;border:0;padding:0}
            }
            @media print{
            @page{margin:18mm}
            html{font-size:9.5pt}main{max-width:none;padding:0}nav{display:none}
            h2{margin-top:1.4rem}th,td{padding-top:.15rem;padding-bottom:.15rem}.figures .why td{padding-top:0}
            h2,h3,caption,thead{break-after:avoid}tr,figure,li{break-inside:avoid}
            .represented{margin-top:0}.represented svg{width:auto;height:175mm}
            .trend{overflow:visible}.trend svg{min-width:0}
            body,.tag{-webkit-print-color-adjust:exact;print-color-adjust:exact}
            a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em}
            }
            """;

    private PageStyle() {}

    static String css() {
        StringBuilder css = new StringBuilder(Colour.ofPage()).append(RULES);
        for (Manner manner : Manner.values()) {
            css.append('.').append(name(manner)).append("{background:").append(property(manner.fill()));
            css.append(";color:").append(property(manner.letters()));
            css.append(";border-color:").append(property(manner.frame()));
            css.append(manner == Manner.PERHAPS ? ";border-style:dashed}\n" : "}\n");
        }
        return css.toString();
    }

    /** The class of what is coloured as a manner is. */
    static String name(Manner manner) {
        return "is-" + manner.name().toLowerCase(Locale.ROOT);
    }

    private static String property(Colour colour) {
        return "var(" + colour.property() + ")";
    }
}
