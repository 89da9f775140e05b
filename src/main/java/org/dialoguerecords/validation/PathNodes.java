package org.dialoguerecords.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the path of a finding on a violation, node by node. */
final class PathNodes {

    private static final Pattern STEP =
            Pattern.compile("([^.\\[\\]]+|\\[\".*?\"](?=$|[.\\[]))(?:\\[(\\d+)])?", Pattern.DOTALL);

    private PathNodes() {}

    /** Adds the violation at the path. The index of a list belongs to the node behind it. */
    static void add(ConstraintViolationBuilder violation, String path) {
        List<String> names = new ArrayList<>();
        List<@Nullable Integer> indexes = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            names.add(step.group(1));
            indexes.add(step.group(2) == null ? null : Integer.valueOf(step.group(2)));
        }
        if (names.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        Node node = Node.of(violation.addPropertyNode(names.get(0)), null);
        for (int i = 1; i < names.size(); i++) {
            node = Node.of(node.addProperty.apply(names.get(i)), indexes.get(i - 1));
        }
        Integer last = indexes.get(indexes.size() - 1);
        if (last == null) {
            node.finish.run();
        } else {
            node.addBean.get().inIterable().atIndex(last).addConstraintViolation();
        }
    }

    /** A node with or without an index, which are two types without a common one. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> addProperty,
            Supplier<LeafNodeBuilderCustomizableContext> addBean,
            Runnable finish) {

        static Node of(NodeBuilderCustomizableContext node, @Nullable Integer index) {
            if (index == null) {
                return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
            }
            NodeBuilderDefinedContext indexed = node.inIterable().atIndex(index);
            return new Node(indexed::addPropertyNode, indexed::addBeanNode, indexed::addConstraintViolation);
        }
    }
}
