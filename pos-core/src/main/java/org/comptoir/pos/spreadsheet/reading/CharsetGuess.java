package org.comptoir.pos.spreadsheet.reading;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Guesses the charset of a text that does not say it, by whether its words could be of a language: letters that the
/// language has, capitals where they belong, no signs within words. ICU's detector knows neither the charset of old
/// Macs nor that of DOS, and needs running text where we have lists of names.
public final class CharsetGuess {

    /// The most likely first; of equals, the first wins.
    private static final List<Charset> CHARSETS = List.of(
                    "windows-1252",
                    "x-MacRoman",
                    "IBM850",
                    "windows-1250",
                    "windows-1251",
                    "windows-1253",
                    "windows-31j",
                    "ISO-8859-15")
            .stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final List<String> LATIN =
            List.of("éèêëàâçîïôûùüœæÿ", "àèéìíòóùú", "áéíóúüñ", "äöüß", "ãáàâéêíóôúüç", "æøåéö", "åäöé", "éëïöüèê");
    private static final List<String> CENTRAL =
            List.of("áčďéěíňóřšťúůýž", "ąćęłńóśźż", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "äáčďéíĺľňóôŕšťúýž");
    private static final String CYRILLIC_FREQUENT = "оеаинтсрвлкмдпуяы";
    private static final String GREEK_FREQUENT = "αοιετσνηυρπκμλςωάέίόήύ";
    /// Words that stand above the columns of many a table.
    private static final Set<String> HEADINGS = Set.of(
            "prénom",
            "téléphone",
            "tél",
            "société",
            "numéro",
            "civilité",
            "prénoms",
            "mobile",
            "città",
            "società",
            "località",
            "straße",
            "größe",
            "año",
            "teléfono",
            "móvil",
            "dirección",
            "país",
            "código",
            "région",
            "née",
            "né",
            "étage",
            "qualité",
            "catégorie",
            "étiquettes",
            "naissance");

    private static final Pattern WORD = Pattern.compile("[^\\s;,:\"'’()<>@/=.+*&!?\\[\\]{}|«»„“”…]+");
    private static final int SAMPLE = 400_000;

    private CharsetGuess() {}

    /// The charsets that a person can choose from.
    public static List<Charset> choices() {
        return CHARSETS;
    }

    /// @param bytes that do not say their charset
    public static Charset of(byte[] bytes) {
        var sample = foreignLines(bytes);
        var best = TextBytes.WESTERN;
        var bestScore = Double.NEGATIVE_INFINITY;
        for (var charset : CHARSETS) {
            var score = score(new String(sample, charset));
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        return best;
    }

    /// Only lines with foreign letters can tell that are not UTF-8, as some are in files of several programs.
    private static byte[] foreignLines(byte[] bytes) {
        var lines = new byte[Math.min(bytes.length, SAMPLE)];
        var size = 0;
        var start = 0;
        for (var i = 0; i <= bytes.length && size < lines.length; i++) {
            if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
                if (isForeign(bytes, start, i) && !TextBytes.isUtf8(Arrays.copyOfRange(bytes, start, i))) {
                    var length = Math.min(Math.min(i + 1, bytes.length) - start, lines.length - size);
                    System.arraycopy(bytes, start, lines, size, length);
                    size += length;
                }
                start = i + 1;
            }
        }
        return Arrays.copyOf(lines, size);
    }

