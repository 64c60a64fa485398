package org.shice.roster;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a column without what templates add to it: stars, line breaks, format hints in brackets, full-width
 * signs, quotes. Two ways to write a name that the national templates mix are one name here.
 */
record HeaderName(String text) {

    private static final Pattern FORMAT_HINT =
            Pattern.compile("\\([^()]*(?:[yY]{2,4}|[Mm]{2}|必填|选填|可空|格式|如[:：]?\\d|例如|单位[:：])[^()]*\\)");
    private static final Pattern ADDED = Pattern.compile("[\\s*\"'“”‘’「」:：]");

    static HeaderName of(String header) {
        var plain = ADDED.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC))
                .replaceAll("");
        var name = FORMAT_HINT.matcher(plain).replaceAll("");
        return new HeaderName(name.replace("心里健康", "心理健康").replaceFirst("^是否是", "是否"));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
