package org.dialoguerecords.reference;

import java.util.Optional;
import org.dialoguerecords.names.Labels;
import org.dialoguerecords.names.Lazy;

/** What speakers and records call the groups and organizations of some data; made when first asked for. */
final class ReferenceLabels {

    private final Lazy<Labels> groups;
    private final Lazy<Labels> organizations;

    ReferenceLabels(ReferenceData data) {
        this.groups = new Lazy<>() {
            @Override
            protected Labels make() {
                Labels.Builder labels = Labels.builder();
                for (StateGroup group : data.groups()) {
                    add(labels, group);
                }
                return labels.build();
            }
        };
        this.organizations = new Lazy<>() {
            @Override
            protected Labels make() {
                Labels.Builder labels = Labels.builder();
                for (Organization organization : data.organizations()) {
                    add(labels, organization, data);
                }
                return labels.build();
            }
        };
    }

    /** The id of the group that a text is a label of. */
    Optional<String> group(String text) {
        return groups.get().find(text);
    }

    /** The code of the organization that a text is a label of, or that somebody represents. */
    Optional<String> organization(String text) {
        return organizations.get().findRepresented(text);
    }

    private static void add(Labels.Builder labels, StateGroup group) {
        labels.add(group.id(), group.id());
        labels.add(group.id(), group.name());
        for (String label : group.labels()) {
            labels.add(group.id(), label);
        }
    }

    /** Where it is a group too, the labels of the group are its own as well. */
    private static void add(Labels.Builder labels, Organization organization, ReferenceData data) {
        String code = organization.code();
        labels.add(code, code);
        labels.add(code, organization.name());
        for (String name : organization.names().values()) {
            labels.add(code, name);
        }
        for (String label : organization.labels()) {
            labels.add(code, label);
        }
        Optional<StateGroup> group = data.findGroup(code);
        if (group.isPresent()) {
            add(labels, group.get());
        }
    }
}
