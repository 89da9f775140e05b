package org.dialoguerecords.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dialoguerecords.Recording;
import org.jspecify.annotations.Nullable;

/** The three shapes in which public services hand out meetings; which one a file has is found out. */
final class MeetingShapes {

    private static final Pattern CHAIR = Pattern.compile(
            "(?i)(?:the )?(?:acting )?(?:president|chair(?:man|person|woman)?|co-chair|vice-president|vice-chair|moderator)\\b.*");

    /** In seconds: what an offset of three digits of hours cannot say is none. */
    private static final long LONGEST_RECORDING = 1000L * 3600;

    private MeetingShapes() {}

    static MeetingFile read(JsonTree tree, String source) {
        if (tree.has("turns")) {
            return verbatim(tree);
        }
        if (tree.has("transcript") || tree.has("video")) {
            return transcript(tree);
        }
        if (tree.has("items")) {
            return extracted(tree);
        }
        throw new TableFormatException(
                source,
                "expected a meeting with \"turns\" (transcripts.un.org/api/pv), \"transcript\" (transcripts.un.org) or"
                        + " \"items\" (un-extractor), found "
                        + tree.properties().keySet());
    }

    /** A verbatim record of transcripts.un.org, {@code /api/pv}. */
    private static MeetingFile verbatim(JsonTree tree) {
        List<MeetingFile.Person> members = new ArrayList<>();
        for (JsonTree member : tree.get("members").elements()) {
            members.add(new MeetingFile.Person(member.cell("representative"), member.cell("country")));
        }
        List<MeetingFile.Item> agenda = new ArrayList<>();
        for (JsonTree item : tree.get("agendaItems").elements()) {
            Cell title = Optional.ofNullable(item.cell()).orElse(item.cell("title"));
            agenda.add(new MeetingFile.Item(item.cell("number"), title));
        }
        MeetingFile.@Nullable Item only = agenda.size() == 1 ? agenda.get(0) : null;
        List<MeetingFile.Turn> turns = new ArrayList<>();
        for (JsonTree turn : tree.get("turns").elements()) {
            turns.add(new MeetingFile.Turn(
                    new MeetingFile.Person(turn.cell("speaker"), turn.cell("affiliation")),
                    null,
                    turn.string("type").equals("procedural"),
                    false,
                    turn.cell("spokenLanguage"),
                    turn.cell("onBehalfOf"),
                    only,
                    null,
                    texts(turn.get("paragraphs")),
                    turn.place()));
        }
        return new MeetingFile(
                tree.cell("symbol"),
                tree.cell("body"),
                tree.cell("date"),
                person(tree.get("president")),
                members,
                agenda,
                turns,
                List.of(),
                false);
    }

    private static MeetingFile.@Nullable Person person(JsonTree person) {
        Cell name = person.cell("name");
        Cell country = person.cell("country");
        return name == null && country == null ? null : new MeetingFile.Person(name, country);
    }

    private static List<Cell> texts(JsonTree list) {
        return list.elements().stream()
                .flatMap(element -> Optional.ofNullable(element.cell()).stream())
                .toList();
    }

    /** A transcript of transcripts.un.org, made by speech recognition. */
    private static MeetingFile transcript(JsonTree tree) {
        JsonTree video = tree.get("video");
        List<MeetingFile.Turn> turns = new ArrayList<>();
        for (JsonTree said : tree.get("transcript").get("data").elements()) {
            JsonTree speaker = said.get("speaker");
            Cell function = speaker.cell("function");
            Cell party = Optional.ofNullable(speaker.cell("affiliation")).orElse(speaker.cell("affiliation_full"));
            List<JsonTree> sentences = said.get("paragraphs").elements().stream()
                    .flatMap(paragraph -> paragraph.get("sentences").elements().stream())
                    .toList();
            turns.add(new MeetingFile.Turn(
                    new MeetingFile.Person(null, party),
                    function,
                    function != null
                            && CHAIR.matcher(CellText.line(function.text())).matches(),
                    false,
                    null,
                    speaker.cell("group"),
                    null,
                    recording(said, sentences, video),
                    sentences.stream()
                            .flatMap(sentence -> Optional.ofNullable(sentence.cell("text")).stream())
                            .toList(),
                    said.place()));
        }
        return new MeetingFile(
                video.cell("pv_symbol"),
                video.cell("body"),
                video.cell("date"),
                null,
                List.of(),
                List.of(),
                turns,
                List.of(),
                true);
    }

