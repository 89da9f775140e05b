package org.dialoguerecords;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dialogues that no meeting ever had: everything that the constructors take, in any combination.
 *
 * <p>The same seed makes the same dialogues.
 */
public final class RandomDialogues {

    /** Text of every script and direction, text that JSON has to escape, text that is nearly nothing. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "Kingdom of the Netherlands",
            "Côte d’Ivoire",
            "Co\u0302te d'Ivoire",
            "İstanbul ı I i",
            "\u0627\u0644\u0645\u0645\u0644\u0643\u0629 \u0627\u0644\u0645\u063a\u0631\u0628\u064a\u0629",
            "\u200f\u05d9\u05e9\u05e8\u05d0\u05dc\u200e \u202a(ISR)\u202c",
            "中华人民共和国",
            "\ud842\udfb7\ud83d\ude00\ud83c\uddf3\ud83c\uddf1",
            "\"quoted\" \\ back/slash",
            "line\nline\r\n\ttab",
            "\u0000\u0001\u001f\u007f\u0085",
            "\u2028\u2029\ufeff\ufffe\uffff",
            "{\"type\":\"individual\"}",
            "https://www.un.org/?a=1&b=<2>");

    private static final List<String> WORDS = List.of("GENERAL_ASSEMBLY", "OPEN_DEBATE", "A", "WG_2017", "X1_Y2_Z3");

    private static final List<String> STATES = List.of("NLD", "NOR", "SWE", "LUX", "GBR", "VAT", "YUG");

    private static final int DEEPEST = 3;

    private final Random random;
    private final boolean everyDigit;

    private RandomDialogues(long seed, boolean everyDigit) {
        this.random = new Random(seed);
        this.everyDigit = everyDigit;
    }

    /** Dialogues without end. */
    public static Stream<Dialogue> of(long seed) {
        RandomDialogues dialogues = new RandomDialogues(seed, true);
        return Stream.generate(dialogues::dialogue);
    }

    /** Dialogues without end, whose unknown properties have no numbers that differ as {@code double}. */
    static Stream<Dialogue> inDoublePrecision(long seed) {
        RandomDialogues dialogues = new RandomDialogues(seed, false);
        return Stream.generate(dialogues::dialogue);
    }

    private Dialogue dialogue() {
        return new Dialogue(
                id(),
                maybe(this::id),
                text(),
                maybe(this::word),
                maybe(this::word),
                date(),
                maybe(this::date),
                maybe(this::text),
                one(Coverage.values()),
                maybe(this::id),
                maybe(this::text),
                some(this::document),
                some(this::sitting),
                some(() -> new AgendaItem(id(), maybe(this::text), extensions())),
                some(this::group),
                some(() -> new Issue(id(), maybe(this::text), extensions())),
                some(this::participant),
                some(() -> new Presiding(id(), word(), some(this::id), extensions())),
                some(this::statement),
                some(this::vote),
                some(this::reported),
                some(this::source),
                extensions());
    }

    private Document document() {
        return new Document(
                maybe(this::word),
                some(this::text),
                maybe(this::text),
                maybe(this::date),
                maybe(this::text),
                some(this::state),
                maybe(this::text),
                some(this::id),
                extensions());
    }

    private Sitting sitting() {
        return new Sitting(
                id(),
                maybe(this::text),
                maybe(this::text),
                maybe(this::date),
                maybe(this::time),
                maybe(this::time),
                extensions());
    }

    private Group group() {
        return new Group(
                id(),
                maybe(this::text),
                some(this::state),
                some(this::id),
                maybe(this::count),
                one(Qualifier.values()),
                some(this::id),
                extensions());
    }

