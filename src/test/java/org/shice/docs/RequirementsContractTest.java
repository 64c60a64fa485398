package org.shice.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/requirements.md} answers every requirement of the two plans once, and names nothing that does not exist.
 * Each document in {@code src/test/resources/broken-docs/requirements/<rule>} breaks that rule and no other.
 */
class RequirementsContractTest {

    private static final CodeBase CODE_BASE = CodeBase.read();
    private static final Path OFFENDERS = Path.of("src/test/resources/broken-docs/requirements");
    private static final Set<String> OFFENDER_IDS = Set.of("X-1", "X-2");

    /** 4.2 and 4.8 have no numbers: their words are the ids. */
    private static final String ROLES = "业务负责人 技术负责人 单位负责人 现教中心 人事处 系统管理员 信息管理员 信息查询员 培训管理员" + " 学校负责人 教师 教育行政部门";

    private static final String FORMS = "A-附件1 A-附件2 A-附件3 A-附件4 B-附件1 B-附件2 B-附件3";
    private static final String NUMBERS =
            "应采集 已建号 已登录 已改密 填报中 已报送 初审通过 县区通过 生效 退回 超期 录入教师数" + " 审核教师数 全部录入完成日期 全部审核完成日期 变更数 主动申请数 未签责任书 未签承诺 培训到课率";

    static Stream<Path> offenders() {
        return CodeBase.files(OFFENDERS, ".md");
    }

    @Test
    void table_keeps_every_rule() {
        var table = Requirements.read(Path.of("docs/requirements.md"));
        Requirements.rules(ids(), CODE_BASE)
                .forEach((name, rule) -> assertThat(rule.apply(table)).as(name).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void offender_is_rejected_by_its_rule_and_no_other(Path offender) {
        assertThat(brokenRules(offender)).as(offender.toString()).containsExactly(folder(offender));
    }

    @Test
    void every_rule_has_an_offender_and_the_sound_table_keeps_them_all() {
        assertThat(offenders().map(RequirementsContractTest::folder).collect(Collectors.toSet()))
                .isEqualTo(Requirements.rules(OFFENDER_IDS, CODE_BASE).keySet());
        assertThat(brokenRules(Path.of("src/test/resources/broken-docs/sound-requirements.md")))
                .isEmpty();
    }

    private static List<String> brokenRules(Path document) {
        var table = Requirements.read(document);
        return Requirements.rules(OFFENDER_IDS, CODE_BASE).entrySet().stream()
                .filter(rule -> !rule.getValue().apply(table).isEmpty())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static String folder(Path offender) {
        return Objects.requireNonNull(offender.getParent()).getFileName().toString();
    }

    private static Set<String> ids() {
        return Stream.of(
                        numbered("O-%d", 7),
                        Stream.of(ROLES.split(" ")),
                        numbered("SC-%d", 9),
                        numbered("M-A%d", 10),
                        numbered("M-B%d", 6),
                        Stream.of(FORMS.split(" ")),
                        numbered("R-%d", 21),
                        numbered("C-%02d", 38),
                        Stream.of(NUMBERS.split(" ")))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> numbered(String pattern, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(pattern::formatted);
    }
}
