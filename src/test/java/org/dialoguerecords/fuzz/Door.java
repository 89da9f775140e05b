package org.dialoguerecords.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerecords.cli.Run;

/** A way into the library: what goes in, damaged by chance, and what is promised of it. */
enum Door {
    RECORD(60) {
        @Override
        byte[] input(Random random) {
            return record(random);
        }

        @Override
        void check(byte[] input, Random random) {
            RecordPromises.ofRecord(input).ifPresent(AnswerPromises::ofDialogue);
        }
    },
    RECORD_TEXT(400) {
        @Override
        byte[] input(Random random) {
            return record(random);
        }

        @Override
        void check(byte[] input, Random random) {
            RecordPromises.ofRecord(input);
        }
    },
    LINES(60) {
        @Override
        byte[] input(Random random) {
            String corpus = IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(i -> new String(record(random), UTF_8))
                    .map(line -> random.nextInt(10) == 0 ? line : line.replace('\n', ' '))
                    .collect(Collectors.joining("\n"));
            return damagedSometimes(corpus.getBytes(UTF_8), random);
        }

        @Override
        void check(byte[] input, Random random) {
            RecordPromises.ofLines(input);
        }
    },
    GZIP(200) {
        @Override
        byte[] input(Random random) {
            byte[] member = RecordPromises.compressed(record(random));
            return new Damage(random).of(member);
        }

        @Override
        void check(byte[] input, Random random) {
            RecordPromises.ofGzip(input);
        }
    },
    SPEAKERS(80) {
        @Override
        byte[] input(Random random) {
            return damagedSometimes(Kinds.SPEAKERS.next(random).getBytes(UTF_8), random);
        }

        @Override
        void check(byte[] input, Random random) {
            TablePromises.ofSpeakers(input)
                    .filter(dialogue -> random.nextInt(4) == 0)
                    .ifPresent(AnswerPromises::ofDialogue);
        }
    },
    MEETING(80) {
        @Override
        byte[] input(Random random) {
            return damagedSometimes(Kinds.MEETINGS.next(random).getBytes(UTF_8), random);
        }

        @Override
        void check(byte[] input, Random random) {
            TablePromises.ofMeeting(input)
                    .filter(dialogue -> random.nextInt(4) == 0)
                    .ifPresent(AnswerPromises::ofDialogue);
        }
    },
    REFERENCE(30) {
        @Override
        byte[] input(Random random) {
            List<String> files = List.copyOf(Kinds.REFERENCE.keySet());
            String file = files.get(random.nextInt(files.size()));
            String table = Kinds.REFERENCE.get(file).next(random);
            return (file + "\n" + (random.nextInt(3) == 0 ? new Damage(random).of(table) : table)).getBytes(UTF_8);
        }

        @Override
        void check(byte[] input, Random random) {
            String text = new String(input, UTF_8);
            int end = Math.max(0, text.indexOf('\n'));
            Map<String, String> tables = new TreeMap<>(Seeds.REFERENCE);
            tables.put(
                    Kinds.REFERENCE.containsKey(text.substring(0, end)) ? text.substring(0, end) : "states.tsv",
                    text.substring(end).stripLeading());
            TablePromises.ofReference(tables);
        }
    },
    NAME(1_500) {
        @Override
        byte[] input(Random random) {
            return new Damage(random).of(nameOfSomebody(random)).getBytes(UTF_8);
        }

        @Override
        void check(byte[] input, Random random) {
            TextPromises.ofName(new String(input, UTF_8));
        }
    },
    LABEL(1_500) {
        @Override
        byte[] input(Random random) {
            String label = IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> nameOfSomebody(random))
                    .collect(Collectors.joining(one(List.of(", ", " and ", ": ", ", except ", " "), random)));
            return new Damage(random).of(label).getBytes(UTF_8);
        }

        @Override
        void check(byte[] input, Random random) {
            TextPromises.ofLabel(new String(input, UTF_8));
        }
    },
    SYMBOLS(2_000) {
        @Override
        byte[] input(Random random) {
            String text = IntStream.rangeClosed(0, random.nextInt(6))
                    .mapToObj(i -> one(Kinds.SYMBOLS, random))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : "–"));
            return new Damage(random).of(text).getBytes(UTF_8);
        }

        @Override
        void check(byte[] input, Random random) {
            TextPromises.ofSymbols(new String(input, UTF_8));
        }
    },
    COMMAND_LINE(100) {
        @Override
        byte[] input(Random random) {
            return record(random);
        }

        @Override
        void check(byte[] input, Random random) {
            CommandLinePromises.of(input, Run::reading, random);
        }
    };

    private final int rounds;

    Door(int rounds) {
        this.rounds = rounds;
    }

    /** How many inputs a build tries. */
    int rounds() {
        return rounds;
    }

    abstract byte[] input(Random random);

    /** Fails if a promise is broken. */
    abstract void check(byte[] input, Random random);

    /** The damages of each kind of document, which know all documents of that kind. */
    private static final class Kinds {

        static final JsonDamage RECORDS = new JsonDamage(Seeds.RECORDS);
        static final JsonDamage MEETINGS = new JsonDamage(Seeds.MEETINGS);
        static final TableDamage SPEAKERS = new TableDamage(Seeds.SPEAKERS, ',');
        static final List<String> SYMBOLS = List.of(
                "A/71/1016",
                "S/2017/556",
                "S/PV.8061 (Resumption 1)",
                "A/RES/46/36 L",
                "A/HRC/S-27/1",
                "–",
                " and ",
                "; ",
                "(");
        static final Map<String, TableDamage> REFERENCE = Seeds.REFERENCE.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        table -> new TableDamage(List.of(table.getValue()), '\t'),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static byte[] record(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new Damage(random).of(one(Seeds.RECORDS, random).getBytes(UTF_8));
            case 1 -> new Damage(random).of(one(Seeds.BROKEN_RECORDS, random));
            default -> damagedSometimes(Kinds.RECORDS.next(random).getBytes(UTF_8), random);
        };
    }

    private static byte[] damagedSometimes(byte[] input, Random random) {
        return random.nextInt(5) == 0 ? new Damage(random).of(input) : input;
    }

    private static String nameOfSomebody(Random random) {
        return one(Seeds.NAMES, random);
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
