package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the page on the groups says is what the tables say. */
class GroupsPageTest {

    private static final ReferenceData UN = ReferenceData.standard();

    /** The groups of the data before most of their members were known since a day. */
    private static final Set<String> FIRST_GROUPS = Set.of(
            ("ACT AFRICAN_GROUP AOSIS ASEAN ASIA_PACIFIC_GROUP AU BALTIC BENELUX BRICS C10 CANZ CARICOM CELAC COMMONWEALTH"
                            + " CPLP CSTO ECOWAS EEG EU G4 G7 G77 GCC GRULAC GUAM JUSCANZ LAS LDC LLDC MIKTA NAM NATO NB8 NORDIC"
                            + " OAU OECD OIC OIF P5 PIF S5 SAARC SADC SCO SIDS UFC UN UNSC V4 WEOG")
                    .split(" "));

    @Test
    void isMadeFromTheTables() throws IOException {
        assertThat(Files.readString(GroupsPage.FILE))
                .as("after a change of the tables run GroupsPage.main")
                .isEqualTo(new GroupsPage(UN).text());
    }

    @Test
    void fewAnswersOfTheFirstFiftyGroupsAreUnknown() throws IOException {
        int unknown = 0;
        for (StateGroup group : UN.groups()) {
            for (int year = 1946; year <= 2026; year++) {
                for (int month = 3; month <= 9; month += 6) {
                    LocalDate day = LocalDate.of(year, month, 15);
                    for (State state : UN.states()) {
                        boolean open = UN.membership(group.id(), state.code(), day) == Membership.UNKNOWN;
                        unknown += open && FIRST_GROUPS.contains(group.id()) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(FIRST_GROUPS).hasSize(50);
        assertThat(Files.readString(ReferenceDataPageTest.FILE))
                .contains(String.format(Locale.ROOT, "%,d", unknown) + " of them are `UNKNOWN`");
    }
}
