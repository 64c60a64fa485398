package org.shice.demo;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shice.account.Role;
import org.shice.demo.DemoSettings.World;
import org.shice.platform.i18n.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says who can log in to the demo world. In English where the terminal cannot show Chinese. */
@Component
class DemoAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAnnouncement.class);

    private static final List<Line> CITY = List.of(
            new Line(Role.TEACHER, "demo.teacher.untouched", "t11007"),
            new Line(Role.TEACHER, "demo.teacher.begun", "t11006"),
            new Line(Role.TEACHER, "demo.teacher.returned", "t11005"),
            new Line(Role.TEACHER, "demo.teacher.effective", "t11001"),
            new Line(Role.INFORMATION_ADMIN, "demo.school", "s11-info"),
            new Line(Role.MANAGER, "demo.school", "s11-head"),
            new Line(Role.INFORMATION_ADMIN, "demo.direct", "s90-info"),
            new Line(Role.DISTRICT_AUDITOR, "demo.district", "d1-audit1"),
            new Line(Role.BUREAU_REVIEWER, "demo.bureau", "city-confirm1"),
            new Line(Role.BUSINESS_LEAD, "demo.bureau", "city-lead"),
            new Line(Role.MANAGER, "demo.bureau", "city-manager"),
            new Line(Role.SYSTEM_ADMIN, "demo.bureau", "city-admin"));

    private static final List<Line> UNIVERSITY = List.of(
            new Line(Role.TEACHER, "demo.teacher.untouched", "u1007"),
            new Line(Role.TEACHER, "demo.teacher.returned", "u1005"),
            new Line(Role.TEACHER, "demo.teacher.effective", "u1001"),
            new Line(Role.INFORMATION_ADMIN, "demo.college", "c1-info"),
            new Line(Role.SECTION_REVIEWER, "demo.department.jw", "jw-review"),
            new Line(Role.SECTION_REVIEWER, "demo.department.fz", "fz-review"),
            new Line(Role.BUREAU_REVIEWER, "demo.department.rs", "rs-confirm1"),
            new Line(Role.BUSINESS_LEAD, "demo.university", "uni-lead"),
            new Line(Role.MANAGER, "demo.university", "uni-manager"),
            new Line(Role.SYSTEM_ADMIN, "demo.university", "uni-admin"));

    private final Texts texts;

    DemoAnnouncement(Texts texts) {
        this.texts = texts;
    }

    void make(World world) {
        var locale = Charset.defaultCharset().newEncoder().canEncode('册') ? Texts.CHINESE : Texts.ENGLISH;
        var lines = world == World.CITY ? CITY : UNIVERSITY;
        var table = lines.stream().map(line -> text(locale, line)).collect(Collectors.joining("\n"));
        LOG.info(
                "\n\n{}\n\n{}\n\n{}\n",
                texts.get(locale, "demo.announcement"),
                table,
                texts.get(locale, "demo.password", DemoPassword.TEXT));
    }

    private String text(Locale locale, Line line) {
        return "  %-14s %s · %s"
                .formatted(line.username(), texts.label(locale, line.role()), texts.get(locale, line.where()));
    }

    private record Line(Role role, String where, String username) {}
}