    private Participant participant() {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Individual(
                        id(),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::state),
                        maybe(this::word),
                        maybe(() -> one(Gender.values())),
                        some(this::id),
                        extensions());
            case 1 ->
                new UnknownParticipant(
                        one("avatar", "Delegation", "INDIVIDUAL", "chœur", "two words"), id(), extensions());
            default ->
                new Delegation(
                        id(),
                        one(DelegationCategory.values()),
                        maybe(this::state),
                        maybe(this::text),
                        some(this::representative),
                        some(this::id),
                        extensions());
        };
    }

    private Representative representative() {
        return new Representative(
                text(),
                maybe(this::text),
                maybe(this::text),
                maybe(this::word),
                maybe(() -> one(Gender.values())),
                extensions());
    }

    private Statement statement() {
        return new Statement(
                id(),
                id(),
                some(this::id),
                maybe(this::text),
                one(StatementKind.values()),
                one(Delivery.values()),
                maybe(this::date),
                maybe(this::id),
                some(this::id),
                some(this::onBehalfOf),
                some(this::onBehalfOf),
                some(this::id),
                some(this::id),
                some(this::otherStatement),
                some(this::id),
                some(() -> new Position(id(), one(Stance.values()), extensions())),
                maybe(() -> one("fr", "zh-Hant-TW", "x-klingon")),
                maybe(this::text),
                maybe(this::text),
                some(this::text),
                some(this::document),
                maybe(() -> new Recording(text(), maybe(this::offset), maybe(this::offset), extensions())),
                maybe(this::text),
                some(this::id),
                extensions());
    }

    private OtherStatement otherStatement() {
        return random.nextBoolean()
                ? new OtherStatement(text(), maybe(this::id), maybe(this::id), extensions())
                : new OtherStatement(maybe(this::text), id(), id(), extensions());
    }

    private OnBehalfOf onBehalfOf() {
        OnBehalfOf entry = OnBehalfOf.group(id());
        return switch (random.nextInt(4)) {
            case 0 -> entry;
            case 1 -> entry.with(b -> b.group(null).name(text()).extensions(extensions()));
            case 2 -> entry.with(b -> b.group(null).person(text()).extensions(extensions()));
            default ->
                entry.with(b -> b.group(maybe(this::id))
                        .name(maybe(this::text))
                        .states(List.of(state()))
                        .organizations(some(this::id))
                        .except(some(this::state))
                        .passage(random.nextBoolean())
                        .perhaps(random.nextBoolean())
                        .extensions(extensions()));
        };
    }

    private Vote vote() {
        return new Vote(
                id(),
                one(VoteKind.values()),
                some(this::text),
                maybe(this::text),
                maybe(this::id),
                maybe(this::id),
                some(this::state),
                some(this::state),
                some(this::state),
                some(this::state),
                one(Coverage.values()),
                extensions());
    }

    private ReportedFigure reported() {
        Figure figure = one(Figure.values());
        boolean other = figure == Figure.OTHER;
        return new ReportedFigure(
                figure,
                maybe(this::id),
                maybe(this::id),
                maybe(this::word),
                maybe(this::id),
                maybe(this::text),
                maybe(this::id),
                maybe(this::id),
                other ? text() : maybe(this::text),
                other ? maybe(this::count) : Integer.valueOf(count()),
                one(Qualifier.values()),
                maybe(this::date),
                id(),
                maybe(this::text),
                extensions());
    }

    private Source source() {
        return new Source(
                id(), maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::partialDate), extensions());
    }

    private PartialDate partialDate() {
        String date = date().toString();
        return new PartialDate(one(date, date.substring(0, 7), date.substring(0, 4)));
    }

    private LocalTime time() {
        return LocalTime.MIDNIGHT.plusMinutes(random.nextInt(24 * 60));
    }

    private String offset() {
        return one("0:00:00", "1:02:30", "01:02:30", "100:59:59");
    }

    private LocalDate date() {
        return switch (random.nextInt(8)) {
            case 0 -> LocalDate.of(1, 1, 1);
            case 1 -> LocalDate.of(9999, 12, 31);
            case 2 -> LocalDate.of(2016, 2, 29);
            default -> LocalDate.of(1945, 10, 24).plusDays(random.nextInt(30_000));
        };
    }

    private Integer count() {
        return one(0, 1, 50, 73, 193, Integer.MAX_VALUE, random.nextInt(200));
    }

    private String id() {
        return random.nextInt(10) == 0
                ? one("of two words", "\u00a0", "нло", "\ud83d\ude00", "\"", "\\", " x", "a/b", "null", "0")
                : one("s", "nld", "R2P-GOF", "gcr2p-release") + random.nextInt(100);
    }

    private String state() {
        return STATES.get(random.nextInt(STATES.size()));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return random.nextInt(200) == 0 ? text.toString().repeat(500) : text.toString();
    }

    private Map<String, @Nullable Object> extensions() {
        Map<String, @Nullable Object> extensions = new LinkedHashMap<>();
        for (int i = random.nextInt(12) - 8; i > 0; i--) {
            extensions.put(
                    one(
                            "",
                            "\u0000",
                            "extensions",
                            "jsonDate",
                            "weather",
                            "Ω",
                            "\ud83d\ude00",
                            "two words",
                            "@context"),
                    value(DEEPEST));
        }
        return extensions;
    }

    private @Nullable Object value(int levels) {
        return switch (random.nextInt(levels > 0 ? 8 : 6)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2, 3 -> text();
            case 4, 5 -> number();
            case 6 -> some(() -> String.valueOf(value(levels - 1)));
            default -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    object.put(TEXTS.get(random.nextInt(TEXTS.size())), value(levels - 1));
                    list.add(value(levels - 1));
                }
                yield random.nextBoolean() ? object : list;
            }
        };
    }

    private Number number() {
        if (everyDigit && random.nextInt(3) == 0) {
            return one(
                    new BigDecimal("2.50"),
                    new BigDecimal("5E+3"),
                    new BigDecimal("1E-400"),
                    new BigDecimal("3.14159265358979323846264338327950288"),
                    new BigDecimal("1." + "7".repeat(998)));
        }
        return one(
                0,
                -1,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                BigInteger.TWO.pow(200).negate(),
                0.1,
                -2.5,
                1e300,
                Double.MIN_VALUE,
                random.nextInt(),
                random.nextLong(),
                random.nextDouble());
    }

    private <T> List<T> some(Supplier<T> element) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(8) - 4; i > 0; i--) {
            some.add(element.get());
        }
        return some;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? value.get() : null;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
