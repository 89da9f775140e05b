package org.dialoguerecords.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/** Puts the path of a finding on a violation, node by node. */
final class PathNodes {

    private PathNodes() {}

    /** Adds the violation at the path. The index in a list belongs to the node behind it. */
    static void add(ConstraintViolationBuilder violation, RecordPath path) {
        List<RecordPath> steps = path.steps();
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        Node node = Node.of(violation.addPropertyNode(nodeName(steps.get(0))), null);
        Integer index = null;
        for (RecordPath step : steps.subList(1, steps.size())) {
            if (step.name() == null) {
                index = step.index();
            } else {
                node = Node.of(node.addProperty.apply(nodeName(step)), index);
                index = null;
            }
        }
        if (index == null) {
            node.finish.run();
        } else {
            node.addBean.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    /** The name of a property as it stands in the text of a path. */
    private static String nodeName(RecordPath step) {
        return RecordPath.ROOT.property(String.valueOf(step.name())).toString();
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
