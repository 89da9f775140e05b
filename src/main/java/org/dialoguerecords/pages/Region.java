package org.dialoguerecords.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.Role;

/**
 * The states of one regional group, as a picture arranges them.
 *
 * <p>A display and nothing else: the groups of today, whatever the day of the dialogue and the reference data that count.
 * Where today's leave it open, a state stands where it takes part in elections: the United States and Türkiye among the
 * Western European and other states. Kiribati stands under Asia-Pacific.
 */
record Region(String name, List<RepresentedState> states) {

    /** What a picture says of its arrangement. */
    static final String NOTE =
            "Today’s regional groups, for the arrangement only: the United States and Türkiye stand under"
                    + " Western European and other, Kiribati under Asia-Pacific.";

    private static final String ELSEWHERE = "In no regional group";

    /** In this order, and a state of two groups in the later. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("AFRICAN_GROUP", "African");
        NAMES.put("ASIA_PACIFIC_GROUP", "Asia-Pacific");
        NAMES.put("EEG", "Eastern European");
        NAMES.put("GRULAC", "Latin American and Caribbean");
        NAMES.put("WEOG", "Western European and other");
    }

    Region {
        states = List.copyOf(states);
    }

    /** The regional groups that have any of these states, and last those that are in none. */
    static List<Region> of(List<RepresentedState> states) {
        Map<String, String> groups = groups();
        Map<String, List<RepresentedState>> byName = new LinkedHashMap<>();
        NAMES.values().forEach(name -> byName.put(name, new ArrayList<>()));
        byName.put(ELSEWHERE, new ArrayList<>());
        for (RepresentedState state : states) {
            String name = groups.getOrDefault(state.state().code(), ELSEWHERE);
            byName.getOrDefault(name, new ArrayList<>()).add(state);
        }
        List<Region> regions = new ArrayList<>();
        byName.forEach((name, some) -> {
            if (!some.isEmpty()) {
                regions.add(new Region(name, some));
            }
        });
        return regions;
    }

    /** Whether it is one of the five groups. */
    boolean isGroup() {
        return !name.equals(ELSEWHERE);
    }

    long certain() {
        return states.stream().filter(state -> state.manner().isCertain()).count();
    }

    private static Map<String, String> groups() {
        ReferenceData un = ReferenceData.standard();
        Map<String, String> groups = new LinkedHashMap<>();
        NAMES.forEach((id, name) -> {
            un.members(id, LocalDate.MAX).possible().forEach(state -> groups.put(state.code(), name));
            un.withRole(id, Role.OBSERVER, LocalDate.MAX).possible().forEach(state -> groups.put(state.code(), name));
        });
        return groups;
    }
}
