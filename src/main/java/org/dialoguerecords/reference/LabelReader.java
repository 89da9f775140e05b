package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads labels with lists in them, for one day. */
final class LabelReader {

    private static final int LONGEST = 4000;

    private static final Pattern ON_BEHALF =
            Pattern.compile("(?:(?:also )?speaking )?on behalf of\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCEPT = Pattern.compile(
            "(.+?)[,(]?\\s*\\b(?:except(?:ing)?(?: for)?|with the exception of|excluding|without|minus|other than)\\b\\s+([^)]+)\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> ADDING =
            List.of("plus", "as well as", "and also", "joined by", "together with", "along with", "in addition to");
    private static final Pattern PLUS =
            Pattern.compile("(.+?),?\\s+(?:" + String.join("|", ADDING) + ")\\s+(.+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[,;]\\s*(?:and\\s+|&\\s*)?|\\s+and\\s+|\\s*&\\s*|\\s*/\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKER = Pattern.compile(
            "(?:of )?(?:my|our)(?: own)?(?: country| delegation| nation)?(?: itself)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_SPEAKER = 30;
    private static final int LONGEST_NAME = 5;

    private final ReferenceData data;
    private final LocalDate date;

    /** What pieces of the text mean; the same piece is asked for alone and among others. */
    private final Map<String, Meaning> meanings = new HashMap<>();

    LabelReader(ReferenceData data, LocalDate date) {
        this.data = data;
        this.date = date;
    }

    ResolvedLabel read(String label) {
        String text = label.strip();
        Matcher onBehalf = ON_BEHALF.matcher(text);
        if (onBehalf.matches()) {
            text = onBehalf.group(1).strip();
        }
        Reading reading = new Reading();
        if (text.length() > LONGEST) {
            reading.notUnderstood.add(label);
        } else {
            read(text, reading);
        }
        return new ResolvedLabel(reading.parts, reading.notUnderstood);
    }

    /** What has been read. */
    private static final class Reading {
        private final List<LabelPart> parts = new ArrayList<>();
        private final List<String> notUnderstood = new ArrayList<>();
    }

    private void read(String text, Reading reading) {
        Hints hints = Hints.of(text);
        String rest = text;
        while (!isReadAsOne(rest, hints, reading)) {
            Matcher plus = PLUS.matcher(rest);
            if (!hints.plus || !plus.matches()) {
                list(rest, hints, reading);
                return;
            }
            read(plus.group(1), reading);
            rest = plus.group(2);
        }
    }

    /**
     * What a text may have in it: most have none of it, and are not searched for it.
     *
     * @param except whether a word that excepts may be there
     * @param plus whether a word that adds may be
     * @param list whether a name may stand before a list
     */
    private record Hints(boolean except, boolean plus, boolean list) {

        private static final List<String> EXCEPTING = List.of("except", "excluding", "without", "minus", "other than");
        private static final List<String> LISTING = List.of(":", "(", "-", "–", "—", "namely", "that is", "i.e.");

        static Hints of(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return new Hints(hasAny(lower, EXCEPTING), hasAny(lower, ADDING), hasAny(lower, LISTING));
        }

        private static boolean hasAny(String text, List<String> words) {
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Reads a group, or one with exceptions; false if the text is neither. */
    private boolean isReadAsOne(String text, Hints hints, Reading reading) {
        Optional<StateGroup> group = data.resolveGroup(text);
        if (group.isPresent()) {
            reading.parts.add(LabelPart.of(text, group.get()));
            return true;
        }
        Matcher except = EXCEPT.matcher(text);
        if (hints.except && except.matches()) {
            except(except.group(1).strip(), except.group(2).strip(), reading);
            return true;
        }
        return false;
    }

    private void list(String text, Hints hints, Reading reading) {
        Optional<NamedList> named = hints.list ? NamedList.find(text) : Optional.empty();
        if (named.isPresent() && listed(named.get(), reading)) {
            return;
        }
        Listing listing = new Listing(text);
        reading.parts.addAll(listing.groups);
        if (listing.hasMembers()) {
            reading.parts.add(listing.part(text, Optional.empty()));
        }
        reading.notUnderstood.addAll(listing.notUnderstood);
    }

    private void except(String whole, String exceptions, Reading reading) {
        Reading inner = new Reading();
        read(whole, inner);
        Listing listing = new Listing(exceptions);
        boolean one = inner.parts.size() == 1 && inner.parts.get(0).group().isPresent() && listing.groups.isEmpty();
        if (!one) {
            reading.notUnderstood.add(whole + " except " + exceptions);
            return;
        }
        LabelPart part = inner.parts.get(0);
        reading.parts.add(new LabelPart(
                part.name(),
                part.group(),
                part.states(),
                part.organizations(),
                StateSet.copyOf(listing.states),
                part.withSpeaker()));
        reading.notUnderstood.addAll(inner.notUnderstood);
        reading.notUnderstood.addAll(listing.notUnderstood);
    }

    /** A name and the list behind it; false if it is no list. */
    private boolean listed(NamedList named, Reading reading) {
        Listing listing = new Listing(named.list());
        if (!listing.hasMembers() || !listing.groups.isEmpty() || !listing.notUnderstood.isEmpty()) {
            return false;
        }
        reading.parts.add(listing.part(named.name(), data.resolveGroup(named.name())));
        return true;
    }

    private Meaning meaning(String name) {
        return meanings.computeIfAbsent(name, this::found);
    }

    private Meaning found(String name) {
        Optional<State> state = data.resolve(name, date).state().filter(some -> some.existsOn(date));
        Optional<StateGroup> group = state.isPresent() ? Optional.empty() : data.resolveGroup(name);
        boolean isKnown = state.isPresent() || group.isPresent();
        return new Meaning(state, group, isKnown ? Optional.empty() : data.resolveOrganization(name));
    }

    /** What a name means: a state, or else a group, or else an organization, or nothing. */
    private record Meaning(Optional<State> state, Optional<StateGroup> group, Optional<Organization> organization) {}

    /** A list of states, groups and organizations. */
    private final class Listing {

        private final List<State> states = new ArrayList<>();
        private final List<LabelPart> groups = new ArrayList<>();
        private final List<Organization> organizations = new ArrayList<>();
        private final List<String> notUnderstood = new ArrayList<>();
        private boolean speaker;

        Listing(String text) {
            List<int[]> words = new ArrayList<>();
            Matcher separator = SEPARATOR.matcher(text);
            int start = 0;
            while (separator.find()) {
                words.add(new int[] {start, separator.start()});
                start = separator.end();
            }
            words.add(new int[] {start, text.length()});
            int next = 0;
            while (next < words.size()) {
                next += take(text, words, next);
            }
        }

        /** Takes the longest name from one place of the list on; says how many pieces it had. */
        private int take(String text, List<int[]> pieces, int first) {
            int last = Math.min(pieces.size(), first + LONGEST_NAME);
            for (int end = last; end > first; end--) {
                String name = text.substring(pieces.get(first)[0], pieces.get(end - 1)[1])
                        .strip();
                boolean several = end - first > 1 && areStates(text, pieces.subList(first, end));
                if (name.isEmpty() || (!several && isTaken(name))) {
                    return end - first;
                }
            }
            notUnderstood.add(
                    text.substring(pieces.get(first)[0], pieces.get(first)[1]).strip());
            return 1;
        }

        /** Whether each piece is a state by itself: "Serbia and Montenegro" in 2017, not "Bosnia and Herzegovina". */
        private boolean areStates(String text, List<int[]> pieces) {
            for (int[] piece : pieces) {
                if (meaning(text.substring(piece[0], piece[1])).state().isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        private boolean isTaken(String name) {
            if (isSpeaker(name)) {
                speaker = true;
                return true;
            }
            Meaning meaning = meaning(name);
            if (meaning.state().isPresent()) {
                states.add(meaning.state().get());
                return true;
            }
            if (meaning.group().isPresent()) {
                groups.add(LabelPart.of(name, meaning.group().get()));
                return true;
            }
            meaning.organization().ifPresent(organizations::add);
            return meaning.organization().isPresent();
        }

        private static boolean isSpeaker(String name) {
            return name.length() <= LONGEST_SPEAKER
                    && "oOmM".indexOf(name.charAt(0)) >= 0
                    && SPEAKER.matcher(name).matches();
        }

        boolean hasMembers() {
            return speaker || !states.isEmpty() || !organizations.isEmpty();
        }

        LabelPart part(String name, Optional<StateGroup> group) {
            return new LabelPart(name, group, StateSet.copyOf(states), organizations, StateSet.empty(), speaker);
        }
    }
}
