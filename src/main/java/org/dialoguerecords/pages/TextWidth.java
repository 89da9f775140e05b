package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text may be, in the sans-serif fonts that pictures ask for.
 *
 * <p>Estimated, because where a picture is made nobody knows with which font it will be read, and the same record must
 * give the same picture everywhere: at least as wide as in DejaVu Sans, the widest of those fonts.
 */
final class TextWidth {

    /** By how much bold letters may be wider. */
    static final double BOLD = 1.2;

    /** Characters of about one width, and that width in parts of the size; any others are measured by what they are. */
    private static final List<String> CLASSES =
            List.of(" ijlIJ.,:;'|", "ftr()[]-/!’‘·\"", "csz", "ABCEFKLPRSTVXYZ", "DGHNOQU", "Mw", "mW@%—…Œœ");

    private static final List<Double> WIDTHS = List.of(0.34, 0.47, 0.56, 0.7, 0.79, 0.87, 1.07);

    private TextWidth() {}

    static double of(String text, double size, boolean bold) {
        double width = text.codePoints().mapToDouble(TextWidth::ofCharacter).sum();
        return width * size * (bold ? BOLD : 1);
    }

    /** The text in lines that are no wider than that; of more lines than the most, the last ends in an ellipsis. */
    static List<String> wrap(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty()) {
            int fits = fitting(rest, size, width);
            boolean last = lines.size() == most - 1;
            if (fits == rest.length() || last) {
                lines.add(fits == rest.length() ? rest : cut(rest, size, width));
                return lines;
            }
            int space = rest.lastIndexOf(' ', fits);
            int end = space > 0 ? space : fits;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** The text if it is no wider than that, or its beginning and an ellipsis. */
    static String cut(String text, double size, double width) {
        return fitting(text, size, width) == text.length()
                ? text
                : text.substring(0, fitting(text, size, width - of("…", size, false)))
                                .strip() + "…";
    }

    /** How many characters from the beginning fit, at least one. */
    private static int fitting(String text, double size, double width) {
        int end = 0;
        double taken = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            taken += ofCharacter(c) * size;
            if (taken > width && end > 0) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static double ofCharacter(int c) {
        for (int i = 0; i < CLASSES.size(); i++) {
            if (CLASSES.get(i).indexOf(c) >= 0) {
                return WIDTHS.get(i);
            }
        }
        if (c < 0x80) {
            return Character.isLowerCase(c) || Character.isDigit(c) ? 0.64 : 0.84;
        }
        // Letters with marks; Cyrillic, Arabic and the like; Chinese, and what is drawn in its width or wider.
        return c < 0x250 ? 1 : c < 0x2E80 ? 1.12 : 1.4;
    }
}
