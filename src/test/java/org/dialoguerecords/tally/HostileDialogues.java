package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Dialogues that nobody would write but a reader has to take: they last for centuries or end before they begin, statements
 * are dated anywhere, sizes are zero or huge, ids stand twice, dangle or mean something else, statements align themselves
 * with themselves and in circles, and figures are about what there is not.
 *
 * <p>The names come from a few, so that most mean something. The same seed makes the same dialogues.
 */
public final class HostileDialogues {

    static final String ISSUE = "issue";

    private static final List<String> STATES =
            List.of("NLD", "RUS", "SUN", "CHE", "SSD", "YUG", "SRB", "VAT", "XKX", "ESH", "NAM", "ZZZ");
    private static final List<String> ORGANIZATIONS = List.of("EU", "ICRC", "AU", "NLD", "G1");
    private static final List<String> GROUPS = List.of("EU", "G77", "UN", "NAM", "G1", "G2", "NOPE");
    private static final List<String> PARTICIPANTS = List.of("a", "b", "c", "d", "EU", "president", "nobody");
    private static final List<String> STATEMENTS = List.of("s1", "s2", "s3", "s4", "nothing");
    private static final int[] SIZES = {0, 1, 2, 50, 192, 193, 195, 5_000, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};

    private final Random random;

    /** Dialogues of a seed. */
    public HostileDialogues(long seed) {
        this.random = new Random(seed);
    }

    /** The next one. */
    public Dialogue dialogue(String id) {
        return Dialogue.builder(id, "A hostile dialogue", date())
                .series(maybe(() -> "series"))
                .endDate(maybe(this::date))
                .coverage(one(Coverage.values()))
                .groups(some(4, this::group))
                .participants(some(7, this::participant))
                .statements(some(7, this::statement))
                .reported(some(5, this::reported))
                .build();
    }

    /** A day of any century, often one on which something changed. */
    LocalDate date() {
        return switch (random.nextInt(8)) {
            case 0 -> LocalDate.of(1, 1, 1);
            case 1 -> LocalDate.of(9999, 12, 31);
            case 2 -> LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1);
            case 3 -> LocalDate.of(1945, 10, 24).plusDays(random.nextInt(30_000));
            case 4 -> LocalDate.of(1991, 12, 24);
            default -> LocalDate.of(2011, 7, 13).plusDays(random.nextInt(2));
        };
    }

    private Group group() {
        return Group.builder(one("G1", "G2", "EU", "UN", "NLD"))
                .members(some(5, this::state))
                .organizations(some(3, this::organization))
                .size(maybe(this::size))
                .build();
    }

    private Participant participant() {
        String id = one(PARTICIPANTS);
        if (random.nextInt(6) == 0) {
            return Individual.builder(id).name(maybe(() -> "Somebody")).build();
        }
        return Delegation.builder(id, one(DelegationCategory.values()))
                .party(maybe(() -> random.nextInt(3) == 0 ? organization() : state()))
                .name(maybe(() -> one("Switzerland", "Kingdom of the Netherlands", "Utopia", " ")))
                .build();
    }

    private Statement statement() {
        return Statement.builder(one(STATEMENTS), one(PARTICIPANTS))
                .coSpeakers(some(3, () -> one(PARTICIPANTS)))
                .kind(random.nextInt(3) == 0 ? one(StatementKind.values()) : StatementKind.INTERVENTION)
                .date(maybe(this::date))
                .onBehalfOf(some(4, this::entry))
                .aligned(some(2, this::entry))
                .alignsWith(some(4, () -> one(STATEMENTS)))
                .positions(some(3, () -> Position.of(one(ISSUE, "other"), one(Stance.values()))))
                .build();
    }

    private OnBehalfOf entry() {
        boolean isList = random.nextInt(3) == 0;
        return OnBehalfOf.builder()
                .group(isList ? maybe(() -> one(GROUPS)) : one(GROUPS))
                .states(isList ? List.of(state(), state()) : List.of())
                .organizations(isList ? some(2, this::organization) : List.of())
                .except(some(3, this::state))
                .build();
    }

    private ReportedFigure reported() {
        Figure figure = one(Figure.values());
        return ReportedFigure.builder(figure, "source")
                .name(figure == Figure.OTHER ? "something else" : null)
                .group(maybe(() -> one(GROUPS)))
                .issue(maybe(() -> one(ISSUE, "nothing")))
                .value(size())
                .qualifier(one(Qualifier.values()))
                .asOf(maybe(this::date))
                .build();
    }

    private int size() {
        return SIZES[random.nextInt(SIZES.length)];
    }

    private String state() {
        return one(STATES);
    }

    private String organization() {
        return one(ORGANIZATIONS);
    }

    private <T> List<T> some(int most, Supplier<T> element) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(element.get());
        }
        return some;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    @SafeVarargs
    private final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