    private static @Nullable Recording recording(JsonTree said, List<JsonTree> sentences, JsonTree video) {
        String page = said.string("pageUrl").isEmpty() ? video.string("url") : said.string("pageUrl");
        Long start = said.number("start");
        Long end =
                sentences.isEmpty() ? null : sentences.get(sentences.size() - 1).number("end");
        if (page.isEmpty()) {
            return null;
        }
        return Recording.of(page).withStart(offset(start)).withEnd(offset(end));
    }

    private static @Nullable String offset(@Nullable Long seconds) {
        return seconds == null || seconds < 0 || seconds >= LONGEST_RECORDING
                ? null
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A meeting of un-extractor. */
    private static MeetingFile extracted(JsonTree tree) {
        List<MeetingFile.Item> agenda = new ArrayList<>();
        List<MeetingFile.Turn> turns = new ArrayList<>();
        List<MeetingFile.Ballot> votes = new ArrayList<>();
        for (JsonTree part : tree.get("items").elements()) {
            MeetingFile.@Nullable Item item = null;
            if (part.cell("agenda_number") != null || part.cell("title") != null) {
                item = new MeetingFile.Item(part.cell("agenda_number"), part.cell("title"));
                agenda.add(item);
            }
            long vote = Long.MAX_VALUE;
            for (JsonTree resolution : part.get("resolutions").elements()) {
                votes.add(ballot(resolution, item));
                Long position = resolution.number("position_in_item");
                if (position != null && resolution.string("vote_type").equals("recorded")) {
                    vote = Math.min(vote, position);
                }
            }
            for (JsonTree speech : part.get("speeches").elements()) {
                turns.add(speech(speech, item, vote));
            }
        }
        return new MeetingFile(
                tree.cell("symbol"),
                tree.cell("body"),
                tree.cell("date"),
                person(tree.get("president")),
                List.of(),
                agenda,
                turns,
                votes,
                false);
    }

    private static MeetingFile.Turn speech(JsonTree speech, MeetingFile.@Nullable Item item, long vote) {
        JsonTree speaker = speech.get("speaker");
        Cell party = Optional.ofNullable(speaker.cell("country")).orElse(speaker.cell("organization"));
        Long position = speech.number("position_in_item");
        Cell text = speech.cell("text");
        Cell title = speaker.cell("title");
        return new MeetingFile.Turn(
                new MeetingFile.Person(speaker.cell("name"), party),
                title,
                CHAIR.matcher(speaker.string("role")).matches(),
                position != null && position > vote,
                speaker.cell("language"),
                speaker.cell("on_behalf_of"),
                item,
                null,
                text == null ? List.of() : List.of(text),
                speech.place());
    }

    private static MeetingFile.Ballot ballot(JsonTree resolution, MeetingFile.@Nullable Item item) {
        return new MeetingFile.Ballot(
                resolution.cell("draft_symbol"),
                resolution.cell("adopted_symbol"),
                resolution.cell("title"),
                item,
                resolution.string("vote_type").equals("recorded"),
                side(resolution, "yes", "yes_count"),
                side(resolution, "no", "no_count"),
                side(resolution, "abstain", "abstain_count"),
                resolution.place());
    }

    private static MeetingFile.Side side(JsonTree resolution, String position, String total) {
        List<Cell> states = resolution.get("country_votes").elements().stream()
                .filter(vote -> vote.string("vote_position").equals(position))
                .flatMap(vote -> Optional.ofNullable(vote.cell("country")).stream())
                .toList();
        return new MeetingFile.Side(states, resolution.number(total));
    }
}
