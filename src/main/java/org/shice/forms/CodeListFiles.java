package org.shice.forms;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shice.organization.SchoolType;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The code lists as they stand in {@code forms/code-lists}, indexed once at start. */
@Component
class CodeListFiles implements CodeLists {

    private final Map<String, Map<SchoolType, Index>> lists = new HashMap<>();

    CodeListFiles(ResourcePatternResolver resources) {
        var json = JsonMapper.builder().build();
        try {
            for (var resource : resources.getResources("classpath:forms/code-lists/*.json")) {
                try (var in = resource.getInputStream()) {
                    add(json.readValue(in, CodeListFile.class));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Code> codes(String list, SchoolType type) {
        return List.copyOf(index(list, type).byCode.values());
    }

    @Override
    public Optional<Code> find(String list, SchoolType type, String code) {
        return Optional.ofNullable(index(list, type).byCode.get(code));
    }

    @Override
    public Optional<Code> parse(String list, SchoolType type, String text) {
        return Optional.ofNullable(index(list, type).byText.get(normalise(text)));
    }

    @Override
    public String label(String list, SchoolType type, String code, Locale locale) {
        var index = index(list, type);
        var labels = new ArrayDeque<String>();
        for (var c = index.byCode.get(code); c != null; c = index.path ? index.byCode.get(c.parent()) : null) {
            labels.addFirst(c.label(locale));
        }
        return labels.isEmpty() ? code : String.join(" / ", labels);
    }

    Set<String> names() {
        return Set.copyOf(lists.keySet());
    }

    private Index index(String list, SchoolType type) {
        var variants = lists.get(list);
        if (variants == null) {
            throw new IllegalArgumentException("there is no code list " + list);
        }
        var index = variants.get(type);
        return index == null ? Index.EMPTY : index;
    }

    private void add(CodeListFile file) {
        var byType = new EnumMap<SchoolType, Index>(SchoolType.class);
        var known = new HashMap<CodeListFile.Variant, Index>();
        for (var type : SchoolType.values()) {
            file.variant(type)
                    .ifPresent(v -> byType.put(type, known.computeIfAbsent(v, x -> Index.of(file.path(), x))));
        }
        if (lists.put(file.list(), byType) != null) {
            throw new IllegalStateException("code list %s stands in two files".formatted(file.list()));
        }
    }

    private static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('—', '-')
                .replace('–', '-');
    }

    /** The values of one variant, by code and by everything a file may call them. */
    private record Index(boolean path, Map<String, Code> byCode, Map<String, Code> byText) {

        static final Index EMPTY = new Index(false, Map.of(), Map.of());

        static Index of(boolean path, CodeListFile.Variant variant) {
            var index = new Index(path, new LinkedHashMap<>(), new HashMap<>());
            var ambiguous = new HashSet<String>();
            for (var entry : variant.codes()) {
                var code = entry.toCode();
                if (index.byCode.put(code.code(), code) != null) {
                    throw new IllegalStateException("code %s is in its list twice".formatted(code.code()));
                }
                names(entry).forEach(name -> index.addName(name, code, ambiguous));
            }
            index.byText.keySet().removeAll(ambiguous);
            index.byCode.values().forEach(c -> index.byText.put(normalise(c.code()), c));
            return index;
        }

        private static Stream<String> names(CodeListFile.Entry entry) {
            return Stream.concat(
                            Stream.of(entry.label(), entry.labelEn() == null ? entry.label() : entry.labelEn()),
                            entry.otherNames().stream())
                    .distinct()
                    .flatMap(name -> Stream.of(name, entry.code() + "-" + name));
        }

        private void addName(String name, Code code, Set<String> ambiguous) {
            var key = normalise(name);
            var previous = byText.putIfAbsent(key, code);
            if (previous != null && !previous.equals(code)) {
                ambiguous.add(key);
            }
        }
    }
}
