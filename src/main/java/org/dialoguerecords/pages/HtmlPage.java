package org.dialoguerecords.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A page that needs nothing else: sections under headings, with a list of them at the top.
 *
 * <p>It is XML as well as HTML, has no script, and forbids itself to load anything.
 */
final class HtmlPage {

    private final String title;
    private final String heading;
    private final Markup intro = new Markup();
    private final Markup body = new Markup();
    private final Map<String, String> sections = new LinkedHashMap<>();

    /**
     * A page.
     *
     * @param title what it is called elsewhere
     * @param heading what stands over it
     */
    HtmlPage(String title, String heading) {
        this.title = title;
        this.heading = heading;
    }

    /** What stands under the heading. */
    Markup intro() {
        return intro;
    }

    /** A section under a heading. */
    void section(String id, String heading, Consumer<Markup> content) {
        sections.put(id, heading);
        body.open("section id='{}'", id).text(heading, "h2");
        content.accept(body);
        body.close();
    }

    /** A section with a list, if there is anything in it. */
    void list(String id, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            section(id, heading, content -> list(content, lines));
        }
    }

    /** The whole page. */
    String html() {
        Markup page = new Markup().insert("<!DOCTYPE html>\n");
        page.open("html xmlns='http://www.w3.org/1999/xhtml' lang='en'").open("head");
        page.empty("meta charset='utf-8'");
        page.empty("meta name='viewport' content='width=device-width, initial-scale=1'");
        page.empty(
                "meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src 'unsafe-inline'\"");
        page.empty("meta name='color-scheme' content='light dark'");
        page.text(title, "title");
        page.insert("<style>\n" + PageStyle.css() + "</style>\n").close();
        page.open("body").open("main").open("header").text(heading, "h1");
        page.insert(intro).close();
        page.open("nav aria-label='On this page'").open("ul");
        sections.forEach((id, heading) ->
                page.open("li").text(heading, "a href='#{}'", id).close());
        page.close().close();
        return page.insert(body).close().close().close().toString();
    }

    static void list(Markup content, List<String> lines) {
        content.open("ul");
        lines.forEach(line -> content.text(line, "li"));
        content.close();
    }

    /** The head of a table, under a caption that says what is in it. */
    static void table(Markup content, String kind, String caption, String... columns) {
        content.open("table class='{}'", kind)
                .text(caption, "caption")
                .open("thead")
                .open("tr");
        for (String column : columns) {
            content.text(column, "th scope='col'");
        }
        content.close().close();
    }

    /** The address as a link may have it: of the web, and of nothing else that a browser would follow. */
    static Optional<String> link(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