    private static boolean isForeign(byte[] bytes, int from, int to) {
        for (var i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private static double score(String text) {
        var languages = new HashMap<String, Integer>();
        var score = 0.0;
        var words = new HashSet<String>();
        var match = WORD.matcher(text);
        while (match.find()) {
            var word = match.group();
            if (word.chars().anyMatch(c -> c >= 0x80) && words.add(word)) {
                score += word(word, languages);
            }
        }
        // A file is mostly in one language.
        return score
                + languages.values().stream().mapToInt(count -> count).max().orElse(0) * 0.5;
    }

    private static double word(String word, Map<String, Integer> languages) {
        var foreign = word.codePoints().filter(c -> c >= 0x80).count();
        if (word.indexOf('\uFFFD') >= 0 || word.chars().anyMatch(c -> c >= 0x80 && c < 0xA0)) {
            return -5.0 * foreign;
        }
        var scripts = scripts(word);
        if (scripts.size() > 1) {
            return -3.0 * foreign;
        }
        if (word.codePoints().anyMatch(c -> c >= 0x80 && !Character.isLetter(c))) {
            return signs(word);
        }
        if (hasCapitalWithin(word)) {
            return -3.0 * foreign;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (HEADINGS.contains(lower)) {
            return 10;
        }
        return switch (scripts.isEmpty()
                ? UnicodeScript.COMMON
                : scripts.iterator().next()) {
            case LATIN -> latin(lower, foreign, languages);
            case CYRILLIC -> frequent(lower, CYRILLIC_FREQUENT);
            case GREEK -> frequent(lower, GREEK_FREQUENT);
            case HAN, HIRAGANA -> 2.0 * foreign;
            case KATAKANA ->
                word.codePoints().anyMatch(c -> c >= 0xFF61 && c <= 0xFF9F) ? -1.0 * foreign : 2.0 * foreign;
            default -> -2.0 * foreign;
        };
    }

    private static Set<UnicodeScript> scripts(String word) {
        var scripts = new HashSet<UnicodeScript>();
        word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(scripts::add);
        if (scripts.contains(UnicodeScript.HAN)
                || scripts.contains(UnicodeScript.HIRAGANA)
                || scripts.contains(UnicodeScript.KATAKANA)) {
            // Japanese mixes its own.
            scripts.removeAll(Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.COMMON));
            scripts.add(scripts.isEmpty() ? UnicodeScript.HIRAGANA : UnicodeScript.HAN);
        }
        scripts.remove(UnicodeScript.COMMON);
        return scripts;
    }

    /// Signs belong to numbers and to the edges of words.
    private static double signs(String word) {
        var score = 0.0;
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (c >= 0x80 && !Character.isLetter(c)) {
                var within = i > 0
                        && i + 1 < word.length()
                        && Character.isLetter(word.charAt(i - 1))
                        && Character.isLetter(word.charAt(i + 1));
                var isUsual = "€°²№£–—·ºª½".indexOf(c) >= 0;
                score += within ? -3 : isUsual ? 1 : -1;
            } else if (c >= 0x80) {
                score -= 0.5;
            }
        }
        return score;
    }

    private static boolean hasCapitalWithin(String word) {
        for (var i = 1; i < word.length(); i++) {
            var c = word.charAt(i);
            var before = word.charAt(i - 1);
            if (Character.isUpperCase(c) && (Character.isLowerCase(before) || Character.isDigit(before))) {
                if (c >= 0x80 || before >= 0x80) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double latin(String lower, long foreign, Map<String, Integer> languages) {
        var score = -1.0 * foreign;
        for (var letters : languages(lower)) {
            languages.merge(letters, 1, Integer::sum);
            score = 2.0 * foreign - (CENTRAL.contains(letters) ? 0.25 : 0);
        }
        return score;
    }

    private static List<String> languages(String lower) {
        var fitting = new ArrayList<String>();
        for (var letters : CENTRAL) {
            if (isOf(lower, letters)) {
                fitting.add(letters);
            }
        }
        for (var letters : LATIN) {
            if (isOf(lower, letters)) {
                fitting.add(letters);
            }
        }
        return fitting;
    }

    private static boolean isOf(String lower, String letters) {
        // The one õ of the Portuguese stands before an e; Hungarian would be read as having it elsewhere.
        var plain = lower.replace("õe", "oe");
        return plain.chars().allMatch(c -> c < 0x80 || letters.indexOf(c) >= 0);
    }

    private static double frequent(String lower, String letters) {
        return lower.chars()
                .filter(c -> c >= 0x80)
                .mapToDouble(c -> letters.indexOf(c) >= 0 ? 1.5 : -0.5)
                .sum();
    }
}
