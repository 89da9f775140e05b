package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupLabelTest {

    private static final ReferenceData UN = ReferenceData.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EU | EU",
                "the European Union | EU",
                "THE EUROPEAN UNION | EU",
                "the European Union and its member States | EU",
                "the European Union and its 28 Member States | EU",
                "the European Union and its twenty-seven member States | EU",
                "the 27 member States of the European Union | EU",
                "the European Union (EU) and its member States | EU",
                "Movement of Non-Aligned Countries (NAM) | NAM",
                "the Alliance of Small Island States [AOSIS] | AOSIS",
                "EUU | EU",
                "the Group of 77 and China | G77",
                "the Group of 77 & China | G77",
                "G77 | G77",
                "G-77 | G77",
                "the G‑77 and China | G77",
                "the Nordic countries | NORDIC",
                "the five Nordic countries | NORDIC",
                "the eight Nordic-Baltic countries | NB8",
                "the Nordic–Baltic countries | NB8",
                "NB8 | NB8",
                "the Baltic States | BALTIC",
                "the Benelux countries | BENELUX",
                "Bénélux | BENELUX",
                "the Movement of Non-Aligned Countries | NAM",
                "the Non‑Aligned Movement | NAM",
                "Canada, Australia and New Zealand | CANZ",
                "CANZ | CANZ",
                "JUSCANZ | JUSCANZ",
                "JUSSCANNZ | JUSCANZ",
                "the Group of African States | AFRICAN_GROUP",
                "the African Group | AFRICAN_GROUP",
                "the African Union | AU",
                "the Arab Group | LAS",
                "the League of Arab States | LAS",
                "the Organization of the Islamic Conference | OIC",
                "the Organisation of Islamic Cooperation | OIC",
                "the ACT group | ACT",
                "the Accountability, Coherence and Transparency group | ACT",
                "the five permanent members of the Security Council | P5",
                "the members of the Security Council | UNSC",
                "the Group of Latin American and Caribbean States | GRULAC",
                "the Group of Western European and other States | WEOG",
                "the Uniting for Consensus group | UFC",
                "the C-10 | C10",
                "Organization for Democracy and Economic Development - GUAM | GUAM",
                "on behalf of the Group of 77 and China | G77",
                "G-77/China | G77",
                "Group of 77 (and China) | G77",
                "EU member States | EU",
                "the 27 EU member States | EU",
                "all 27 member States of the European Union | EU",
                "the European Union as well as its member States | EU",
                "ASEAN countries | ASEAN",
                "the ten ASEAN member States | ASEAN",
                "the States members of the Caribbean Community | CARICOM",
                "the OIC Group | OIC",
                "the 8 Nordic-Baltic countries | NB8",
                "the Nordic Group | NORDIC",
                "African States | AFRICAN_GROUP",
                "Western European and other States | WEOG",
                "New Zealand, Australia and Canada | CANZ",
                "MIKTA (Mexico, Indonesia, Republic of Korea, Turkey and Australia) | MIKTA",
                "l’Union européenne | EU",
                "el Grupo de los 77 y China | G77",
                "Группа 77 и Китай | G77",
                "77国集团和中国 | G77",
                "مجموعة الـ 77 والصين | G77",
                "Mouvement des pays non alignés | NAM",
                "Liga de los Estados Árabes | LAS",
            })
    void resolvesWhatSpeakersSay(String label, String group) {
        assertThat(UN.resolveGroup(label).map(StateGroup::id).orElse(null)).isEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "the",
                "and its member States",
                "Europe",
                "the Union",
                "G8",
                "European Union (AU)",
                "the European Union and Switzerland",
                "the Secretary-General",
                "A3 plus one",
                "the A3+1",
                "the Group of Friends",
                "three members of the Security Council",
                "Group of 78",
                "the Group",
                "a cross-regional group of States",
                "some members of the European Union",
                "three member States of the European Union",
                "the other member States of the European Union",
                "former EU member States",
                "most EU countries",
                "non-EU States",
                "member States",
                "on behalf of",
                "Namibia"
            })
    void guessesNothing(String label) {
        assertThat(UN.resolveGroup(label)).isEmpty();
    }

    @Test
    void everyLabelOfTheTableLeadsToItsGroup() {
        for (StateGroup group : UN.groups()) {
            assertThat(UN.resolveGroup(group.id())).hasValue(group);
            assertThat(UN.resolveGroup(group.name())).hasValue(group);
            assertThat(group.labels())
                    .allSatisfy(label ->
                            assertThat(UN.resolveGroup(label)).as(label).hasValue(group));
        }
    }

    @Test
    void aLabelOfTwoGroupsIsNobodys() {
        ReferenceData data = ReferenceData.builder("two")
                .group(StateGroup.of("A", "First Circle", "the Circle"))
                .group(StateGroup.of("B", "Second Circle", "the circle"))
                .build();

        assertThat(data.resolveGroup("The Circle")).isEmpty();
        assertThat(data.resolveGroup("first circle").map(StateGroup::id)).hasValue("A");
    }
}
