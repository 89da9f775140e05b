package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the numbers of one dialogue are written: above and below the points that they name, the greater ones above, and
 * never one over the other.
 */
final class ChartLabels {

    static final double LINE = 11.5;
    private static final double CLEAR = 7;

    /** A text at the height of its number. */
    record Label(String text, double at, boolean bold) {}

    /** A label and the line on which it stands. */
    record Placed(Label label, double baseline) {}

    /** Labels so near to each other that they share one place. */
    private record Cluster(List<Label> labels) {

        int above() {
            return (labels.size() + 1) / 2;
        }

        double top() {
            return labels.get(0).at - CLEAR - LINE * above();
        }

        double bottom() {
            int below = labels.size() - above();
            return labels.get(labels.size() - 1).at + CLEAR + LINE * below;
        }

        Cluster and(Cluster lower) {
            List<Label> both = new ArrayList<>(labels);
            both.addAll(lower.labels);
            return new Cluster(both);
        }

        List<Placed> placed() {
            List<Placed> placed = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                double baseline = i < above()
                        ? top() + LINE * (i + 1)
                        : labels.get(labels.size() - 1).at + CLEAR - 2.5 + LINE * (i - above() + 1);
                placed.add(new Placed(labels.get(i), baseline));
            }
            return placed;
        }
    }

    private ChartLabels() {}

    static List<Placed> place(List<Label> labels) {
        List<Cluster> clusters = new ArrayList<>();
        labels.stream().sorted(Comparator.comparingDouble(Label::at)).forEach(label -> {
            Cluster cluster = new Cluster(List.of(label));
            while (!clusters.isEmpty() && clusters.get(clusters.size() - 1).bottom() > cluster.top()) {
                cluster = clusters.remove(clusters.size() - 1).and(cluster);
            }
            clusters.add(cluster);
        });
        return clusters.stream().flatMap(cluster -> cluster.placed().stream()).toList();
    }
}
