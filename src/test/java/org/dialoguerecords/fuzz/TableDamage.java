package org.dialoguerecords.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Damage to tables of one kind that leaves them tables, by chance: cells, rows and columns moved, emptied and exchanged. */
final class TableDamage {

    private static final List<String> CELLS = List.of(
            "",
            " ",
            "\"",
            "\"a\nb\"",
            "NLD",
            "France",
            "Mr. De Rivière (France)",
            "the President",
            "the Nordic countries",
            "the Group of 77 and China, except Azerbaijan",
            "France, Germany and my own country",
            "G77",
            "yes",
            "9 January 2020",
            "2020-01-09",
            "31/12/2020",
            "10000-01-01",
            "9999-12-31",
            "0001-01-01",
            "2020-02-30",
            "1945",
            "-",
            "*",
            "founder",
            "OBSERVER",
            "x".repeat(300),
            "(((",
            "))",
            ", , and",
            "\ufeff",
            "=1+1",
            "in writing",
            "0",
            "999999999999",
            "fr");

    private static final String SEPARATORS = ",;\t|";

    private final List<String> tables;
    private final char separator;
    private final List<String> cells;

    TableDamage(Collection<String> tables, char separator) {
        this.tables = List.copyOf(tables);
        this.separator = separator;
        this.cells = this.tables.stream()
                .flatMap(String::lines)
                .limit(4_000)
                .flatMap(line -> Arrays.stream(line.split(String.valueOf(separator), -1)))
                .distinct()
                .toList();
    }

    /** All or some rows of one of the tables with one to six damages. */
    String next(Random random) {
        List<List<String>> rows = rows(random);
        for (int i = random.nextInt(6); i >= 0; i--) {
            change(rows, random);
        }
        char written = random.nextInt(12) == 0 ? SEPARATORS.charAt(random.nextInt(SEPARATORS.length())) : separator;
        String end = random.nextInt(8) == 0 ? "\r\n" : "\n";
        return rows.stream()
                .map(row -> String.join(String.valueOf(written), row))
                .collect(Collectors.joining(end, "", random.nextBoolean() ? end : ""));
    }

    private List<List<String>> rows(Random random) {
        List<String> lines = one(tables, random).lines().toList();
        int some = random.nextBoolean() ? 1 + random.nextInt(60) : lines.size();
        int from = lines.size() <= some ? 0 : random.nextInt(lines.size() - some);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(lines.get(0)));
        for (String line : lines.subList(Math.min(lines.size(), from + 1), Math.min(lines.size(), from + some))) {
            rows.add(row(line));
        }
        return rows;
    }

    private List<String> row(String line) {
        return new ArrayList<>(Arrays.asList(line.split(String.valueOf(separator), -1)));
    }

    private void change(List<List<String>> rows, Random random) {
        List<String> row = one(rows, random);
        int cell = random.nextInt(row.size() + 1);
        switch (random.nextInt(9)) {
            case 0 -> rows.add(random.nextInt(rows.size() + 1), new ArrayList<>(row));
            case 1 -> row.add(cell, one(CELLS, random));
            case 2 ->
                row.subList(Math.min(cell, row.size()), Math.min(cell + 1, row.size()))
                        .clear();
            case 3 -> swap(rows, cell, random);
            case 4 -> Collections.shuffle(rows, random);
            case 5 -> rows.add(new ArrayList<>(List.of(one(CELLS, random))));
            case 6 -> set(row, cell, one(cells, random));
            case 7 -> set(row, cell, new Damage(random).of(one(cells, random)));
            default -> set(row, cell, one(CELLS, random));
        }
    }

    private static void set(List<String> row, int cell, String value) {
        if (cell < row.size()) {
            row.set(cell, value);
        }
    }

    private static void swap(List<List<String>> rows, int column, Random random) {
        int other = random.nextInt(column + 1);
        for (List<String> row : rows) {
            if (column < row.size()) {
                Collections.swap(row, column, other);
            }
        }
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
